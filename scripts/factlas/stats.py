"""Figures about the facts, as an editor and an outsider would ask for them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from factlas.model.claim import Claim, ClaimKind
from factlas.model.facts import Facts
from factlas.story.chapter import Chapter, Story
from factlas.weigh import Standing


@dataclass(frozen=True)
class Totals:
    """What is counted, and of what."""

    facts: Facts
    standings: Mapping[str, Standing]
    story: Story
    problems: int
    today: date

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Claims that stand."""
        return tuple(c for c in self.facts.claims.values() if c.withdrawn is None)


def figures_of(totals: Totals) -> dict[str, Any]:
    """All figures, as plain values; shares from 0 to 1."""
    facts, claims = totals.facts, totals.claims
    sources = facts.sources.values()
    return {
        "claims": len(claims),
        "claims_by_kind": _counted(claim.kind.value for claim in claims),
        "claims_with_locator": sum(all(e.at for e in claim.evidence) for claim in claims),
        "claims_first_hand": sum(totals.standings[c.id].first_hand for c in claims),
        "claims_disputed": sum(totals.standings[c.id].is_disputed for c in claims),
        "sources": len(facts.sources),
        "sources_by_kind": _counted(source.kind.value for source in sources),
        "sources_by_owner": _counted(source.owner or "independent" for source in sources),
        "sources_by_country": _counted(source.country or "unknown" for source in sources),
        "sources_by_language": _counted(source.language for source in sources),
        "entities": len(facts.entities),
        "disputes": len(facts.disputes),
        "disputes_open": sum(d.status.value == "open" for d in facts.disputes.values()),
        "sides": {d.id: _sides(d.id, facts) for d in facts.disputes.values()},
        "statements_by_party": _counted(c.for_ or "none" for c in claims if c.is_voiced),
        "forecasts": _forecasts(totals),
        "due": sorted(c.id for c in claims if _is_due(c, totals.today)),
        "uncited_sentences": sum(_uncited(chapter) for chapter in totals.story.chapters),
        "signposts": sum(s.is_signpost for c in totals.story.chapters for s in c.sentences),
        "two_origin_share": _share(_origins_of_facts(totals), lambda count: count >= 2),
        "single_origin_share": _share(_origins_of_facts(totals), lambda count: count == 1),
        "statement_share": _share(claims, lambda claim: claim.kind is ClaimKind.STATEMENT),
        "newest": max((c.when.text for c in claims if "/" not in c.when.text), default=None),
        "problems": totals.problems,
    }


def _counted(values: Any) -> dict[str, int]:
    counts = Counter(values)
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _sides(dispute: str, facts: Facts) -> dict[str, int]:
    sides = facts.disputes[dispute].sides
    return {", ".join(side.held_by): len(str(side.summary).split()) for side in sides}


def _forecasts(totals: Totals) -> dict[str, list[str]]:
    forecasts = [c for c in totals.claims if c.kind is ClaimKind.FORECAST]
    return {
        claim.id: [follower.as_.value for follower in totals.standings[claim.id].followers]
        for claim in forecasts
    }


def _is_due(claim: Claim, today: date) -> bool:
    return claim.review is not None and claim.review.last <= today


def _uncited(chapter: Chapter) -> int:
    if chapter.about_site:
        return 0
    return sum(
        s.role == "sentence" and not s.claims and not s.is_signpost for s in chapter.sentences
    )


def _origins_of_facts(totals: Totals) -> list[int]:
    kinds = (ClaimKind.EVENT, ClaimKind.STATE)
    return [len(totals.standings[c.id].origins) for c in totals.claims if c.kind in kinds]


def _share(values: Any, counts: Any) -> float:
    values = list(values)
    return round(sum(map(counts, values)) / len(values), 4) if values else 0.0

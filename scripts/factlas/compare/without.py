"""The facts without one source: what would fall, and what would stand on less."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from factlas.model.claim import Claim
from factlas.model.facts import Facts
from factlas.story.chapter import Sentence, Story
from factlas.weigh import Standing, weigh


@dataclass(frozen=True)
class Loss:
    """A claim that would stand on less."""

    claim: Claim
    """The claim as it is."""
    before: Standing
    """How it stands."""
    after: Standing
    """How it would stand."""

    @property
    def is_to_one(self) -> bool:
        """Whether it would drop from several separate origins to one."""
        return len(self.before.origins) > 1 and len(self.after.origins) == 1

    @property
    def is_to_none(self) -> bool:
        """Whether no separate origin would be known any more."""
        return bool(self.before.origins) and not self.after.origins

    @property
    def is_hearsay(self) -> bool:
        """Whether nothing about it would be first-hand any more."""
        return self.before.first_hand and not self.after.first_hand


@dataclass(frozen=True)
class Reliance:
    """What rests on a source."""

    cited: tuple[Claim, ...]
    """Claims that cite it."""
    fallen: tuple[Claim, ...]
    """Claims with no evidence beside it, and reports that have it from there."""
    losses: tuple[Loss, ...]
    """Claims that would keep evidence, and lose an origin or their first-hand evidence."""
    sentences: tuple[Sentence, ...]
    """Sentences of the story that cite nothing but claims that would fall."""
    sides: tuple[tuple[str, str], ...]
    """Sides of disputes that rest on nothing but such claims: (dispute, who holds it)."""


def reliance(source: str, facts: Facts, story: Story) -> Reliance:
    """What would fall, or stand on less, without `source`; withdrawn claims are left out."""
    cited = tuple(c for c in facts.claims_by_source.get(source, ()) if c.withdrawn is None)
    left = {claim.id: _without(source, claim) for claim in facts.claims.values()}
    fallen = tuple(c for c in facts.claims.values() if c.evidence and not left[c.id].evidence)
    fallen = tuple(claim for claim in fallen if claim.withdrawn is None)
    names = {claim.id for claim in fallen}
    return Reliance(
        cited,
        fallen,
        tuple(_losses(facts, {n: c for n, c in left.items() if c.evidence})),
        tuple(_bare(story, names)),
        tuple(
            (dispute.id, ", ".join(side.held_by))
            for dispute in facts.disputes.values()
            for side in dispute.sides
            if set(side.claims) <= names
        ),
    )


def _without(source: str, claim: Claim) -> Claim:
    kept = tuple(e for e in claim.evidence if source not in (e.source, e.origin))
    return claim.model_copy(update={"evidence": kept})


def _losses(facts: Facts, left: dict[str, Claim]) -> Iterator[Loss]:
    before = weigh(facts)
    after = weigh(replace(facts, claims=left))
    for name in left:
        claim = facts.claims[name]
        loss = Loss(claim, before[name], after[name])
        lost = len(loss.after.origins) < len(loss.before.origins)
        if claim.withdrawn is None and (lost or loss.is_hearsay):
            yield loss


def _bare(story: Story, fallen: set[str]) -> Iterator[Sentence]:
    for chapter in story.chapters:
        for sentence in chapter.sentences:
            if sentence.claims and set(sentence.claims) <= fallen:
                yield sentence

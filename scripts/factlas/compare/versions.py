"""What changed between two versions of the facts, claim by claim, with the reasons given there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from factlas.compare.spelled import Lines, claim_lines, standing_lines
from factlas.model.claim import Claim
from factlas.model.dispute import DisputeStatus
from factlas.model.facts import Facts
from factlas.weigh import Standing, weigh


class How(StrEnum):
    """What became of a claim."""

    ADDED = "added"
    """It is new."""
    CHANGED = "changed"
    """It says something else, rests on something else, or stands otherwise."""
    WITHDRAWN = "withdrawn"
    """It no longer stands; its page stays."""
    REMOVED = "removed"
    """It is gone, and its address with it."""


@dataclass(frozen=True)
class Edit:
    """One part of a claim that differs."""

    part: str
    """Its name."""
    old: str | None
    """What stood there; None where it was not."""
    new: str | None
    """What stands there; None where it is not."""


@dataclass(frozen=True)
class Change:
    """What became of one claim."""

    claim: str
    """Its id."""
    how: How
    """Added, changed, withdrawn or removed."""
    text: str
    """What it says, in the newer version where it is there."""
    edits: tuple[Edit, ...] = ()
    """What differs, where it was in both."""
    reasons: tuple[str, ...] = ()
    """Why, as the facts say: a withdrawal's why, a later claim's why, how a dispute ended."""


@dataclass(frozen=True)
class Shelf:
    """Records of another type that differ, by id."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]


@dataclass(frozen=True)
class Differences:
    """All that differs between two versions."""

    claims: tuple[Change, ...]
    """In the order of the newer version; claims that are gone come last."""
    shelves: Mapping[str, Shelf]
    """Sources, entities, disputes and maps."""


@dataclass(frozen=True)
class _Version:
    facts: Facts
    standings: Mapping[str, Standing]


def differences(old: Facts, new: Facts) -> Differences:
    """What changed from `old` to `new`; what is alike is left out."""
    before, after = _Version(old, weigh(old)), _Version(new, weigh(new))
    return Differences(
        tuple(_changes(before, after)),
        {
            "sources": _shelf(old.sources, new.sources),
            "entities": _shelf(old.entities, new.entities),
            "disputes": _shelf(old.disputes, new.disputes),
            "maps": _shelf(old.maps, new.maps),
        },
    )


def _changes(before: _Version, after: _Version) -> Iterator[Change]:
    for name, claim in after.facts.claims.items():
        older = before.facts.claims.get(name)
        if older is None:
            reasons = tuple(f"{f.as_} {f.claim}: {f.why}" for f in claim.follows)
            yield Change(name, How.ADDED, str(claim.text), reasons=reasons)
        elif claim.withdrawn is not None and older.withdrawn is None:
            why = f"on {claim.withdrawn.on}: {claim.withdrawn.why}"
            yield Change(name, How.WITHDRAWN, str(claim.text), reasons=(why,))
        elif edits := tuple(_edits(_lines(older, before), _lines(claim, after))):
            reasons = tuple(_reasons(name, before, after))
            yield Change(name, How.CHANGED, str(claim.text), edits, reasons)
    for name, claim in before.facts.claims.items():
        if name not in after.facts.claims:
            yield Change(name, How.REMOVED, str(claim.text))


def _lines(claim: Claim, version: _Version) -> Lines:
    return {**claim_lines(claim), **standing_lines(version.standings[claim.id])}


def _edits(old: Lines, new: Lines) -> Iterator[Edit]:
    for part in dict.fromkeys((*old, *new)):
        if old.get(part) != new.get(part):
            yield Edit(part, old.get(part), new.get(part))


def _reasons(claim: str, before: _Version, after: _Version) -> Iterator[str]:
    """Later claims that bear on it since, and disputes about it that were reconciled since."""
    known = {follower.claim for follower in before.standings[claim].followers}
    for follower in after.standings[claim].followers:
        if follower.claim not in known:
            yield f"{follower.claim} {follower.as_} it: {follower.why}"
    for dispute in after.facts.disputes_of.get(claim, ()):
        older = before.facts.disputes.get(dispute.id)
        was_open = older is not None and older.status is DisputeStatus.OPEN
        if was_open and dispute.status is DisputeStatus.RECONCILED:
            yield f"{dispute.id} is reconciled: {dispute.why}"


def _shelf(old: Mapping[str, object], new: Mapping[str, object]) -> Shelf:
    return Shelf(
        tuple(name for name in new if name not in old),
        tuple(name for name in old if name not in new),
        tuple(name for name in new if name in old and old[name] != new[name]),
    )

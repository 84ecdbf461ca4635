"""Standing, computed from the evidence and never typed in.

*First-hand*: some evidence is the document itself, or the actor's own publication about its own
act or words. *Origins*: the number of separate places that reports come from; publishers with one
owner count once, and an unknown origin counts nothing. *Disputed*: some open dispute holds the
claim. The method page says the same in words for readers.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from factlas.model.claim import Claim, Evidence, FollowKind
from factlas.model.dispute import DisputeStatus
from factlas.model.facts import Facts, entities_of
from factlas.model.source import DOCUMENTARY, Source, SourceKind


@dataclass(frozen=True)
class Follower:
    """A later claim that bears on this one."""

    claim: str
    """Its id."""
    as_: FollowKind
    """How it bears on this one."""
    why: str
    """The editor's reason, in the default language."""


@dataclass(frozen=True)
class Standing:
    """How a claim stands."""

    first_hand: bool
    """Whether some evidence is first-hand."""
    origins: tuple[str, ...]
    """Separate origins known, in order of first appearance."""
    disputes: tuple[str, ...]
    """Ids of the open disputes that hold it."""
    followers: tuple[Follower, ...]
    """What came of it, oldest first."""

    @property
    def is_disputed(self) -> bool:
        """Whether some open dispute holds it."""
        return bool(self.disputes)


def weigh(facts: Facts) -> Mapping[str, Standing]:
    """Standing of every claim, by id."""
    owners = _owners(facts)
    return {claim.id: _standing(claim, facts, owners) for claim in facts.claims.values()}


def _standing(claim: Claim, facts: Facts, owners: Mapping[str, str]) -> Standing:
    return Standing(
        any(is_first_hand(entry, claim, facts) for entry in claim.evidence),
        tuple(dict.fromkeys(_origins(claim, facts, owners))),
        tuple(
            dispute.id
            for dispute in facts.disputes_of.get(claim.id, ())
            if dispute.status is DisputeStatus.OPEN
        ),
        tuple(_followers(claim, facts)),
    )


def is_first_hand(entry: Evidence, claim: Claim, facts: Facts) -> bool:
    """Whether this evidence is the document itself or the actor's own publication."""
    source = facts.sources[entry.source]
    if entry.origin is not None:
        return False
    if source.kind is SourceKind.TREATY:
        return True
    publishers = _publisher_entities(source, facts)
    if claim.is_voiced:
        speaks = {claim.by, claim.for_} - {None}
        return bool(publishers & speaks) or (
            source.kind in DOCUMENTARY and source.owner in speaks
        )
    actors = set(entities_of(claim))
    return source.kind in DOCUMENTARY and bool(({source.owner} | publishers) & actors)


def _publisher_entities(source: Source, facts: Facts) -> set[str | None]:
    return {e for e in facts.entities if source.publisher in _names(e, facts)}


def _names(entity_id: str, facts: Facts) -> tuple[str, ...]:
    return tuple(name.text for name in facts.entities[entity_id].names)


def _owners(facts: Facts) -> Mapping[str, str]:
    """Owner by publisher's name, so that one owner's publishers fold into one origin."""
    return {s.publisher: s.owner for s in facts.sources.values() if s.owner is not None}


def _origins(claim: Claim, facts: Facts, owners: Mapping[str, str]) -> Iterator[str]:
    for entry in claim.evidence:
        if entry.origin == "unknown":
            continue
        yield _origin(entry, facts, owners)


def _origin(entry: Evidence, facts: Facts, owners: Mapping[str, str]) -> str:
    if entry.origin in facts.entities:
        assert entry.origin is not None
        owned = (owners[name] for name in _names(entry.origin, facts) if name in owners)
        return next(owned, entry.origin)
    source = facts.sources[entry.origin or entry.source]
    return source.owner or source.publisher


def _followers(claim: Claim, facts: Facts) -> Iterator[Follower]:
    for newer in facts.followers.get(claim.id, ()):
        for follows in newer.follows:
            if follows.claim == claim.id:
                yield Follower(newer.id, follows.as_, str(follows.why))

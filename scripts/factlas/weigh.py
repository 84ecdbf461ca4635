"""Standing, computed from the evidence and never typed in.

*First-hand*: some evidence is the document itself, or the actor's own publication about its own
act or words. *Origins*: the number of separate places that reports come from; publishers with one
owner count once, and an unknown origin counts nothing. *Disputed*: some open dispute holds the
claim. The method page says the same in words for readers.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from factlas.model.claim import Claim, Evidence, FollowKind
from factlas.model.dispute import DisputeStatus
from factlas.model.facts import Facts, entities_of
from factlas.model.source import DOCUMENTARY, SourceKind


class Follower(NamedTuple):
    """A later claim that bears on this one."""

    claim: str
    """Its id."""
    as_: FollowKind
    """How it bears on this one."""
    why: str
    """The editor's reason, in the default language."""


class Standing(NamedTuple):
    """How a claim stands."""

    first_hand_sources: frozenset[str]
    """Ids of the sources whose evidence is first-hand."""
    origins: tuple[str, ...]
    """Separate origins known, in order of first appearance."""
    disputes: tuple[str, ...]
    """Ids of the open disputes that hold it."""
    followers: tuple[Follower, ...]
    """What came of it, oldest first."""

    @property
    def first_hand(self) -> bool:
        """Whether some evidence is first-hand."""
        return bool(self.first_hand_sources)

    @property
    def is_disputed(self) -> bool:
        """Whether some open dispute holds it."""
        return bool(self.disputes)


@dataclass(frozen=True)
class _Publishers:
    """Publishers by name, indexed once."""

    owners: Mapping[str, str]
    """Owner by publisher's name, so that one owner's publishers fold into one origin; a publisher
    without an owner is its own, whether it is named as a source's or as an entity."""
    entities: Mapping[str, frozenset[str]]
    """Entities by each of their names."""


def weigh(facts: Facts) -> Mapping[str, Standing]:
    """Standing of every claim, by id."""
    publishers = _publishers(facts)
    return {claim.id: _standing(claim, facts, publishers) for claim in facts.claims.values()}


def _publishers(facts: Facts) -> _Publishers:
    sources = facts.sources.values()
    owners = {source.publisher: source.publisher for source in sources}
    owners |= {source.publisher: source.owner for source in sources if source.owner is not None}
    entities: dict[str, set[str]] = defaultdict(set)
    for entity in facts.entities.values():
        for name in entity.names:
            entities[name.text].add(entity.id)
    return _Publishers(owners, {name: frozenset(those) for name, those in entities.items()})


def _standing(claim: Claim, facts: Facts, publishers: _Publishers) -> Standing:
    return Standing(
        frozenset(
            [e.source for e in claim.evidence if _is_first_hand(e, claim, facts, publishers)]
        ),
        tuple(dict.fromkeys(_origins(claim, facts, publishers))),
        tuple(
            [d.id for d in facts.disputes_of.get(claim.id, ()) if d.status is DisputeStatus.OPEN]
        ),
        tuple(_followers(claim, facts)),
    )


def _is_first_hand(entry: Evidence, claim: Claim, facts: Facts, publishers: _Publishers) -> bool:
    """Whether this evidence is the document itself or the actor's own publication."""
    source = facts.sources[entry.source]
    if entry.origin is not None:
        return False
    if source.kind is SourceKind.TREATY:
        return True
    own = publishers.entities.get(source.publisher, frozenset())
    speaks_for_itself = source.kind in DOCUMENTARY
    if claim.is_voiced:
        speakers = [one for one in (claim.by, claim.for_) if one]
        return not own.isdisjoint(speakers) or (speaks_for_itself and source.owner in speakers)
    return speaks_for_itself and not own.union((source.owner,)).isdisjoint(entities_of(claim))


def _origins(claim: Claim, facts: Facts, publishers: _Publishers) -> Iterator[str]:
    for entry in claim.evidence:
        origin = _first_origin(entry, claim, publishers, facts)
        if origin is not None:
            yield origin


def _first_origin(
    entry: Evidence, claim: Claim, publishers: _Publishers, facts: Facts
) -> str | None:
    """Where a report comes from in the end: a copy of a report has that report's origin.

    Reports that name each other lead nowhere: their origin is unknown.
    """
    passed: list[Evidence] = []
    while entry.origin is not None:
        if entry in passed:
            return None
        passed.append(entry)
        relayed = next((e for e in claim.evidence if _publishes(e, entry.origin, facts)), None)
        if relayed is None or relayed is entry:
            break
        entry = relayed
    return _folded(entry, facts, publishers)


def _publishes(entry: Evidence, origin: str, facts: Facts) -> bool:
    """Whether an evidence entry is the report that another entry names as its origin."""
    if origin == entry.source:
        return True
    entity = facts.entities.get(origin)
    publisher = facts.sources[entry.source].publisher
    return entity is not None and publisher in (name.text for name in entity.names)


def _folded(entry: Evidence, facts: Facts, publishers: _Publishers) -> str | None:
    if entry.origin == "unknown":
        return None
    if entry.origin is not None and entry.origin in facts.entities:
        names = (name.text for name in facts.entities[entry.origin].names)
        return next((publishers.owners[n] for n in names if n in publishers.owners), entry.origin)
    return publishers.owners[facts.sources[entry.origin or entry.source].publisher]


def _followers(claim: Claim, facts: Facts) -> Iterator[Follower]:
    for newer in facts.followers.get(claim.id, ()):
        for follows in newer.follows:
            if follows.claim == claim.id:
                yield Follower(newer.id, follows.as_, str(follows.why))

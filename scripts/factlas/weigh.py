"""Standing, computed from the evidence and never typed in.

*First-hand*: some evidence is the document itself, or the actor's own publication about its own
act or words. *Origins*: the number of separate places that reports come from; publishers with one
owner count once, and an unknown origin counts nothing. *Disputed*: some open dispute holds the
claim. The method page says the same in words for readers.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from factlas.model.claim import Claim, Evidence, FollowKind
from factlas.model.dispute import DisputeStatus
from factlas.model.facts import Facts
from factlas.model.source import DOCUMENTARY, Source, SourceKind


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


@dataclass(frozen=True, slots=True)
class _Weight:
    """What a source's word weighs, for whatever claim."""

    origin: str
    """Where it comes from when from itself: the owner, or the publisher where it has none."""
    is_treaty: bool
    """Whether it is the document itself."""
    is_documentary: bool
    """Whether an actor publishes its own acts in it."""
    speaks_for: frozenset[str]
    """Whose own word it is, by id."""


@dataclass(frozen=True)
class _Scales:
    """What standing is computed from, made ready for all claims at once."""

    facts: Facts
    """All records."""
    owners: Mapping[str, str]
    """Owner by publisher's name, so that one owner's publishers fold into one origin; a publisher
    without an owner is its own, whether it is named as a source's or as an entity."""
    weights: Mapping[str, _Weight]
    """What sources weigh, by id."""
    disputes: Mapping[str, tuple[str, ...]]
    """Open disputes by the claims in them."""
    followers: Mapping[str, tuple[Follower, ...]]
    """What came of claims, by their ids; claims of which nothing came are missing."""


def weigh(facts: Facts) -> Mapping[str, Standing]:
    """Standing of every claim, by id."""
    owners = _owners(facts)
    scales = _Scales(facts, owners, _weights(facts, owners), _disputes(facts), _followers(facts))
    return {name: _standing(claim, scales) for name, claim in facts.claims.items()}


def _owners(facts: Facts) -> Mapping[str, str]:
    sources = facts.sources.values()
    owners = {source.publisher: source.publisher for source in sources}
    return owners | {one.publisher: one.owner for one in sources if one.owner is not None}


def _weights(facts: Facts, owners: Mapping[str, str]) -> Mapping[str, _Weight]:
    named: dict[str, set[str]] = defaultdict(set)
    for entity in facts.entities.values():
        for name in entity.names:
            named[name.text].add(entity.id)
    return {
        source.id: _weight(source, owners[source.publisher], named.get(source.publisher, set()))
        for source in facts.sources.values()
    }


def _weight(source: Source, origin: str, publishers: set[str]) -> _Weight:
    """`publishers` are the entities by whose name it was published."""
    is_documentary = source.kind in DOCUMENTARY
    owners = {source.owner} if is_documentary and source.owner is not None else set()
    is_treaty = source.kind is SourceKind.TREATY
    return _Weight(origin, is_treaty, is_documentary, frozenset(publishers | owners))


def _disputes(facts: Facts) -> Mapping[str, tuple[str, ...]]:
    return {
        claim: tuple([one.id for one in those if one.status is DisputeStatus.OPEN])
        for claim, those in facts.disputes_of.items()
    }


def _followers(facts: Facts) -> Mapping[str, tuple[Follower, ...]]:
    return {
        claim: tuple(
            [
                Follower(newer.id, follows.as_, str(follows.why))
                for newer in those
                for follows in newer.follows
                if follows.claim == claim
            ]
        )
        for claim, those in facts.followers.items()
    }


def _standing(claim: Claim, scales: _Scales) -> Standing:
    name, is_voiced = claim.id, claim.is_voiced
    actors = (claim.by, claim.for_) if is_voiced else scales.facts.named_in[name]
    first_hand: list[str] = []
    origins: list[str | None] = []
    for entry in claim.evidence:
        weight = scales.weights[entry.source]
        if entry.origin is not None:
            origins.append(_first_origin(entry, claim, scales))
            continue
        origins.append(weight.origin)
        if _is_first_hand(weight, is_voiced, actors):
            first_hand.append(entry.source)
    return Standing(
        frozenset(first_hand),
        tuple([one for one in dict.fromkeys(origins) if one is not None]),
        scales.disputes.get(name, ()),
        scales.followers.get(name, ()),
    )


def _is_first_hand(weight: _Weight, is_voiced: bool, actors: tuple[str | None, ...]) -> bool:
    """Whether a source is the document itself or the actor's own publication.

    `actors` are whose words a claim reports, or whose acts it tells.
    """
    if weight.is_treaty:
        return True
    return (is_voiced or weight.is_documentary) and not weight.speaks_for.isdisjoint(actors)


def _first_origin(entry: Evidence, claim: Claim, scales: _Scales) -> str | None:
    """Where a report comes from in the end: a copy of a report has that report's origin.

    Reports that name each other lead nowhere: their origin is unknown.
    """
    passed: list[Evidence] = []
    while entry.origin is not None:
        if entry in passed:
            return None
        passed.append(entry)
        relayed = next((e for e in claim.evidence if _publishes(e, entry.origin, scales)), None)
        if relayed is None or relayed is entry:
            break
        entry = relayed
    return _folded(entry, scales)


def _publishes(entry: Evidence, origin: str, scales: _Scales) -> bool:
    """Whether an evidence entry is the report that another entry names as its origin."""
    if origin == entry.source:
        return True
    entity = scales.facts.entities.get(origin)
    publisher = scales.facts.sources[entry.source].publisher
    return entity is not None and publisher in [name.text for name in entity.names]


def _folded(entry: Evidence, scales: _Scales) -> str | None:
    origin, owners = entry.origin, scales.owners
    if origin == "unknown":
        return None
    entity = scales.facts.entities.get(origin or "")
    if origin is not None and entity is not None:
        return next((owners[n.text] for n in entity.names if n.text in owners), origin)
    return scales.weights[origin or entry.source].origin

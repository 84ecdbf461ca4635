"""The facts as rules look at them: nothing missing, and what many rules need worked out once."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from factlas.check.readings import Readings
from factlas.check.texts import Wording, wordings
from factlas.load.facts import Loaded
from factlas.load.references import references
from factlas.model.assertions import Claims, Located, Quantity
from factlas.model.claim import Claim
from factlas.model.entity import Room
from factlas.model.facts import Facts
from factlas.problem import near_miss

A = TypeVar("A")


@dataclass(frozen=True)
class Survey:
    """What rules look at."""

    facts: Facts
    """Records whose sources, quantities and kinds are all there."""
    written: Facts
    """Every record that could be read, those with unresolved names too."""
    broken: frozenset[str] = frozenset()
    """Files in which something could not be read."""
    meant: frozenset[str] = frozenset()
    """Ids that misspelt names probably mean."""

    ids: frozenset[tuple[str, str]] = frozenset()
    """Type and id of every record that was written, read or not."""
    is_parsed: bool = True
    """Whether every file could be parsed, so that a missing id is really missing."""
    uncovered: Callable[[str], frozenset[str]] = lambda text: frozenset()
    """Which characters of a text no font has."""
    readings: Readings = field(default_factory=Readings)
    """What texts give in dates and numbers."""

    @property
    def is_whole(self) -> bool:
        """Whether every record could be read, so that what is missing is really missing."""
        return not self.broken

    @cached_property
    def has_all_disputes(self) -> bool:
        """Whether every dispute could be read."""
        return not any(file.startswith("data/disputes/") for file in self.broken)

    def may_be(self, type_: str, name: str) -> bool:
        """Whether there is such a record, or may be one in a file that could not be parsed."""
        return (type_, name) in self.ids or not self.is_parsed

    def room(self, entity: str) -> Room | None:
        """The part of the site an entity belongs to; None where it could not be read."""
        return self.facts.room(entity) if entity in self.facts.entities else None

    def is_party(self, entity: str) -> bool:
        """Whether it is a party, or could not be read and is given the benefit of the doubt."""
        return self.room(entity) in (Room.PARTIES, None)

    @cached_property
    def standing(self) -> tuple[Claim, ...]:
        """Claims that were not withdrawn."""
        return tuple(claim for claim in self.facts.claims.values() if claim.withdrawn is None)

    def asserted(self, member: type[A]) -> Iterator[tuple[Claim, int, A]]:
        """Assertions of one sort in standing claims, each with its claim and index."""
        for claim in self.standing:
            for index, assertion in enumerate(claim.asserts):
                if isinstance(assertion, member):
                    yield claim, index, assertion

    @cached_property
    def positions(self) -> Mapping[str, tuple[tuple[Claim, int, Located], ...]]:
        """Positions, by the place that lies there."""
        found: dict[str, list[tuple[Claim, int, Located]]] = defaultdict(list)
        for claim, index, located in self.asserted(Located):
            found[located.located].append((claim, index, located))
        return {place: tuple(those) for place, those in found.items()}

    @cached_property
    def claimants(self) -> Mapping[str, tuple[str, ...]]:
        """Parties that claim title to a place, by place."""
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for _, _, title in self.asserted(Claims):
            found[title.place][title.claims] = None
        return {place: tuple(parties) for place, parties in found.items()}

    @cached_property
    def wordings(self) -> tuple[Wording, ...]:
        """All texts of the facts, by record."""
        return tuple(wordings(self.facts))

    @cached_property
    def newest(self) -> date:
        """The newest day that the facts speak of as reached: there is no clock in a check."""
        seen = (source.accessed.first for source in self.facts.sources.values())
        dated = (claim.when.first for claim in self.facts.claims.values())
        return max((*seen, *dated), default=date.min)


def survey(
    loaded: Loaded, uncovered: Callable[[str], frozenset[str]], readings: Readings
) -> Survey:
    """Look at what was loaded, leaving out claims and entities that rest on nothing."""
    written, ids = loaded.facts, frozenset(loaded.origins)
    if not loaded.problems:
        return Survey(written, written, ids=ids, uncovered=uncovered, readings=readings)
    claims = {c.id: c for c in written.claims.values() if _is_sound(c, written)}
    entities = {e.id: e for e in written.entities.values() if e.kind in written.kinds}
    return Survey(
        replace(written, claims=claims, entities=entities),
        written,
        frozenset(p.place.file for p in loaded.problems if p.code != "reference"),
        frozenset(_meant(written)),
        ids,
        loaded.is_parsed,
        uncovered,
        readings,
    )


def _is_sound(claim: Claim, facts: Facts) -> bool:
    quantities = {a.quantity for a in claim.asserts if isinstance(a, Quantity)}
    sources = {entry.source for entry in claim.evidence}
    return sources <= facts.sources.keys() and quantities <= facts.quantities.keys()


def _meant(facts: Facts) -> Iterator[str]:
    known = {*facts.sources, *facts.entities, *facts.claims, *facts.kinds, *facts.quantities}
    for shelf in (facts.sources, facts.entities, facts.claims, facts.disputes, facts.maps):
        for record in shelf.values():
            for _, _, name in references(record):
                if name not in known and (meant := near_miss(name, known)):
                    yield meant

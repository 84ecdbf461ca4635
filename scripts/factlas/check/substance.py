"""What a claim says, in every form in which a sentence may repeat it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as day
from decimal import Decimal

from factlas.check.mentions import says
from factlas.check.numbers import Number
from factlas.check.readings import Readings
from factlas.check.spelled import Parts, Spelled, written
from factlas.model.assertions import Located, Quantity
from factlas.model.claim import Claim
from factlas.model.dates import Date, parse_date
from factlas.model.facts import Facts, entities_of


@dataclass(frozen=True)
class Substance:
    """What one claim says."""

    text: str
    """Its texts, quoted words, glosses, names of its entities, publishers: one a line."""
    entities: frozenset[str]
    """Entities that it names."""
    dates: frozenset[Parts]
    """Dates that it gives."""
    when: Date
    """When it happened, held or was said."""
    numbers: frozenset[Decimal]
    """Numbers that it gives."""

    def names(self, name: str, entities: frozenset[str]) -> bool:
        """Whether it speaks of one of these entities, or has the name in its words."""
        return bool(self.entities & entities) or says(self.text, name)

    def dated(self, date: Spelled) -> bool:
        """Whether it gives this date, or one within it, or held from before it until after."""
        return any(_is_within(given, date) for given in self.dates) or self._spans(date)

    def _spans(self, date: Spelled) -> bool:
        if not self.when.is_interval or self.when.last == day.max or not date.year:
            return False
        try:
            return self.when.covers(parse_date(date.edtf))
        except ValueError:
            return False

    def counts(self, number: Number) -> bool:
        """Whether it gives this number."""
        return bool(self.numbers & number.readings)


def _is_within(given: Parts, date: Spelled) -> bool:
    if date.is_decade:
        return given[0] is not None and given[0] // 10 == (date.year or 0) // 10
    return all(asked in (None, part) for asked, part in zip(date.parts, given, strict=True))


class Substances:
    """The substance of claims, each worked out once."""

    def __init__(self, facts: Facts, readings: Readings) -> None:
        self._facts = facts
        self._readings = readings
        self._known: dict[str, Substance] = {}

    def of(self, claim: Claim) -> Substance:
        """What a claim says."""
        if claim.id not in self._known:
            self._known[claim.id] = self._substance(claim)
        return self._known[claim.id]

    def _substance(self, claim: Claim) -> Substance:
        entities = {*entities_of(claim), *(e.origin for e in claim.evidence if e.origin)}
        texts = list(self._texts(claim, frozenset(entities)))
        dates, numbers = set(_dates(claim)), set(_figures(claim))
        for text, language in texts:
            spelled, values = self._readings.figures(text, language)
            dates.update(_with_year(date, claim.when) for date in spelled)
            numbers |= values
        return Substance(
            "\n".join(text for text, _ in texts),
            frozenset(entities),
            frozenset(dates),
            claim.when,
            frozenset(numbers),
        )

    def _texts(self, claim: Claim, entities: frozenset[str]) -> Iterator[tuple[str, str]]:
        """Everything it says in words, each with its language."""
        for text in (claim.text, claim.headline, *(entry.gloss for entry in claim.evidence)):
            if text is not None:
                yield from ((words, language) for language, words in text.root.items())
        for entry in claim.evidence:
            if source := self._facts.sources.get(entry.source):
                yield entry.words, source.language
                yield source.publisher, source.language
                yield source.author or "", source.language
        for entity in entities & self._facts.entities.keys():
            for name in self._facts.entities[entity].names:
                yield name.text, name.lang


def _dates(claim: Claim) -> Iterator[Parts]:
    yield from written(claim.when)
    if isinstance(claim.due, Date):
        yield from written(claim.due)


def _with_year(date: Spelled, when: Date) -> Parts:
    """A day without a year is of the year in which the claim holds."""
    if date.year is None and when.first.year == when.last.year:
        return when.first.year, date.month, date.day
    return date.parts


def _figures(claim: Claim) -> Iterator[Decimal]:
    for assertion in claim.asserts:
        if isinstance(assertion, Quantity):
            yield from assertion.figures
        elif isinstance(assertion, Located):
            yield from (assertion.lat, assertion.lon, assertion.precision)

"""What claims say together, in every form in which a sentence may repeat it."""

from collections.abc import Iterator
from datetime import date as day
from decimal import Decimal
from functools import cached_property

from factlas.check.mentions import says
from factlas.check.numbers import Number
from factlas.check.readings import Readings
from factlas.check.spelled import Parts, Spelled, written
from factlas.model.assertions import Located, Quantity
from factlas.model.claim import Claim
from factlas.model.dates import Date, parse_date
from factlas.model.facts import Facts, entities_of

Worded = tuple[str, str, Claim]
"""A text, its language, and the claim to which it belongs."""


class Substance:
    """What some claims say.

    Most of what a sentence repeats stands in their own words. So their texts are read one by one,
    those first, and only up to the one that answers: few languages' months are ever asked for.
    """

    def __init__(self, claims: tuple[Claim, ...], facts: Facts, readings: Readings) -> None:
        """`facts`: those among which the claims' sources and entities stand."""
        self.claims = claims
        self.facts = facts
        self.readings = readings

    def names(self, name: str, entities: frozenset[str]) -> bool:
        """Whether they speak of one of these entities, or have the name in their words."""
        return bool(self.entities & entities) or says(self.text, name)

    def dated(self, date: Spelled) -> bool:
        """Whether one gives this date, or one within it, or held from before it until after."""
        return any(_is_within(given, date) for given in self._dates()) or self._span(date)

    def counts(self, number: Number) -> bool:
        """Whether one gives this number."""
        return any(not given.isdisjoint(number.readings) for given in self._numbers())

    @cached_property
    def entities(self) -> frozenset[str]:
        """Entities that they name."""
        return frozenset(entity for claim in self.claims for entity in _entities(claim))

    @cached_property
    def text(self) -> str:
        """Their texts, quoted words, glosses, names of entities, publishers: one a line."""
        return "\n".join(text for text, _, _ in self._texts())

    def _texts(self) -> Iterator[Worded]:
        """Everything they say in words, with what a sentence most often repeats first."""
        for texts in (_own, _glossed, self._quoted, self._names):
            for claim in self.claims:
                for text, language in texts(claim):
                    yield text, language, claim

    def _quoted(self, claim: Claim) -> Iterator[tuple[str, str]]:
        for entry in claim.evidence:
            if source := self.facts.sources.get(entry.source):
                yield entry.words, source.language
                yield source.publisher, source.language
                yield source.author or "", source.language

    def _names(self, claim: Claim) -> Iterator[tuple[str, str]]:
        for entity in _entities(claim) & self.facts.entities.keys():
            for name in self.facts.entities[entity].names:
                yield name.text, name.lang

    def _dates(self) -> Iterator[Parts]:
        for claim in self.claims:
            yield from written(claim.when)
            if isinstance(claim.due, Date):
                yield from written(claim.due)
        for text, language, claim in self._texts():
            for date in self.readings.dates(text, language):
                yield _with_year(date, claim.when)

    def _numbers(self) -> Iterator[frozenset[Decimal]]:
        yield frozenset(figure for claim in self.claims for figure in _figures(claim))
        for text, language, _ in self._texts():
            yield self.readings.values(text, language)

    def _span(self, date: Spelled) -> bool:
        return any(_spans(claim.when, date) for claim in self.claims)


def _own(claim: Claim) -> Iterator[tuple[str, str]]:
    for text in (claim.text, claim.headline):
        if text is not None:
            yield from ((words, language) for language, words in text.root.items())


def _glossed(claim: Claim) -> Iterator[tuple[str, str]]:
    for entry in claim.evidence:
        if entry.gloss is not None:
            yield from ((words, language) for language, words in entry.gloss.root.items())


def _entities(claim: Claim) -> frozenset[str]:
    return frozenset({*entities_of(claim), *(e.origin for e in claim.evidence if e.origin)})


def _figures(claim: Claim) -> Iterator[Decimal]:
    for assertion in claim.asserts:
        if isinstance(assertion, Quantity):
            yield from assertion.figures
        elif isinstance(assertion, Located):
            yield from (assertion.lat, assertion.lon, assertion.precision)


def _with_year(date: Spelled, when: Date) -> Parts:
    """A day without a year is of the year in which the claim holds."""
    if date.year is None and when.first.year == when.last.year:
        return when.first.year, date.month, date.day
    return date.parts


def _is_within(given: Parts, date: Spelled) -> bool:
    if date.is_decade:
        return given[0] is not None and given[0] // 10 == (date.year or 0) // 10
    return all(asked in (None, part) for asked, part in zip(date.parts, given, strict=True))


def _spans(when: Date, date: Spelled) -> bool:
    if not when.is_interval or when.last == day.max or not date.year:
        return False
    try:
        return when.covers(parse_date(date.edtf))
    except ValueError:
        return False

"""What texts give in dates and numbers, each text worked out once however many rules ask."""

from decimal import Decimal

from factlas.check.calendar import Calendar
from factlas.check.numbers import Number, numbers
from factlas.check.spelled import Spelled, undated

Figures = tuple[tuple[Spelled, ...], frozenset[Decimal]]
"""Dates, and values of numbers outside them."""


class Readings:
    """Remembers what was read in a text.

    Publishers and names come again in hundreds of claims. A program that checks the same facts
    after every edit keeps it, as what a text gives never changes.
    """

    def __init__(self) -> None:
        self._calendars: dict[str, Calendar] = {}
        self._dates: dict[tuple[str, str], tuple[Spelled, ...]] = {}
        self._numbers: dict[str, tuple[Number, ...]] = {}
        self._figures: dict[tuple[str, str], Figures] = {}

    def dates(self, text: str, language: str) -> tuple[Spelled, ...]:
        """All dates in a text of a language, in order."""
        if (text, language) not in self._dates:
            calendar = self._calendars.setdefault(language, Calendar(language))
            self._dates[text, language] = calendar.dates(text)
        return self._dates[text, language]

    def figures(self, text: str, language: str) -> Figures:
        """The dates in a text of a language, and every value of the numbers outside them."""
        if (text, language) not in self._figures:
            dates = self.dates(text, language)
            found = self.numbers(undated(text, dates))
            values = frozenset(value for number in found for value in number.readings)
            self._figures[text, language] = dates, values
        return self._figures[text, language]

    def numbers(self, text: str) -> tuple[Number, ...]:
        """All numbers in a text, in order."""
        if text not in self._numbers:
            self._numbers[text] = numbers(text)
        return self._numbers[text]

"""What texts give in dates and numbers, each text worked out once however many rules ask."""

from decimal import Decimal

from factlas.check.calendar import Calendar
from factlas.check.numbers import Number, numbers
from factlas.check.spelled import Spelled, undated


class Readings:
    """Remembers what was read in a text.

    Publishers and names come again in hundreds of claims. A program that checks the same facts
    after every edit keeps it, as what a text gives never changes.
    """

    def __init__(self) -> None:
        self._calendars: dict[str, Calendar] = {}
        self._dates: dict[tuple[str, str], tuple[Spelled, ...]] = {}
        self._numbers: dict[str, tuple[Number, ...]] = {}
        self._values: dict[tuple[str, str], frozenset[Decimal]] = {}

    def learn(self, language: str) -> None:
        """Work out how a language spells dates, before processes part that would each do so."""
        self.dates("in May 2000", language)

    def dates(self, text: str, language: str) -> tuple[Spelled, ...]:
        """All dates in a text of a language, in order."""
        if (text, language) not in self._dates:
            calendar = self._calendars.setdefault(language, Calendar(language))
            self._dates[text, language] = calendar.dates(text)
        return self._dates[text, language]

    def values(self, text: str, language: str) -> frozenset[Decimal]:
        """Every value of the numbers in a text of a language that stand outside its dates."""
        if (text, language) not in self._values:
            found = self.numbers(undated(text, self.dates(text, language)))
            values = frozenset(value for number in found for value in number.readings)
            self._values[text, language] = values
        return self._values[text, language]

    def numbers(self, text: str) -> tuple[Number, ...]:
        """All numbers in a text, in order."""
        if text not in self._numbers:
            self._numbers[text] = numbers(text)
        return self._numbers[text]

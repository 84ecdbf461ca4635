"""What of a sentence must be vouched for: its names, dates, type numbers and numbers."""

from typing import NamedTuple

from factlas.check.mentions import Mention, Vocabulary, designations
from factlas.check.numbers import Number
from factlas.check.readings import Readings
from factlas.check.spelled import Spelled, undated, without


class Particulars(NamedTuple):
    """What a sentence says that a claim must say too."""

    names: tuple[Mention, ...]
    """Names of entities."""
    dates: tuple[tuple[str, Spelled], ...]
    """Dates outside names, as written and as read."""
    designations: tuple[str, ...]
    """Type numbers outside names: SM-3."""
    numbers: tuple[Number, ...]
    """Numbers outside all of these."""

    @property
    def words(self) -> tuple[str, ...]:
        """All of them, as written."""
        return (
            *(name.text for name in self.names),
            *(words for words, _ in self.dates),
            *self.designations,
            *(number.text for number in self.numbers),
        )


def particulars(text: str, vocabulary: Vocabulary, readings: Readings) -> Particulars:
    """Take a sentence apart: what stands in a name is no date, and in a date no number."""
    names = tuple(vocabulary.mentions(text))
    text = without(text, [(name.start, name.end) for name in names])
    dates = readings.dates(text, vocabulary.language)
    words = tuple((text[date.start : date.end], date) for date in dates)
    text = undated(text, dates)
    types = tuple(designations(text))
    spans = [(found.start(), found.end()) for found in types]
    return Particulars(
        names, words, tuple(t[0] for t in types), readings.numbers(without(text, spans))
    )

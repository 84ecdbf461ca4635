"""Dates by their parts, as far as a text or a record gives them."""

from collections.abc import Iterator
from typing import NamedTuple

from factlas.model.dates import Date

Parts = tuple[int | None, int | None, int | None]
"""Year, month and day, as far as they are known."""


class Spelled(NamedTuple):
    """A date in a text, as far as it is spelled out."""

    start: int
    """Where it begins."""
    end: int
    """Where it ends."""
    year: int | None
    month: int | None = None
    day: int | None = None
    is_decade: bool = False
    """Whether it is written as 1990s."""

    @property
    def parts(self) -> Parts:
        """Year, month and day; None where the text does not say."""
        return self.year, self.month, self.day

    @property
    def edtf(self) -> str:
        """As it would be written in a record."""
        return "-".join(f"{part:02d}" for part in self.parts if part is not None)


def undated(text: str, dates: tuple[Spelled, ...]) -> str:
    """A text with its dates blanked out."""
    return without(text, [(date.start, date.end) for date in dates])


def without(text: str, spans: list[tuple[int, int]]) -> str:
    """A text with some spans blanked out."""
    for start, end in spans:
        text = text[:start] + "\n" * (end - start) + text[end:]
    return text


def written(when: Date) -> Iterator[Parts]:
    """The parts of a date of a record; of an interval, those of both its ends."""
    for end in when.text.split("/"):
        numbers = [int(part) for part in end.rstrip("?~%").split("-") if part.isdigit()]
        if numbers:
            year, month, day = (*numbers, None, None)[:3]
            yield year, month, day

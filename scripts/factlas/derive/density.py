"""How many things fall in each stretch of time: decades, and years where it is dense."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

DENSE = 12
"""A decade with more than so many is told year by year."""


@dataclass(frozen=True)
class Slot:
    """A stretch of whole years."""

    first: int
    """Its first year."""
    last: int
    """Its last year."""
    count: int
    """How many fall in it."""

    @property
    def is_decade(self) -> bool:
        """Whether it is longer than a year."""
        return self.last > self.first


def slots(years: Mapping[int, int]) -> tuple[Slot, ...]:
    """Stretches from the first year to the last, without a hole; `years` counts by year.

    Stretches in which nothing falls are one, however long.
    """
    found: list[Slot] = []
    for slot in _slots(years):
        if found and found[-1].count == slot.count == 0:
            found[-1] = Slot(found[-1].first, slot.last, 0)
        else:
            found.append(slot)
    return tuple(found)


def _slots(years: Mapping[int, int]) -> Iterator[Slot]:
    if not years:
        return
    latest = max(years)
    for decade in range(min(years) // 10 * 10, latest + 1, 10):
        those = range(decade, decade + 10)
        count = sum(years.get(year, 0) for year in those)
        if count <= DENSE:
            yield Slot(decade, decade + 9, count)
        else:
            yield from (Slot(y, y, years.get(y, 0)) for y in those if y <= latest)

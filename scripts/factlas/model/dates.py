"""Dates as sources give them: EDTF level 0, with `?`, `~` and open intervals.

The Extended Date/Time Format is ISO 8601-2:2019, annex A; a date keeps the precision that its
source has, so that nobody has to invent a first of January.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema

_SINGLE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%])?")


@dataclass(frozen=True, order=True)
class Date:
    """A day, month, year or interval; compares by its first day, then its last."""

    first: date
    """The earliest day it can mean; `date.min` where open."""
    last: date
    """The latest day it can mean; `date.max` where open."""
    text: str
    """As it was written."""

    @property
    def order(self) -> tuple[date, date, str]:
        """What dates are compared by, for long lists: tuples compare without a call for each."""
        return self.first, self.last, self.text

    @property
    def until(self) -> date:
        """Its last day; of an interval that has no end, its first."""
        return self.first if self.last == date.max else self.last

    @property
    def is_interval(self) -> bool:
        """Whether it was written as `from/to`."""
        return "/" in self.text

    @property
    def is_uncertain(self) -> bool:
        """Whether it carries `?` or `%` (uncertain)."""
        return "?" in self.text or "%" in self.text

    @property
    def is_approximate(self) -> bool:
        """Whether it carries `~` or `%` (approximate)."""
        return "~" in self.text or "%" in self.text

    def covers(self, other: "Date") -> bool:
        """Whether every day of `other` belongs to this date."""
        return self.first <= other.first and other.last <= self.last

    def __str__(self) -> str:
        return self.text


@lru_cache(maxsize=10_000)
def parse_date(text: str) -> Date:
    """Read an EDTF date. Raises ValueError, in the author's words, where it is none."""
    if "/" not in text:
        return _single(text)
    start, _, end = text.partition("/")
    first = date.min if start in ("", "..") else _single(start).first
    last = date.max if end in ("", "..") else _single(end).last
    if first == date.min and last == date.max:
        raise ValueError(f'the interval "{text}" has no end that is known')
    if first > last:
        raise ValueError(f'the interval "{text}" ends before it begins')
    return Date(first, last, text)


def _single(text: str) -> Date:
    match = _SINGLE.fullmatch(text)
    if not match:
        raise ValueError(f'"{text}" is no date; write 2017, 2017-12, 2017-12-30 or 2017-12/2018')
    year, month, day = (int(part) if part else None for part in match.groups()[:3])
    assert year is not None
    try:
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or monthrange(year, month or 12)[1])
    except ValueError:
        raise ValueError(f'"{text}" is no day of the calendar') from None
    return Date(first, last, text)


def _read(value: Any) -> Date:
    if isinstance(value, Date):
        return value
    if not isinstance(value, str):
        raise ValueError("a date is one text, as 2017-12-30")
    return parse_date(value)


_SCHEMA = {"type": "string", "examples": ["2017", "2017-12", "2017-12-30", "2017-12/2018"]}

DateField = Annotated[Date, BeforeValidator(_read), PlainSerializer(str), WithJsonSchema(_SCHEMA)]
"""A date as a field of a record."""


def _read_or_unknown(value: Any) -> Any:
    return value if value == "unknown" else _read(value)


Published = Annotated[
    Date | Literal["unknown"],
    BeforeValidator(_read_or_unknown),
    PlainSerializer(str),
    WithJsonSchema(_SCHEMA | {"description": "A date, or: unknown."}),
]
"""A date of publication, or `unknown`."""

"""Dates as texts spell them: 19 December 2017, December 2017, 2017年12月, the 1990s."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from babel import Locale, UnknownLocaleError
from babel.dates import get_month_names

from factlas.model.dates import Date

_DIGIT = re.compile(r"\d")
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:1\d{3}|20\d{2})"
_ORDINAL = r"(?:st|nd|rd|th)?"
_TO = r"\s?(?:[-–—/]|to|and|or)\s?"
_ISO = re.compile(rf"(?<![\w-])(?P<y>{_YEAR})-(?P<m>\d{{2}})(?:-(?P<d>\d{{2}}))?(?![\w-])")
_DOTTED = re.compile(rf"(?<!\w)(?P<d>{_DAY})\.(?P<m>\d{{2}})\.(?P<y>{_YEAR})(?!\w)")
_CJK = re.compile(
    rf"(?P<y>{_YEAR})年(?:(?P<m>\d{{1,2}})月(?:(?P<d>\d{{1,2}})日)?)?"
    r"|(?P<m2>\d{1,2})月(?P<d2>\d{1,2})日"
)
_YEARS = re.compile(rf"(?<![\d.,])(?P<y>{_YEAR})(?:[-–/](?P<end>\d{{2}})|(?P<s>s)\b)?(?!\d|[.,]\d)")

Parts = tuple[int | None, int | None, int | None]
"""Year, month and day, as far as they are known."""


@dataclass(frozen=True)
class Spelled:
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


@dataclass(frozen=True)
class Calendar:
    """Finds dates in texts of one language."""

    language: str
    """A language tag; the names of its months come from CLDR."""

    def dates(self, text: str) -> tuple[Spelled, ...]:
        """All dates in a text, the fullest reading of each, in order."""
        found: list[Spelled] = []
        for date in self._all(text) if _DIGIT.search(text) else ():
            if all(date.end <= other.start or other.end <= date.start for other in found):
                found.append(date)
        return tuple(sorted(found, key=lambda date: date.start))

    def _all(self, text: str) -> Iterator[Spelled]:
        for form in (_ISO, _DOTTED, _CJK):
            for match in form.finditer(text):
                groups = match.groupdict()
                yield _spelled(
                    match.start(),
                    match.end(),
                    groups["y"],
                    int(groups["m"] or groups.get("m2") or 0),
                    groups["d"] or groups.get("d2"),
                )
        for form in self._forms:
            for match in form.finditer(text):
                yield from self._named(match)
        for match in _YEARS.finditer(text):
            yield from _years(match)

    def _named(self, match: re.Match[str]) -> Iterator[Spelled]:
        groups = match.groupdict()
        month = self._months[groups["m"].rstrip(".").casefold()]
        split = match.start("d2") if groups.get("d2") else match.start()
        if groups.get("d2"):
            yield _spelled(match.start(), split, groups["y"], month, groups["d"])
        day = groups.get("d2") or groups.get("d")
        yield _spelled(split, match.end(), groups["y"], month, day)

    @cached_property
    def _months(self) -> Mapping[str, int]:
        """Numbers of months, by all their names."""
        try:
            locale = Locale.parse(self.language, sep="-")
        except (UnknownLocaleError, ValueError):
            return {}
        return {
            name.rstrip(".").casefold(): number
            for width in ("abbreviated", "wide")
            for context in ("format", "stand-alone")
            for number, name in get_month_names(width, context, locale).items()
            if not name[0].isdigit()
        }

    @cached_property
    def _forms(self) -> tuple[re.Pattern[str], ...]:
        if not self._months:
            return ()
        names = sorted(self._months, key=len, reverse=True)
        month = rf"(?P<m>(?i:{'|'.join(map(re.escape, names))})\.?)(?!\w)"
        days = rf"(?<!\d)(?P<d>{_DAY}){_ORDINAL}(?:{_TO}(?P<d2>{_DAY}){_ORDINAL})?(?!\d)"
        year = rf"(?:,?\s(?:de\s)?(?P<y>{_YEAR})(?!\d))"
        return (
            re.compile(rf"{days}(?:\.|\sof|\sde)?\s{month}{year}?"),
            re.compile(rf"(?<!\w){month}\s{days}{year}?"),
            re.compile(rf"(?<!\w){month}{year}"),
        )


def _spelled(start: int, end: int, year: str | None, month: int, day: str | None) -> Spelled:
    return Spelled(
        start, end, int(year) if year else None, month or None, int(day) if day else None
    )


def _years(match: re.Match[str]) -> Iterator[Spelled]:
    """A year, or both years of 2016–17."""
    year = match["y"]
    if match["end"] and match["end"] > year[2:]:
        yield Spelled(match.start(), match.end("y"), int(year))
        yield Spelled(match.end("y"), match.end(), int(year[:2] + match["end"]))
    else:
        yield Spelled(match.start(), match.end("y"), int(year), is_decade=bool(match["s"]))


def written(when: Date) -> Iterator[Parts]:
    """The parts of a date of a record; of an interval, those of both its ends."""
    for end in when.text.split("/"):
        numbers = [int(part) for part in end.rstrip("?~%").split("-") if part.isdigit()]
        if numbers:
            year, month, day = (*numbers, None, None)[:3]
            yield year, month, day

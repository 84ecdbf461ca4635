"""Dates as texts spell them: 19 December 2017, December 2017, 2017年12月, the 1990s."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from babel import Locale, UnknownLocaleError, localedata

from factlas.check.folded import folded
from factlas.check.spelled import Spelled

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
_BEFORE_MONTHS = "in|since|until|till|by|from|to|during|early|mid|late|that|last|next|and"


class Calendar:
    """Finds dates in texts of one language."""

    def __init__(self, language: str) -> None:
        """`language`: its tag; the names of its months come from CLDR."""
        self.language = language

    def dates(self, text: str) -> tuple[Spelled, ...]:
        """All dates in a text, the fullest reading of each, in order."""
        found: list[Spelled] = []
        for date in self._all(text):
            if all(date.end <= other.start or other.end <= date.start for other in found):
                found.append(date)
        return tuple(sorted(found, key=lambda date: date.start))

    def _all(self, text: str) -> Iterator[Spelled]:
        """Forms are tried only where what they need is there, which in most texts nothing is."""
        has_digits, has_month = _DIGIT.search(text), self._names_month(text)
        if has_digits:
            yield from _in_figures(text)
            for form in self._forms if has_month else ():
                for match in form.finditer(text):
                    yield from self._named(match) if match["d"] or match["y"] else ()
            for match in _YEARS.finditer(text):
                yield from _years(match)
        if has_month:
            yield from self._lone_months(text)

    def _names_month(self, text: str) -> bool:
        """Whether a name of a month may stand in a text, as few longer words with one in them do.

        Where words begin and end is told in plain letters alone: others change as they are folded.
        """
        plain = folded(text)
        is_in = any(map(plain.__contains__, self._folded))
        return is_in and (not text.isascii() or bool(self._name.search(plain)))

    def _named(self, match: re.Match[str]) -> Iterator[Spelled]:
        groups = match.groupdict()
        month = self._folded[folded(groups["m"].rstrip("."))]
        split = match.start("d2") if groups.get("d2") else match.start()
        if groups.get("d2"):
            yield _spelled(match.start(), split, groups["y"], month, groups["d"])
        day = groups.get("d2") or groups.get("d")
        yield _spelled(split, match.end(), groups["y"], month, day)

    def _lone_months(self, text: str) -> Iterator[Spelled]:
        """In December: a preposition tells a month from a word that is written alike."""
        for match in self._lone_month.finditer(text):
            yield Spelled(*match.span("m"), None, self._folded[folded(match["m"])])

    @cached_property
    def _months(self) -> Mapping[str, int]:
        """Numbers of months, by all their names."""
        try:
            locale = str(Locale.parse(self.language, sep="-"))
        except (UnknownLocaleError, ValueError):
            return {}
        return {
            name.rstrip(".").casefold(): number
            for number, name in _month_names(locale)
            if not name[0].isdigit()
        }

    @cached_property
    def _folded(self) -> Mapping[str, int]:
        """The same, by names as expressions see them that ignore case."""
        return {folded(name): number for name, number in self._months.items()}

    @cached_property
    def _name(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, self._folded))})(?!\w)")

    @cached_property
    def _forms(self) -> tuple[re.Pattern[str], ...]:
        names = sorted(self._months, key=len, reverse=True)
        month = rf"(?P<m>(?i:{'|'.join(map(re.escape, names))})\.?)(?!\w)"
        days = rf"(?<!\d)(?P<d>{_DAY}){_ORDINAL}(?:{_TO}(?P<d2>{_DAY}){_ORDINAL})?(?!\d)"
        year = rf"(?:,?\s(?:de\s)?(?P<y>{_YEAR})(?!\d))"
        return (
            re.compile(rf"{days}(?:\.|\sof|\sde)?\s{month}{year}?"),
            re.compile(rf"(?<!\w){month}(?:\s{days})?{year}?"),
        )

    @cached_property
    def _lone_month(self) -> re.Pattern[str]:
        names = "|".join(re.escape(name.title()) for name in self._months)
        return re.compile(rf"\b(?i:{_BEFORE_MONTHS})[ -](?P<m>{names})(?!\w)")


def _in_figures(text: str) -> Iterator[Spelled]:
    for marks, form in ("-", _ISO), (".", _DOTTED), ("年月", _CJK):
        for match in form.finditer(text) if any(mark in text for mark in marks) else ():
            groups = match.groupdict()
            yield _spelled(
                match.start(),
                match.end(),
                groups["y"],
                int(groups["m"] or groups.get("m2") or 0),
                groups["d"] or groups.get("d2"),
            )


def _month_names(locale: str) -> Iterator[tuple[int, str]]:
    """Names of months by number, of a locale and of the language that it is of.

    What CLDR has of other things is not worked out: for ten languages it takes a fifth of a second.
    """
    while locale:
        if localedata.exists(locale):
            months = localedata.load(locale, merge_inherited=False).get("months", {})
            for context in ("format", "stand-alone"):
                for width in ("abbreviated", "wide"):
                    names = months.get(context, {}).get(width, {})
                    yield from names.items() if isinstance(names, Mapping) else ()
        locale = locale.rpartition("_")[0]


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

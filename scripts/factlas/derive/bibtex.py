"""A reference in BibTeX, readable by BibTeX and biblatex alike."""

import re
from collections.abc import Iterator
from datetime import date

from factlas.derive.bibliography import Item
from factlas.model.dates import Date

_SIGNS = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "#$%&_"},
}
"""What TeX would not print as it stands. Braces count even behind a backslash: none may stand."""

_SPECIAL = re.compile("[" + re.escape("".join(_SIGNS)) + "]")
_SPACE = re.compile(r"(?! (?![\s\x01-\x1f\x7f]))[\s\x01-\x1f\x7f]+")
"""Any that is not one space alone already: nearly all is, and would be replaced by itself.

What marks a gap stands in no fact, and stays.
"""


def bibtex(item: Item) -> str:
    """One entry, field by field on its line, without a final newline."""
    return dated(item, *_dates(item.published)) if item.published else dated(item, "", "")


def dated(item: Item, date: str, year: str) -> str:
    """The same with a date that is told apart; it has none where that is empty."""
    lines = [f"{name} = {{{value}}}," for name, value in _fields(item, date, year)]
    return "\n".join((f"@misc{{{item.key},", *lines, "}"))


def _fields(item: Item, date: str, year: str) -> Iterator[tuple[str, str]]:
    """Titles and names in braces of their own: no style changes their letters or takes them apart.

    An address stands as it is, as styles set it in `\\url`.
    """
    yield "author", f"{{{tex(item.author or item.publisher)}}}"
    yield "title", f"{{{tex(item.title)}}}"
    if item.within or item.author:
        yield "howpublished", f"{{{tex(item.within or item.publisher)}}}"
    if date:
        yield "date", date
        yield "year", year
    if item.url:
        yield "url", item.url
        yield "urldate", item.accessed.text
    yield "language", item.language
    if item.note:
        yield "note", tex(item.note)


def _dates(when: Date) -> tuple[str, str]:
    """`date` for biblatex, which reads EDTF but for `%`, a comment to it; `year` for BibTeX."""
    known = when.last if when.first == date.min else when.first
    return when.text.replace("%", "?"), str(known.year)


def tex(text: str) -> str:
    """A text as TeX prints it."""
    if not text.isprintable() or "  " in text:
        text = _SPACE.sub(" ", text)
    return _SPECIAL.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    return _SIGNS[match[0]]

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
_SPACE = re.compile(r"(?! (?![\s\x00-\x1f\x7f]))[\s\x00-\x1f\x7f]+")
"""Any that is not one space alone already: nearly all is, and would be replaced by itself."""


def bibtex(item: Item) -> str:
    """One entry, field by field on its line, without a final newline."""
    lines = (f"{name} = {{{value}}}," for name, value in _fields(item))
    return "\n".join((f"@misc{{{item.key},", *lines, "}"))


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    """Titles and names in braces of their own: no style changes their letters or takes them apart.

    An address stands as it is, as styles set it in `\\url`.
    """
    yield "author", f"{{{_tex(item.author or item.publisher)}}}"
    yield "title", f"{{{_tex(item.title)}}}"
    if item.within or item.author:
        yield "howpublished", f"{{{_tex(item.within or item.publisher)}}}"
    if item.published is not None:
        yield from _dates(item.published)
    if item.url:
        yield "url", item.url
        yield "urldate", item.accessed.text
    yield "language", item.language
    if item.note:
        yield "note", _tex(item.note)


def _dates(when: Date) -> Iterator[tuple[str, str]]:
    """`date` for biblatex, which reads EDTF but for `%`, a comment to it; `year` for BibTeX."""
    yield "date", when.text.replace("%", "?")
    yield "year", str((when.last if when.first == date.min else when.first).year)


def _tex(text: str) -> str:
    if not text.isprintable() or "  " in text:
        text = _SPACE.sub(" ", text)
    return _SPECIAL.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    return _SIGNS[match[0]]

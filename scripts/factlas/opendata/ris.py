"""Sources and claims in RIS, which most reference managers read.

Tags are those of the RIS format specification of Research Information Systems (2011).
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from factlas.derive.bibliography import Item
from factlas.model.dates import Date
from factlas.model.source import SourceKind

TYPES: Mapping[SourceKind | None, str] = {
    SourceKind.GOVERNMENT: "GOVDOC",
    SourceKind.TREATY: "LEGAL",
    SourceKind.LEGISLATURE: "GOVDOC",
    SourceKind.WIRE: "NEWS",
    SourceKind.NEWSPAPER: "NEWS",
    SourceKind.THINK_TANK: "RPRT",
    SourceKind.REFERENCE: "ENCYC",
    SourceKind.TRADE_PRESS: "MGZN",
    SourceKind.BLOG: "BLOG",
}
"""Type of each kind; all else is an electronic source."""

_SPACE = re.compile(r"[\s\x00-\x1f\x7f]+")


def ris(items: Iterable[Item]) -> str:
    """All records, sources first; lines end in CRLF."""
    return "\r\n".join(line for item in items for line in _record(item)) + "\r\n"


def _record(item: Item) -> Iterator[str]:
    yield _line("TY", TYPES.get(item.kind, "ELEC"))
    for tag, value in _fields(item):
        if value:
            yield _line(tag, value)
    yield "ER  - "
    yield ""


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    yield "ID", item.key
    yield "TI", item.title
    yield "AU", item.author or item.publisher
    yield "PB", item.publisher
    yield "T2", item.within
    if item.published is not None and not item.published.is_interval:
        yield "DA", _date(item.published)
        yield "PY", item.published.text[:4]
    yield "Y2", _date(item.accessed)
    yield "UR", item.url
    yield "L2", item.archived
    yield "LA", item.language
    yield "N1", item.note


def _date(when: Date) -> str:
    """Year, month and day, each as far as it is known: `2017/05//`."""
    year, month, day = (*when.text.rstrip("?~%").split("-"), "", "")[:3]
    return f"{year}/{month}/{day}/"


def _line(tag: str, value: str) -> str:
    if not value.isprintable() or "  " in value:
        value = _SPACE.sub(" ", value)
    return f"{tag}  - {value.strip()}"

"""Sources and claims as CSL-JSON, which citation processors read.

Fields and types are those of the Citation Style Language 1.0.2, appendices III and IV.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from factlas.derive.bibliography import Item
from factlas.model.dates import Date
from factlas.model.source import SourceKind
from factlas.opendata.json_text import json_text

TYPES: Mapping[SourceKind | None, str] = {
    SourceKind.TREATY: "treaty",
    SourceKind.LEGISLATURE: "report",
    SourceKind.WIRE: "article-newspaper",
    SourceKind.NEWSPAPER: "article-newspaper",
    SourceKind.THINK_TANK: "report",
    SourceKind.ACADEMIC: "article",
    SourceKind.REFERENCE: "entry-encyclopedia",
    SourceKind.TRADE_PRESS: "article-magazine",
    SourceKind.BLOG: "post-weblog",
}
"""Type of each kind; all else is a page on the web."""


def csl_json(items: Iterable[Item]) -> str:
    """A JSON list of items, sources first, final newline."""
    listed = [csl_item(item) for item in items]
    return json_text(listed)


def csl_item(item: Item) -> dict[str, Any]:
    """One item; what is unknown is left out."""
    fields = {
        "id": item.key,
        "type": TYPES.get(item.kind, "webpage"),
        "title": item.title,
        "author": [{"literal": item.author or item.publisher}],
        "publisher": item.publisher,
        "container-title": item.within,
        "issued": item.published and _date(item.published),
        "accessed": _date(item.accessed),
        "language": item.language,
        "URL": item.url,
        "archive_location": item.archived,
        "note": item.note,
    }
    return {name: value for name, value in fields.items() if value}


def _date(when: Date) -> dict[str, Any]:
    """As exact as it was written; an open end is left out."""
    ends = when.text.split("/")
    parts = [_parts(end) for end in ends if end.strip(".")]
    if when.last == date.max or when.first == date.min:
        parts = parts[:1]
    return {"date-parts": parts, **({"circa": True} if _is_loose(when) else {})}


def _parts(end: str) -> list[int]:
    return [int(part) for part in end.rstrip("?~%").split("-")]


def _is_loose(when: Date) -> bool:
    return when.is_approximate or when.is_uncertain

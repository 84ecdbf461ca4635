"""What the search finds beside what the engine read: every entity, by each of its names."""

import json
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Any

from factlas import addresses
from factlas.derive.labels import told
from factlas.site.content import Content

INDEXES = (("search/search_index.json", "docs"), ("search.json", "items"))
"""Where each engine keeps its index, and under which key it lists what can be found."""


def complete_index(contents: Sequence[Content], folder: Path) -> None:
    """Add all entities to the index of the engine's site in `folder`, and take out the shell."""
    for path, key in INDEXES:
        file = folder / path
        if file.is_file():
            index = json.loads(file.read_text(encoding="utf-8"))
            index[key] = [entry for entry in index[key] if not _is_shell(entry["location"])]
            index[key].extend(entry for content in contents for entry in _entities(content))
            text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
            file.write_text(text, encoding="utf-8")


def _is_shell(location: str) -> bool:
    return addresses.SHELL in location.split("/")


def _entities(content: Content) -> Iterator[dict[str, Any]]:
    """An entry of the index for each; one engine reads no level, path or tags."""
    facts = content.book.facts
    for entity in facts.entities.values():
        address = addresses.entity(facts.room(entity.id), entity.id)
        words = (told(facts.kinds[entity.kind].label, content.book), *_names(entity.id, content))
        yield {
            "location": content.book.edition.prefix + address,
            "level": 1,
            "title": escape(content.labels[entity.id]),
            "text": "".join(f"<p>{escape(word)}</p>" for word in words),
            "path": [],
            "tags": [],
        }


def _names(entity: str, content: Content) -> tuple[str, ...]:
    """All names, and the short form."""
    record = content.book.facts.entities[entity]
    short = record.short.root.values() if record.short else ()
    return tuple(dict.fromkeys((*(name.text for name in record.names), *short)))

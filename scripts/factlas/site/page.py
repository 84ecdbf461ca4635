"""A page of the staged tree: front matter, and blocks of Markdown or raw HTML."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]+")


@dataclass(frozen=True)
class Page:
    """A page as the engine will read it."""

    path: str
    """Where it lies in the edition's tree: places/kunashir.md."""
    title: str
    """Its title, as plain text; empty where the engine is to use the site's own."""
    description: str
    """One sentence for search engines and previews, as plain text."""
    blocks: tuple[str, ...]
    """Its body, block by block."""
    searchable: bool = True
    """Whether the search finds it."""
    wide: bool = False
    """Whether it needs the room that the table of contents takes."""

    @property
    def text(self) -> str:
        """The whole file."""
        return "\n\n".join([self._front_matter(), *filter(None, self.blocks)]) + "\n"

    def _front_matter(self) -> str:
        lines = [
            "---",
            *([f"title: {quoted(self.title)}"] if self.title else []),
            f"description: {quoted(self.description)}",
            *([] if self.searchable else ["search:", "  exclude: true"]),
            *(["hide:", "  - toc"] if self.wide else []),
            "---",
        ]
        return "\n".join(lines)


@dataclass(frozen=True)
class Draft:
    """A page that is written only when somebody wants it: a build all, a preview the open one."""

    path: str
    """Where it lies in the edition's tree."""
    write: Callable[[], Page]
    """Writes it."""


def quoted(text: str) -> str:
    """Plain text for the front matter: engines write it into the head as it stands."""
    return json.dumps(escape(_UNPRINTABLE.sub(" ", text)), ensure_ascii=False)


def depth(path: str) -> int:
    """How many folders below its edition's root the page will lie."""
    *folders, name = path.removesuffix(".md").split("/")
    return len(folders) + (name != "index")

"""A page: of the staged tree, or a body of ours that takes the engine's place in its shell."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Generic, NamedTuple, TypeVar

from factlas import addresses
from factlas.mould import Mould

Made = TypeVar("Made", covariant=True)

_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]+")
WAY = "#fl-way:"
"""How a link begins that the engine is not to follow: the way to the edition's root stands there
in the end."""

_LEEWAY = 5
"""A text so many signs too long is not worth cutting."""

_HELD = re.compile(r'<div id="fl-held-(\d+)"></div>')


class Raw(str):
    """HTML that the engine does not read: it is held back, and put in when the engine has run.

    So its length costs the engine nothing, and no engine takes its links for Markdown's.
    """


@dataclass(frozen=True)
class Page:
    """A page as the engine will read it."""

    path: str
    """Where it lies in the edition's tree: disputes/lance-range.md."""
    title: str
    """Its title, as plain text; empty where the engine is to use the site's own."""
    description: str
    """One sentence for search engines and previews, as plain text."""
    blocks: tuple[str, ...]
    """Its body, block by block: Markdown, or HTML to be held back."""
    wide: bool = False
    """Whether it needs the room that the table of contents takes."""
    has_picture: bool = False
    """Whether a picture of its own stands for it where a link to it is shared."""

    @property
    def address(self) -> str:
        """Its address in the edition's site."""
        return page_address(self.path)

    @property
    def text(self) -> str:
        """The file for the engine, with marks where blocks are held back."""
        return self._file([self._mark(index) for index in range(len(self.blocks))])

    @property
    def whole(self) -> str:
        """The file as it would be if nothing were held back."""
        return self._file(self.blocks)

    def filled(self, html: str) -> str:
        """What the engine made of `text`, with the blocks that were held back."""
        led = html.replace(f'"{WAY}', f'"{addresses.up(depth(self.path))}')
        return _HELD.sub(lambda match: self.blocks[int(match[1])], led)

    def _mark(self, index: int) -> str:
        block = self.blocks[index]
        return f'<div id="fl-held-{index}"></div>' if isinstance(block, Raw) else block

    def _file(self, blocks: Sequence[str]) -> str:
        return "\n\n".join([self._front_matter(), *filter(None, blocks)]) + "\n"

    def _front_matter(self) -> str:
        lines = [
            "---",
            *([f"title: {quoted(self.title)}"] if self.title else []),
            f"description: {quoted(self.description)}",
            *(["hide:", "  - toc"] if self.wide else []),
            *(["picture: true"] if self.has_picture else []),
            *([] if self.address else ["first: true"]),
            "---",
        ]
        return "\n".join(lines)


@dataclass(frozen=True)
class Part:
    """A part of a page that stands beside the engine."""

    html: str
    """What it holds, as HTML."""
    title: str = ""
    """Its heading, as plain text; empty at the top of the page."""
    anchor: str = ""
    """Id of its heading."""


@dataclass(frozen=True)
class Inlay:
    """A page that stands in the engine's shell, without having passed through the engine."""

    path: str
    """Where it lies in the edition's site: places/kunashir/index.html."""
    title: str
    """Its title, as plain text."""
    description: str
    """One sentence for search engines and previews, as plain text."""
    parts: tuple[Part, ...]
    """Its body, part by part."""
    has_picture: bool = False
    """Whether a picture of its own stands for it where a link to it is shared."""


class Light(NamedTuple):
    """A light page, which needs nothing of the engine but the policy that it is to carry."""

    form: Mould
    """What it has in common with others; its gap `policy` stays open."""
    values: Mapping[str, str]
    """What it has of its own, by gap."""
    escaped: Mapping[str, str]
    """Texts as HTML."""

    def html(self, policy: str = "") -> str:
        """The page, with the policy as markup."""
        return self.form.filled({**self.values, "policy": policy}, self.escaped) + "\n"

    def file(self, policy: str) -> bytes:
        """The same as a file."""
        return self.form.encoded({**self.values, "policy": policy}, self.escaped) + b"\n"


class Draft(NamedTuple, Generic[Made]):
    """A page that is written only when somebody wants it: a build all, a preview the open one."""

    path: str
    """Where it lies in the edition's tree."""
    write: Callable[[], Made]
    """Writes it."""


def quoted(text: str) -> str:
    """Plain text for the front matter: engines write it into the head as it stands."""
    return json.dumps(headsafe(text), ensure_ascii=False)


def headsafe(text: str) -> str:
    """Plain text for the head of a page: escaped, and nothing that cannot be printed."""
    return escape(_UNPRINTABLE.sub(" ", text))


def shortened(text: str, length: int) -> str:
    """A text cut between words to about a length, for a head that shows but its beginning."""
    if len(text) <= length + _LEEWAY:
        return text
    return text[: length - 1].rsplit(" ", 1)[0] + "…"


def page_address(path: str) -> str:
    """The address in the edition's site of a file in its tree."""
    stem = path.removesuffix(".md")
    return stem.removesuffix("index") if depth(path) == stem.count("/") else f"{stem}/"


def depth(path: str) -> int:
    """How many folders below its edition's root the page will lie."""
    *folders, name = path.removesuffix(".md").split("/")
    return len(folders) + (name != "index")

"""A chapter as blocks, inlines and sentences, whatever it will be drawn with."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factlas.problem import Place, Problem


@dataclass(frozen=True)
class TextRun:
    """Plain text."""

    text: str


@dataclass(frozen=True)
class Strong:
    """Strong emphasis."""

    inlines: tuple["Inline", ...]


@dataclass(frozen=True)
class Emphasis:
    """Emphasis."""

    inlines: tuple["Inline", ...]


@dataclass(frozen=True)
class Link:
    """A link to another page of the site, or out of it."""

    href: str
    inlines: tuple["Inline", ...]


@dataclass(frozen=True)
class Code:
    """Literal text."""

    text: str


@dataclass(frozen=True)
class Citation:
    """`[@a; @b]`: claims that the sentence rests on."""

    claims: tuple[str, ...]


@dataclass(frozen=True)
class Signpost:
    """`[~]`: the sentence says nothing about the world."""


@dataclass(frozen=True)
class LineBreak:
    """A forced new line."""


Inline = TextRun | Strong | Emphasis | Link | Code | Citation | Signpost | LineBreak


@dataclass(frozen=True)
class Heading:
    """A heading."""

    level: int
    """1 to 6."""
    id: str
    """Its anchor on the page."""
    inlines: tuple[Inline, ...]


@dataclass(frozen=True)
class Paragraph:
    """A paragraph."""

    inlines: tuple[Inline, ...]


@dataclass(frozen=True)
class ListBlock:
    """A list."""

    ordered: bool
    items: tuple[tuple["Block", ...], ...]


@dataclass(frozen=True)
class Quote:
    """A block quotation."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True)
class Table:
    """A table with one row of headings."""

    head: tuple[tuple[Inline, ...], ...]
    rows: tuple[tuple[tuple[Inline, ...], ...], ...]


FIGURES = ("map", "facts", "explainer")
"""What a figure can show: a map, an entity's fact sheet, what the explainer says of itself."""

ABOUT = "about"
"""What the explainer says of itself: `![…](explainer:about)`."""

CORRECTIONS = "corrections"
"""What was corrected and withdrawn: `![…](explainer:corrections)`."""


@dataclass(frozen=True)
class Figure:
    """`![caption](map:kurils)`: something drawn from the facts."""

    kind: str
    """map, facts or explainer."""
    ref: str
    """Id of the map or entity; of the explainer, about or corrections."""
    caption: str


@dataclass(frozen=True)
class CodeBlock:
    """Literal lines."""

    text: str


@dataclass(frozen=True)
class Rule:
    """A thematic break."""


Block = Heading | Paragraph | ListBlock | Quote | Table | Figure | CodeBlock | Rule

Role = Literal["sentence", "heading", "caption", "cell"]


@dataclass(frozen=True)
class Sentence:
    """The unit that a citation vouches for."""

    text: str
    """Its words, without marks."""
    claims: tuple[str, ...]
    """Claims that it cites; for a cell, those of its whole row."""
    is_signpost: bool
    """Whether it is marked as saying nothing about the world."""
    place: Place
    """Where it begins."""
    role: Role = "sentence"
    """What part of the page it is."""
    ambiguous_stop: str = ""
    """An abbreviation such as "U.S." that may or may not end a sentence."""
    citations: int = 0
    """How many citations stand in it."""


@dataclass(frozen=True)
class Chapter:
    """One page of the story."""

    id: str
    """Path without ending, which is also its address: `islands`."""
    file: str
    """Path relative to the project's folder."""
    title: str
    description: str
    """One sentence for search engines and previews."""
    order: int
    """Where it stands among the chapters."""
    about_site: bool
    """Whether it speaks of the site itself and needs no citations."""
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    source: str
    """Its Markdown, without the front matter."""
    first_line: int = 1
    """Line of the file on which `source` begins, counted from 1."""

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Its figures, in order."""
        return tuple(block for block in walk(self.blocks) if isinstance(block, Figure))


@dataclass(frozen=True)
class Story:
    """All chapters, in order."""

    chapters: tuple[Chapter, ...]
    problems: tuple[Problem, ...] = ()
    """What kept a file from being read."""


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """All blocks, those inside lists and quotations too, in order of reading."""
    for block in blocks:
        yield block
        if isinstance(block, Quote):
            yield from walk(block.blocks)
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from walk(item)


def inlines_of(block: Block) -> Iterator[tuple[Inline, ...]]:
    """The runs of inlines that a block itself holds."""
    if isinstance(block, Heading | Paragraph):
        yield block.inlines
    elif isinstance(block, Table):
        for row in (block.head, *block.rows):
            yield from row


def links_of(chapter: Chapter) -> Iterator[Link]:
    """All links of a chapter, in order of reading."""
    for block in walk(chapter.blocks):
        for inlines in inlines_of(block):
            yield from _links(inlines)


def _links(inlines: tuple[Inline, ...]) -> Iterator[Link]:
    for inline in inlines:
        if isinstance(inline, Link):
            yield inline
        yield from _links(getattr(inline, "inlines", ()))


def plain(inlines: tuple[Inline, ...]) -> str:
    """The words of inlines, without marks."""
    words = []
    for inline in inlines:
        if isinstance(inline, TextRun | Code):
            words.append(inline.text)
        elif isinstance(inline, Strong | Emphasis | Link):
            words.append(plain(inline.inlines))
        elif isinstance(inline, LineBreak):
            words.append(" ")
    return "".join(words)

"""A chapter as blocks, inlines and sentences, whatever it will be drawn with.

Its pieces are tuples, and what each is its type says, which `==` does not compare.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Literal, NamedTuple

from factlas.problem import Place, Problem


class TextRun(NamedTuple):
    """Plain text."""

    text: str


class Strong(NamedTuple):
    """Strong emphasis."""

    inlines: tuple["Inline", ...]


class Emphasis(NamedTuple):
    """Emphasis."""

    inlines: tuple["Inline", ...]


class Link(NamedTuple):
    """A link to another page of the site, or out of it."""

    href: str
    inlines: tuple["Inline", ...]


class Code(NamedTuple):
    """Literal text."""

    text: str


class Citation(NamedTuple):
    """`[@a; @b]`: claims that the sentence rests on."""

    claims: tuple[str, ...]


class Signpost(NamedTuple):
    """`[~]`: the sentence says nothing about the world."""


class LineBreak(NamedTuple):
    """A forced new line."""


Inline = TextRun | Strong | Emphasis | Link | Code | Citation | Signpost | LineBreak


class Heading(NamedTuple):
    """A heading."""

    level: int
    """1 to 6."""
    id: str
    """Its anchor on the page."""
    inlines: tuple[Inline, ...]


class Paragraph(NamedTuple):
    """A paragraph."""

    inlines: tuple[Inline, ...]


class ListBlock(NamedTuple):
    """A list."""

    ordered: bool
    items: tuple[tuple["Block", ...], ...]


class Quote(NamedTuple):
    """A block quotation."""

    blocks: tuple["Block", ...]


class Table(NamedTuple):
    """A table with one row of headings."""

    head: tuple[tuple[Inline, ...], ...]
    rows: tuple[tuple[tuple[Inline, ...], ...], ...]


FIGURES = ("map", "facts", "explainer")
"""What a figure can show: a map, an entity's fact sheet, what the explainer says of itself."""

ABOUT = "about"
"""What the explainer says of itself: `![…](explainer:about)`."""

CORRECTIONS = "corrections"
"""What was corrected and withdrawn: `![…](explainer:corrections)`."""


class Figure(NamedTuple):
    """`![caption](map:kurils)`: something drawn from the facts."""

    kind: str
    """map, facts or explainer."""
    ref: str
    """Id of the map or entity; of the explainer, about or corrections."""
    caption: str


class CodeBlock(NamedTuple):
    """Literal lines."""

    text: str


class Rule(NamedTuple):
    """A thematic break."""


Block = Heading | Paragraph | ListBlock | Quote | Table | Figure | CodeBlock | Rule

Piece = Block | Inline
"""A part of a chapter's tree."""

Role = Literal["sentence", "heading", "caption", "cell"]


class Sentence(NamedTuple):
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

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Its links, in order of reading."""
        runs = chain.from_iterable(map(inlines_of, walk(self.blocks)))
        return tuple(chain.from_iterable(map(_links, runs)))

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

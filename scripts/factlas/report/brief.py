"""The brief: the answer, a map, the key claims and their sources, on two pages."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from factlas.derive.book import Book
from factlas.derive.cards import Card
from factlas.derive.labels import told
from factlas.report.document import with_references
from factlas.report.frontmatter import front
from factlas.report.numbering import Numbering
from factlas.report.prose import Setting
from factlas.report.references import cards_in_order
from factlas.report.whole import Report
from factlas.story.chapter import Block, Chapter, Figure, Heading

HOME = "index"
"""The chapter whose opening is the answer."""


def brief_report(book: Book, chapters: Sequence[Chapter]) -> Report:
    """The two pages that `brief` in `data/explainer.yml` asks for.

    Raises AuthorError where the answer cannot be set.
    """
    brief = book.facts.explainer.brief
    assert brief is not None
    numbering = Numbering()
    numbering.cite(brief.claims)
    numbering.stood_before(brief.map, told(book.facts.explainer.title, book))
    setting = Setting(book, numbering, {}, explains=False)
    told_of = replace(front(book), shape="brief", kicker=book.say("In brief"))
    parts = tuple(setting.part(one) for one in _answer(book, chapters, brief.map))
    report = replace(told_of, chapters=parts, figures=())
    cards = enumerate(cards_in_order(book, numbering), 1)
    shown = [_cut(one, 2 if number <= len(brief.claims) else 1) for number, one in cards]
    return with_references(report, shown, setting)


def _answer(book: Book, chapters: Sequence[Chapter], map_: str) -> Iterator[Chapter]:
    """The home chapter as far as its first heading or figure, and the map."""
    drawn = Figure("map", map_, told(book.facts.maps[map_].title, book))
    for chapter in chapters:
        if chapter.id.removeprefix(book.edition.prefix) == HOME:
            blocks = (*takewhile(_is_answer, chapter.blocks), drawn)
            yield replace(chapter, blocks=blocks)


def _is_answer(block: Block) -> bool:
    return not isinstance(block, Heading | Figure)


def _cut(one: Card, sources: int) -> Card:
    """A claim with its first sources only; the report has the others, and what came of it."""
    kept = one.evidence[:sources]
    return one._replace(evidence=kept, rivals=(), followers=(), follows=(), due="", review="")

"""Hand-written chapters, their citations turned into buttons and their figures drawn."""

from collections.abc import Iterator
from functools import partial

from factlas import addresses
from factlas.derive.corrections import corrections
from factlas.derive.currency import confirmations
from factlas.derive.imprint import imprint
from factlas.derive.sheets import fact_sheet
from factlas.site.citing import page_foot
from factlas.site.content import Content
from factlas.site.evidence import downloads, evidence_blocks
from factlas.site.fragments import Fragments
from factlas.site.front import with_front
from factlas.site.page import Draft, Page, Raw
from factlas.site.setting import Setting, numbered
from factlas.site.sheetparts import sheet_rows
from factlas.site.titles import title_block
from factlas.site.waylinks import with_links
from factlas.story.chapter import CORRECTIONS, Chapter, Heading
from factlas.story.marks import Cited, Drawn, Mark, with_marks
from factlas.story.terms import with_terms

_FIGURE = "\0"
"""Stands where a figure is to stand; no text holds it."""


def chapter_pages(content: Content, fragment: Fragments) -> Iterator[Draft[Page]]:
    """All chapters' pages."""
    for chapter in content.chapters:
        yield Draft(content.path_of(chapter), partial(_page, chapter, content, fragment))


def _page(chapter: Chapter, content: Content, fragment: Fragments) -> Page:
    path = content.path_of(chapter)
    at = Setting(content, path, numbered(content.claims_of[chapter.id]), is_chapter=True)
    return Page(
        path,
        "" if path == "index.md" and chapter.title == at.title else chapter.title,
        chapter.description,
        (
            *_title(chapter, at, fragment),
            *with_front(tuple(_body(chapter, at, fragment)), at, fragment),
            downloads(at, fragment, path.removesuffix(".md")),
            page_foot(chapter.title or at.title, at, fragment),
            *evidence_blocks(at, fragment),
        ),
        has_picture=True,
    )


def _title(chapter: Chapter, at: Setting, fragment: Fragments) -> tuple[str, ...]:
    """The chapter's title, unless it has a heading of the first level of its own."""
    if any(isinstance(block, Heading) and block.level == 1 for block in chapter.blocks):
        return ()
    return (title_block(at, fragment, chapter.title),)


def _body(chapter: Chapter, at: Setting, fragment: Fragments) -> Iterator[str]:
    """The chapter's Markdown, and the figures that stand in it."""
    ages = confirmations(chapter, at.content.book)
    figures: list[Raw] = []
    facts = at.content.book.facts

    def drawn(mark: Mark) -> str:
        if isinstance(mark, Cited):
            cited, age = fragment.cite(mark.claims, at), next(ages, "")
            values = {"word": mark.word, "cited": cited, "stop": mark.stop, "age": age}
            return fragment.alike("citation.html", at, **values)
        if isinstance(mark, Drawn):
            figures.append(_figure(mark, at, fragment))
            return _FIGURE
        return ""

    def explained(text: str, term: str) -> str:
        card = addresses.card(facts.terms[term].claim)
        return fragment("term.html", at=at, text=text, card=card)

    source = with_terms(with_marks(chapter.source, drawn), explained)
    first, *others = with_links(source, at).split(_FIGURE)
    yield first.strip("\n")
    for figure, text in zip(figures, others, strict=True):
        yield figure
        yield text.strip("\n")


def _figure(mark: Drawn, at: Setting, fragment: Fragments) -> Raw:
    if mark.kind == "map":
        book, drawings = at.content.book, at.content.drawings
        return Raw(drawings.html(mark.ref, mark.caption, book, at.numbers, at.root))
    if mark.ref == CORRECTIONS and mark.kind == "explainer":
        those = corrections(at.content.book)
        return fragment("corrections_figure.html", at=at, corrections=those, caption=mark.caption)
    if mark.kind == "explainer":
        lines = imprint(at.content.book)
        return fragment("imprint_figure.html", at=at, lines=lines, caption=mark.caption)
    sheet = fact_sheet(mark.ref, at.content.book)
    rows = sheet_rows(sheet, at, fragment)
    return fragment("facts_figure.html", at=at, sheet=sheet, rows=rows, caption=mark.caption)

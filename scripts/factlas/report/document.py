"""From facts and chapters to the report, part by part in the order of reading."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from factlas import addresses
from factlas.derive.book import Book
from factlas.report.address import page_address
from factlas.report.frontmatter import front
from factlas.report.limits import refuse_unprintable
from factlas.report.numbering import Numbering
from factlas.report.prose import Setting
from factlas.report.references import cards_in_order, number_the_rest, reference, register
from factlas.report.tables import disputes, sheets
from factlas.report.walkparts import walk_parts
from factlas.report.whole import Report
from factlas.story.chapter import Chapter

Drawings = Mapping[str, str]
"""SVG text of the maps, by id of the map."""


def whole_report(book: Book, chapters: Sequence[Chapter], drawings: Drawings) -> Report:
    """The whole explainer: chapters, fact sheets, disputes, and every claim in full.

    Raises AuthorError where a chapter cannot be set.
    """
    refuse_unprintable(chapters)
    numbering = Numbering()
    setting = Setting(book, drawings, numbering, dict(_goals(book, chapters)))
    report = replace(
        front(book),
        chapters=tuple(setting.part(one) for one in chapters if not one.about_site),
        walks=walk_parts(book, numbering),
        sheets=sheets(book, numbering),
        disputes=disputes(book, numbering),
        appendix=tuple(setting.part(one) for one in chapters if one.about_site),
    )
    number_the_rest(book, numbering)
    return with_references(report, book, numbering)


def chapter_report(book: Book, chapter: Chapter, drawings: Drawings) -> Report:
    """One chapter, with the claims that it cites. Raises AuthorError where it cannot be set."""
    refuse_unprintable((chapter,))
    numbering = Numbering()
    goals = {page_address(chapter.id, book): _label(chapter)}
    part = Setting(book, drawings, numbering, goals).part(chapter)
    report = replace(front(book, chapter), chapters=(part,))
    return with_references(report, book, numbering)


def with_references(report: Report, book: Book, numbering: Numbering) -> Report:
    """The report with all numbered claims in full, and their register."""
    cards = cards_in_order(book, numbering)
    return replace(
        report,
        references=tuple(
            reference(card, number, book, numbering) for number, card in enumerate(cards, 1)
        ),
        register=register(cards, book, numbering),
    )


def _goals(book: Book, chapters: Sequence[Chapter]) -> Iterator[tuple[str, str]]:
    if book.facts.articles:
        yield addresses.THEN_AND_NOW, "then-and-now"
    if book.facts.disputes:
        yield "disputes/", "disputes"
    if book.facts.claims:
        yield "register/", "register"
    for dispute in book.facts.disputes:
        yield addresses.dispute(dispute), f"dispute-{dispute}"
    for chapter in chapters:
        yield page_address(chapter.id, book), _label(chapter)


def _label(chapter: Chapter) -> str:
    return f"chapter-{chapter.id}"


def as_json(report: Report) -> str:
    """The report as the template reads it."""
    return json.dumps(report, default=vars, ensure_ascii=False)

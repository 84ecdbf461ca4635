"""From facts and chapters to the report, part by part in the order of reading."""

from collections.abc import Sequence
from dataclasses import replace

from pydantic_core import to_json

from factlas.derive.book import Book
from factlas.derive.cards import Card
from factlas.derive.sight import SIGNS, sight
from factlas.report.frontmatter import front
from factlas.report.goals import chapter_goals, whole_goals
from factlas.report.happenings import years
from factlas.report.limits import refuse_unprintable
from factlas.report.numbering import Numbering
from factlas.report.prose import Setting
from factlas.report.references import (
    Apparatus,
    cards_in_order,
    number_the_rest,
    reference,
    register,
)
from factlas.report.sources import source_numbers, source_parts
from factlas.report.tables import disputes, printed_sheets, sheet
from factlas.report.walkparts import walk_parts
from factlas.report.whole import Report
from factlas.story.chapter import Chapter


def whole_report(book: Book, chapters: Sequence[Chapter]) -> Report:
    """The whole explainer: chapters, lists, fact sheets, disputes, and every claim in full.

    Raises AuthorError where a chapter cannot be set.
    """
    refuse_unprintable(chapters)
    numbering = Numbering()
    known = printed_sheets(book)
    goals = dict(whole_goals(book, chapters, known))
    setting = Setting(book, numbering, goals)
    report = replace(
        front(book),
        chapters=tuple(setting.part(one) for one in chapters if not one.about_site),
        timeline=years(book, numbering),
        walks=walk_parts(book, numbering),
        sheets=tuple(sheet(one, numbering) for one in known),
        disputes=disputes(book, numbering),
        appendix=tuple(setting.part(one) for one in chapters if one.about_site),
    )
    number_the_rest(book, numbering)
    cards = cards_in_order(book, numbering)
    return replace(
        with_references(report, cards, setting), register=register(cards, book, numbering)
    )


def chapter_report(book: Book, chapter: Chapter) -> Report:
    """One chapter, with the claims that it cites. Raises AuthorError where it cannot be set."""
    refuse_unprintable((chapter,))
    numbering = Numbering()
    goals = dict(chapter_goals(book, (chapter,)))
    setting = Setting(book, numbering, goals)
    report = replace(front(book, chapter), chapters=(setting.part(chapter),))
    return with_references(report, cards_in_order(book, numbering), setting)


def with_references(report: Report, cards: Sequence[Card], setting: Setting) -> Report:
    """The report with these claims in full, and their sources."""
    book, numbering = setting.book, setting.numbering
    numbers = source_numbers(book, (view.source.id for card in cards for view in card.evidence))
    at = Apparatus(book, numbering, numbers, setting.goals)
    return replace(
        report,
        maps=numbering.maps,
        references=tuple(reference(card, number, at) for number, card in enumerate(cards, 1)),
        sights=_sights(cards, book),
        sources=source_parts(numbers, book, numbering),
    )


def _sights(cards: Sequence[Card], book: Book) -> dict[str, str]:
    seen = ((card.claim, sight(card.claim, book)) for card in cards)
    return {claim: SIGNS[code] for claim, code in seen if code}


def as_json(report: Report) -> str:
    """The report as the template reads it."""
    return to_json(report).decode()

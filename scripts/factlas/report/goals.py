"""Where a link to a page of the site lands inside the report: labels of its headings."""

from collections.abc import Iterator, Sequence

from factlas import addresses
from factlas.derive.book import Book
from factlas.derive.sheets import FactSheet
from factlas.derive.timeline import timeline
from factlas.report.address import page_address
from factlas.story.chapter import Chapter


def whole_goals(
    book: Book, chapters: Sequence[Chapter], known: Sequence[FactSheet]
) -> Iterator[tuple[str, str]]:
    """Pages of the site, each with its label in the whole report, which has these fact sheets."""
    facts = book.facts
    yield from chapter_goals(book, chapters)
    yield from _sections(book)
    yield from ((addresses.dispute(one), f"dispute-{one}") for one in facts.disputes)
    yield from ((addresses.claim(one), f"claim-{one}") for one in facts.claims)
    for entity in (one.entity for one in known):
        yield addresses.entity(facts.room(entity), entity), f"sheet-{entity}"


def chapter_goals(book: Book, chapters: Sequence[Chapter]) -> Iterator[tuple[str, str]]:
    """The chapters' pages, each with its label."""
    return ((page_address(one.id, book), f"chapter-{one.id}") for one in chapters)


def _sections(book: Book) -> Iterator[tuple[str, str]]:
    facts = book.facts
    sections = (
        ("timeline/", "timeline", timeline(book)),
        (addresses.THEN_AND_NOW, "then-and-now", facts.articles),
        ("disputes/", "disputes", facts.disputes),
        ("sources/", "sources", facts.sources),
        ("register/", "register", facts.claims),
    )
    return ((page, label) for page, label, records in sections if records)

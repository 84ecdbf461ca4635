"""Everything of an edition that is printed: the report, each chapter, the brief."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial

from factlas import addresses
from factlas.commands.drawings import MapDrawings
from factlas.derive.book import Book
from factlas.report.brief import brief_report
from factlas.report.document import Drawings, chapter_report, whole_report
from factlas.report.press import Press
from factlas.report.whole import Report
from factlas.story.chapter import Chapter


def reports(
    book: Book, chapters: Sequence[Chapter], maps: MapDrawings
) -> Mapping[str, Callable[[], Report]]:
    """What writes each of the edition's PDF files, by address; the maps are drawn once."""

    @cache
    def drawings() -> Drawings:
        return maps.printed(book)

    def chapter(one: Chapter) -> Report:
        return chapter_report(book, one, drawings())

    makers: dict[str, Callable[[], Report]] = {
        addresses.REPORT: lambda: whole_report(book, chapters, drawings())
    }
    if book.facts.explainer.brief:
        makers[addresses.BRIEF] = lambda: brief_report(book, chapters, drawings())
    pages = (one.id.removeprefix(book.edition.prefix) for one in chapters)
    of_chapters = {
        addresses.chapter_pdf(page): partial(chapter, one)
        for page, one in zip(pages, chapters, strict=True)
    }
    return makers | of_chapters


def printed(
    book: Book, chapters: Sequence[Chapter], maps: MapDrawings, press: Press
) -> Mapping[str, bytes]:
    """The edition's PDF files by their place in the site."""
    makers = reports(book, chapters, maps)
    return {f"{book.edition.prefix}{at}": press.pages(make()) for at, make in makers.items()}

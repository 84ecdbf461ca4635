"""Everything of an edition that is printed: the report, each chapter, the brief."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from factlas import addresses
from factlas.commands.drawings import MapDrawings
from factlas.copied import made_apart
from factlas.derive.book import Book
from factlas.derive.volumes import volumes
from factlas.report.brief import brief_report
from factlas.report.document import chapter_report, whole_report
from factlas.report.drawing import Drawings
from factlas.report.press import Press
from factlas.report.print import Print
from factlas.report.volumes import in_volumes
from factlas.report.whole import Report
from factlas.story.chapter import Chapter


def reports(
    book: Book, chapters: Sequence[Chapter], maps: MapDrawings
) -> Mapping[str, Callable[[], Print]]:
    """What writes each of the edition's PDF files, by address; the maps are drawn once."""

    @cache
    def drawings() -> Drawings:
        return maps.printed(book)

    beside = volumes(book.facts)

    def with_maps(report: Report) -> Print:
        return Print(report, drawings())

    @cache
    def whole() -> Mapping[str, Print]:
        return in_volumes(with_maps(whole_report(book, chapters)), book, beside)

    def part(address: str) -> Callable[[], Print]:
        return lambda: whole()[address]

    def chapter(one: Chapter) -> Callable[[], Print]:
        return lambda: with_maps(chapter_report(book, one))

    files = (addresses.REPORT, *(one.address for one in beside))
    makers = {address: part(address) for address in files}
    if book.facts.explainer.brief:
        makers[addresses.BRIEF] = lambda: with_maps(brief_report(book, chapters))
    for one in chapters:
        page = one.id.removeprefix(book.edition.prefix)
        makers[addresses.chapter_pdf(page)] = chapter(one)
    return makers


def printed(
    book: Book, chapters: Sequence[Chapter], maps: MapDrawings, press: Press
) -> Mapping[str, bytes]:
    """The edition's PDF files by their place in the site, two of them under way at a time.

    Most of a chapter is set by one processor, and files need nothing of each other: each is set by
    a process that ends with it, as the typesetter holds on to what it had to set before.
    """
    makers = reports(book, chapters, maps)
    makers[addresses.REPORT]()  # with all that several of them share, which is then in every copy
    names = made_apart(lambda make: press.set(make()), tuple(makers.values()))
    return {
        f"{book.edition.prefix}{at}": press.pages(name)
        for at, name in zip(makers, names, strict=True)
    }

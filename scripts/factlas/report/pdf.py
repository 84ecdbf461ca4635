"""The report as PDF, whole or by chapter."""

from collections.abc import Mapping, Sequence

from factlas import addresses
from factlas.derive.book import Book
from factlas.derive.volumes import LARGEST, volumes
from factlas.report.document import Drawings, chapter_report, whole_report
from factlas.report.press import compiled
from factlas.report.volumes import in_volumes
from factlas.story.chapter import Chapter


def pdf_files(
    book: Book,
    chapters: Sequence[Chapter],
    drawings: Drawings,
    name: str = addresses.REPORT,
    largest: int = LARGEST,
) -> Mapping[str, bytes]:
    """The whole explainer as PDF/UA-1, by name of file: above `largest` claims in volumes."""
    whole = whole_report(book, chapters, drawings)
    files = in_volumes(whole, book, volumes(book.facts, largest), name)
    return {at: compiled(one.report, one.elsewhere) for at, one in files.items()}


def chapter_pdf_bytes(book: Book, chapter: Chapter, drawings: Drawings) -> bytes:
    """One chapter as PDF/UA-1, with the claims that it cites."""
    return compiled(chapter_report(book, chapter, drawings))

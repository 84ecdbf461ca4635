"""The report as PDF, whole or by chapter."""

from collections.abc import Sequence

from factlas.derive.book import Book
from factlas.report.document import Drawings, chapter_report, whole_report
from factlas.report.press import compiled
from factlas.story.chapter import Chapter


def pdf_bytes(book: Book, chapters: Sequence[Chapter], drawings: Drawings) -> bytes:
    """The whole explainer as PDF/UA-1. `drawings` holds the maps by id."""
    return compiled(whole_report(book, chapters, drawings))


def chapter_pdf_bytes(book: Book, chapter: Chapter, drawings: Drawings) -> bytes:
    """One chapter as PDF/UA-1, with the claims that it cites."""
    return compiled(chapter_report(book, chapter, drawings))

"""The report as PDF: one file, or with volumes beside it."""

from collections.abc import Mapping

from factlas import addresses
from factlas.derive.book import Book
from factlas.derive.volumes import LARGEST, volumes
from factlas.report.press import compiled
from factlas.report.print import Print
from factlas.report.volumes import in_volumes


def pdf_files(
    whole: Print, book: Book, name: str = addresses.REPORT, largest: int = LARGEST
) -> Mapping[str, bytes]:
    """The whole explainer as PDF/UA-1, by name of file: above `largest` claims in volumes."""
    files = in_volumes(whole, book, volumes(book.facts, largest), name)
    return {at: compiled(one) for at, one in files.items()}

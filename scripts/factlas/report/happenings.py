"""The timeline as the report prints it: what happened, year by year."""

from itertools import groupby

from factlas.derive.book import Book
from factlas.derive.timeline import Entry, timeline
from factlas.report.numbering import Numbering
from factlas.report.parts import Happening, Passage, Year


def years(book: Book, numbering: Numbering) -> tuple[Year, ...]:
    """Claims with a headline by year, each with its number; what they say stands there."""
    by_year = groupby(timeline(book), key=lambda entry: entry.year)
    return tuple(
        Year(str(year), tuple(_happening(entry, book, numbering) for entry in entries))
        for year, entries in by_year
    )


def _happening(entry: Entry, book: Book, numbering: Numbering) -> Happening:
    marks = (*entry.outcomes, *([book.say("disputed")] if entry.disputes else []))
    return Happening(
        entry.when,
        Passage(entry.headline, entry.language),
        "; ".join(marks),
        numbering.cite((entry.claim,)),
    )

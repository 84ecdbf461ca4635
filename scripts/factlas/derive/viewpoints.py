"""Viewpoints: the parties by whose names a reader can choose to be told."""

from collections.abc import Sequence

from factlas.derive.book import Book
from factlas.derive.labels import callers, label


def viewpoints(book: Book) -> Sequence[tuple[str, str]]:
    """Parties with names of their own where others use another, with what they are called."""
    named = {
        party
        for entity in book.facts.entities
        for users in callers(entity, book).split()
        for party in users.split("+")
    }
    return [(party, label(party, book)) for party in book.edition.parties if party in named]

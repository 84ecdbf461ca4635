"""How a claim looks and sounds where it is cited, whatever its number on the page."""

from dataclasses import dataclass

from factlas.derive.book import Book
from factlas.derive.cards import Card
from factlas.derive.sight import as_classes, heard, seen

NUMBER = "\0"
"""Stands in what is spoken for the claim's number on the page; no fact can hold this sign."""


@dataclass(frozen=True)
class Look:
    """A citation of a claim, but for its number."""

    spoken: str
    """What a screen reader says: Evidence 3: TASS; disputed."""
    classes: str
    """Classes for what it shows of the claim's standing, each after a space."""


def look(card: Card, book: Book) -> Look:
    """How a claim is cited."""
    first, *more = card.publishers
    form = "Evidence {n}: {publisher} and {m} more" if more else "Evidence {n}: {publisher}"
    spoken = book.say(form).format(n=NUMBER, publisher=first, m=len(more))
    codes = seen(card.claim, book)
    return Look(" ".join(spoken.split()) + heard(codes, book), as_classes(codes))

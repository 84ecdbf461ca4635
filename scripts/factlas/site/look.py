"""How a claim looks and sounds where it is cited, whatever its number on the page."""

from typing import NamedTuple

from factlas.derive.book import Book
from factlas.derive.cards import Card
from factlas.derive.sight import as_classes, heard, seen

NUMBER = "\0"
"""Stands in what is spoken for the claim's number on the page; no fact can hold this sign."""


class Look(NamedTuple):
    """What a citation tells of its claim beside its number; many claims have the same."""

    publisher: str
    """Who published the first of its sources."""
    others: int
    """How many published the rest of them."""
    codes: tuple[str, ...]
    """What it shows of the claim's standing."""

    def spoken(self, book: Book) -> str:
        """What a screen reader says: Evidence 3: TASS; disputed."""
        one = "Evidence {n}: {publisher}"
        form = "Evidence {n}: {publisher} and {m} more" if self.others else one
        words = book.say(form).format(n=NUMBER, publisher=self.publisher, m=self.others)
        return " ".join(words.split()) + heard(self.codes, book)

    @property
    def classes(self) -> str:
        """Classes for what it shows of the claim's standing, each after a space."""
        return as_classes(self.codes)


def look(card: Card, book: Book) -> Look:
    """How a claim is cited."""
    first, *others = card.publishers
    return Look(first, len(others), seen(card.claim, book))

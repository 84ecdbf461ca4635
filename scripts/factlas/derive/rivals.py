"""Rival figures: what the sides of a dispute say of one quantity."""

from collections import defaultdict
from dataclasses import dataclass

from factlas.derive.book import Book
from factlas.derive.labels import quantity_words, told
from factlas.model.assertions import Quantity
from factlas.model.dispute import Dispute


@dataclass(frozen=True)
class Figure:
    """A figure that one side gives."""

    side: int
    """Which side, counted from 0."""
    text: str
    """The figure in words, as printed: up to 300 km."""
    claim: str
    """Id of the claim that gives it."""


@dataclass(frozen=True)
class Rivalry:
    """The figures that sides give of the same quantity of the same subject."""

    subject: str
    """Id of the subject."""
    label: str
    """The quantity, in words: Range, against ships."""
    figures: tuple[Figure, ...]
    """The figures, side by side, each side's oldest first."""


def rivalries(dispute: Dispute, book: Book) -> tuple[Rivalry, ...]:
    """All quantities on which two sides or more give figures."""
    found: dict[tuple[str, str, str | None], list[Figure]] = defaultdict(list)
    for number, side in enumerate(dispute.sides):
        claims = sorted((book.facts.claims[c] for c in side.claims), key=lambda c: (c.when, c.id))
        for claim in claims:
            for one in claim.asserts:
                if isinstance(one, Quantity):
                    figure = Figure(number, quantity_words(one, book), claim.id)
                    found[one.of, one.quantity, one.basis].append(figure)
    return tuple(
        Rivalry(of, _label(quantity, basis, book), tuple(figures))
        for (of, quantity, basis), figures in found.items()
        if len({figure.side for figure in figures}) > 1
    )


def _label(quantity: str, basis: str | None, book: Book) -> str:
    kind = book.facts.quantities[quantity]
    bases = {one.id: told(one.label, book) for one in kind.bases}
    return ", ".join(filter(None, [told(kind.label, book), bases.get(basis or "", "")]))

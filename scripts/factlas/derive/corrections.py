"""What was put right: claims that were corrected, and claims that were withdrawn."""

from collections.abc import Iterator
from dataclasses import dataclass

from factlas.derive.book import Book
from factlas.derive.labels import date_words, told
from factlas.model.claim import Claim
from factlas.model.dates import Date


@dataclass(frozen=True)
class Correction:
    """Something that was put right."""

    claim: str
    """Id of the claim."""
    text: str
    """What the claim says."""
    on: Date
    """When it was put right."""
    when: str
    """The same in words."""
    is_withdrawal: bool
    """Whether the claim no longer stands."""
    why: str
    """What was wrong."""
    instead: tuple[str, ...]
    """Ids of the claims that stand in its place."""


def corrections(book: Book) -> tuple[Correction, ...]:
    """All that was put right, the newest first."""
    found = (one for claim in book.facts.claims.values() for one in _of(claim, book))
    return tuple(sorted(found, key=lambda one: (one.on, one.claim), reverse=True))


def _of(claim: Claim, book: Book) -> Iterator[Correction]:
    text = told(claim.text, book)
    for one in claim.corrected:
        what = told(one.what, book)
        yield Correction(claim.id, text, one.on, date_words(one.on, book), False, what, ())
    if (gone := claim.withdrawn) is not None:
        why, when = told(gone.why, book), date_words(gone.on, book)
        yield Correction(claim.id, text, gone.on, when, True, why, gone.instead)

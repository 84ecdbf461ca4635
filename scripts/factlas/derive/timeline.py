"""The timeline: claims that carry a headline, in order of what happened."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from factlas.derive.book import Book
from factlas.derive.evidence import cited
from factlas.derive.labels import date_words, told
from factlas.derive.outcomes import outcomes
from factlas.model.claim import Claim
from factlas.model.dates import Date

KINDS = {
    "event": "Event",
    "state": "State",
    "statement": "Statement",
    "forecast": "Forecast",
}
"""Kinds of claims, in words."""


@dataclass(frozen=True)
class Entry:
    """One line of the timeline."""

    claim: str
    """Id of the claim."""
    headline: str
    """A few words."""
    language: str
    """The language of the headline."""
    text: str
    """What the claim says."""
    kind: str
    """Kind as written in the facts."""
    kind_words: str
    """Kind, in words."""
    when: str
    """When it happened, held or was said, in words."""
    year: int
    """The year in which it begins, or ends where it has no beginning."""
    reported: str
    """When the earliest of its sources was published, in words, where that is another date than
    `when`; else empty."""
    outcomes: tuple[str, ...]
    """What came of it, in words: borne out November 2016."""
    disputes: tuple[str, ...]
    """Ids of the open disputes that hold it."""
    entities: tuple[str, ...]
    """Ids of all entities that it names, in any role."""


def timeline(book: Book, claims: Iterable[Claim] | None = None) -> tuple[Entry, ...]:
    """Entries of all claims, or of those given; withdrawn claims have none."""
    chosen = book.facts.claims.values() if claims is None else claims
    return tuple([entry_of(claim, book) for claim in dated(chosen)])


def dated(claims: Iterable[Claim]) -> list[Claim]:
    """Those that have a place on a timeline, in its order."""
    return sorted(filter(is_told, claims), key=lambda claim: (claim.when.order, claim.id))


def is_told(claim: Claim) -> bool:
    """Whether a claim has a place on a timeline."""
    return claim.headline is not None and claim.withdrawn is None


def first_reported(claim: Claim, book: Book) -> Date | None:
    """The earliest date on which one of its sources was published."""
    dates = [cited(entry.source, book).dated for entry in claim.evidence]
    return min([day for day in dates if day is not None], default=None)


def year_of(when: Date) -> int:
    """The year in which a date begins, or ends where it has no beginning."""
    return (when.last if when.first == date.min else when.first).year


def entry_of(claim: Claim, book: Book) -> Entry:
    """The entry of a claim that has a place on a timeline."""
    assert claim.headline is not None
    headline, language = claim.headline.within(book.edition.language)
    reported, kind = first_reported(claim, book), claim.kind.value
    return Entry(
        claim.id,
        headline,
        language,
        told(claim.text, book),
        kind,
        book.say(KINDS[kind]),
        date_words(claim.when, book),
        year_of(claim.when),
        date_words(reported, book) if reported and reported.text != claim.when.text else "",
        outcomes(claim.id, book),
        book.standings[claim.id].disputes,
        book.facts.named_in[claim.id],
    )

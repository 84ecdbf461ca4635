"""The register: every claim with what it is found by, the newest first."""

from collections.abc import Iterator
from typing import NamedTuple

from factlas.derive.book import Book
from factlas.derive.standing import is_undisputed, vouched
from factlas.derive.timeline import KINDS, year_of
from factlas.model.claim import Claim, ClaimKind
from factlas.model.facts import entities_of
from factlas.weigh import Standing

__all__ = ["KINDS", "STANDINGS", "VOUCHED", "Entry", "register"]

VOUCHED = {
    "first-hand": "First-hand",
    "origins": "Several separate origins",
    "single": "One origin known",
    "unknown": "No separate origin known",
}
"""Who vouches for a claim, in words."""

STANDINGS = {
    "disputed": "Disputed",
    "undisputed": "Undisputed here",
    "updates": "Updated",
    "corrects": "Corrected",
    "bears-out": "Borne out",
    "refutes": "Refuted",
    "overtakes": "Overtaken",
    "open": "Forecast still open",
    "withdrawn": "Withdrawn",
}
"""Whether anyone disagrees, and what came of a claim, in words."""


class Entry(NamedTuple):
    """What a claim is found by."""

    claim: str
    """Its id."""
    year: int
    """The year in which it begins, or ends where it has no beginning."""
    kind: str
    """One of KINDS."""
    vouched: str
    """One of VOUCHED."""
    standings: tuple[str, ...]
    """Those of STANDINGS that it has, in their order."""
    who: tuple[str, ...]
    """Ids of who says it and of the party for which they speak."""
    entities: tuple[str, ...]
    """Ids of all entities that it names, in any role."""
    sources: tuple[str, ...]
    """Ids of its sources."""


def register(book: Book) -> tuple[Entry, ...]:
    """An entry for every claim, withdrawn ones too."""
    entries = (_entry(claim, book.standings[claim.id]) for claim in book.facts.claims.values())
    claims = book.facts.claims
    by_date = sorted(entries, key=lambda e: (e.year, claims[e.claim].when.order, e.claim))
    return tuple(by_date[::-1])


def _entry(claim: Claim, standing: Standing) -> Entry:
    had = tuple(_standings(claim, standing))
    return Entry(
        claim.id,
        year_of(claim.when),
        claim.kind.value,
        vouched(standing),
        tuple(code for code in STANDINGS if code in had),
        tuple(dict.fromkeys(filter(None, (claim.by, claim.for_)))),
        entities_of(claim),
        tuple(dict.fromkeys(entry.source for entry in claim.evidence)),
    )


def _standings(claim: Claim, standing: Standing) -> Iterator[str]:
    if claim.withdrawn is not None:
        yield "withdrawn"
        return
    yield from (follower.as_.value for follower in standing.followers)
    if standing.is_disputed:
        yield "disputed"
    if is_undisputed(standing):
        yield "undisputed"
    if claim.kind is ClaimKind.FORECAST and not standing.followers:
        yield "open"

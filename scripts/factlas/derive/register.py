"""The register: every claim with what it is found by, the newest first."""

from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from factlas.derive.book import Book
from factlas.derive.standing import is_undisputed, vouched
from factlas.derive.timeline import KINDS, year_of
from factlas.model.claim import Claim, ClaimKind
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

_UNDISPUTED = ("undisputed",)
_OPEN = ("undisputed", "open")
"""The standings of a claim, and of a forecast, with which nobody disagrees and of which nothing
came."""


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
    entries = {name: _entry(claim, book) for name, claim in book.facts.claims.items()}
    by_date = [entries[claim.id] for claim in book.facts.by_date]
    return tuple(sorted(by_date, key=attrgetter("year"))[::-1])


def _entry(claim: Claim, book: Book) -> Entry:
    name, standing = claim.id, book.standings[claim.id]
    return Entry(
        name,
        year_of(claim.when),
        claim.kind.value,
        vouched(standing),
        _standings(claim, standing),
        tuple(dict.fromkeys(filter(None, (claim.by, claim.for_)))),
        book.facts.named_in[name],
        book.facts.cited_in[name],
    )


def _standings(claim: Claim, standing: Standing) -> tuple[str, ...]:
    if claim.withdrawn is not None:
        return ("withdrawn",)
    if not standing.disputes and not standing.followers:  # as of most
        return _OPEN if claim.kind is ClaimKind.FORECAST else _UNDISPUTED
    had = tuple(_had(claim, standing))
    return tuple([code for code in STANDINGS if code in had])


def _had(claim: Claim, standing: Standing) -> Iterator[str]:
    yield from (follower.as_.value for follower in standing.followers)
    if standing.is_disputed:
        yield "disputed"
    if is_undisputed(standing):
        yield "undisputed"
    if claim.kind is ClaimKind.FORECAST and not standing.followers:
        yield "open"

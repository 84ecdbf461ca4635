"""What is seen of a claim's standing where it is cited: one sign, and the same in words.

Every output shows the same: citations in text and tables on the page, and in the report.
"""

from collections.abc import Iterable

from factlas.derive.book import Book
from factlas.model.claim import ClaimKind, FollowKind

SIGNS = {
    "withdrawn": "⊘",
    "refutes": "✗",
    "corrects": "±",
    "disputed": "≠",
    "overtakes": "→",
    "bears-out": "✓",
    "forecast": "…",
}
"""The sign of each standing that a citation shows, the gravest first; the faces have them all."""

WORDS = {
    "withdrawn": "withdrawn",
    "refutes": "refuted",
    "corrects": "corrected",
    "disputed": "disputed",
    "overtakes": "overtaken",
    "bears-out": "a forecast, borne out",
    "forecast": "a forecast, open",
    "single": "one origin known",
}
"""The same in words, and of a claim that only one origin vouches for."""


def sight(claim_id: str, book: Book) -> str:
    """The gravest standing of a claim, one of SIGNS; empty where there is nothing to warn of."""
    claim, standing = book.facts.claims[claim_id], book.standings[claim_id]
    if claim.withdrawn is not None:
        return "withdrawn"
    is_forecast = claim.kind is ClaimKind.FORECAST
    if not standing.followers and not standing.disputes:  # as of most
        return "forecast" if is_forecast else ""
    came = {follower.as_ for follower in standing.followers}
    found = {kind.value for kind in came} - {FollowKind.UPDATES.value}
    if not is_forecast:
        found.discard(FollowKind.BEARS_OUT.value)
    if standing.is_disputed:
        found.add("disputed")
    if is_forecast and not came:
        found.add("forecast")
    return next((code for code in SIGNS if code in found), "")


def is_single(claim_id: str, book: Book) -> bool:
    """Whether one origin alone is known, and the claim is not first-hand."""
    standing = book.standings[claim_id]
    return not standing.first_hand and len(standing.origins) <= 1


def seen(claim_id: str, book: Book) -> tuple[str, ...]:
    """All that a citation on a page shows, as keys of WORDS."""
    codes = (sight(claim_id, book), "single" if is_single(claim_id, book) else "")
    return tuple(code for code in codes if code)


def looks(claim_id: str, book: Book) -> str:
    """The same as classes of a style sheet, each after a space."""
    return as_classes(seen(claim_id, book))


def in_words(claim_id: str, book: Book) -> str:
    """The same for those who hear the page, each after a semicolon."""
    return heard(seen(claim_id, book), book)


def as_classes(codes: Iterable[str]) -> str:
    """What is seen as classes of a style sheet, each after a space."""
    return "".join([f" fl-is-{code}" for code in codes])


def heard(codes: Iterable[str], book: Book) -> str:
    """What is seen for those who hear the page, each after a semicolon."""
    return "".join([f"; {book.say(WORDS[code])}" for code in codes])

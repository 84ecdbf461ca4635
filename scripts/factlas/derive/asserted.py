"""What claims assert about an entity, oldest first, and whether a claim still stands."""

from collections.abc import Iterator
from typing import TypeVar

from factlas.derive.book import Book
from factlas.model.base import Record
from factlas.model.claim import Claim, FollowKind

A = TypeVar("A", bound=Record)

WRONG = frozenset({FollowKind.CORRECTS, FollowKind.REFUTES})
"""How a later claim says that one is wrong."""


def asserted(type_: type[A], entity: str, book: Book) -> Iterator[tuple[Claim, A]]:
    """Assertions of one type in the claims about an entity; withdrawn claims assert nothing."""
    for claim, assertion in book.facts.assertions_about.get(entity, ()):
        if isinstance(assertion, type_):
            yield claim, assertion


def stands(claim: Claim, book: Book) -> bool:
    """Whether a claim is neither withdrawn nor shown to be wrong by a later one."""
    followers = book.standings[claim.id].followers
    return claim.withdrawn is None and not any(f.as_ in WRONG for f in followers)

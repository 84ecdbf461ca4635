"""Volumes of the report: above some claims, they and their sources stand in files of their own."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from factlas import addresses
from factlas.derive.book import Book
from factlas.model.facts import Facts

LARGEST = 2_000
"""Claims, or sources, in one file."""


class Holds(StrEnum):
    """What a volume holds."""

    CLAIMS = "claims"
    """Claims in full."""
    SOURCES = "sources"
    """Sources in full."""
    REGISTER = "register"
    """All claims by id."""


@dataclass(frozen=True)
class Volume:
    """One file beside the report."""

    holds: Holds
    """What it holds."""
    number: int
    """Which of those that hold the same it is, from 1."""
    first: int
    """Number of the first claim or source in it."""
    last: int
    """Number of the last."""

    @property
    def address(self) -> str:
        """Where it stands."""
        return addresses.volume(self.holds, self.number)

    def title(self, book: Book) -> str:
        """What it is called: Claims and evidence, 1–2000."""
        say = book.say
        if self.holds is Holds.REGISTER:
            return say("Register of claims")
        name = say("Claims and evidence") if self.holds is Holds.CLAIMS else say("Sources")
        return f"{name}, {self.first}–{self.last}"


def volumes(facts: Facts, largest: int = LARGEST) -> tuple[Volume, ...]:
    """The volumes beside the report; none where all claims find room in it."""
    if len(facts.claims) <= largest:
        return ()
    return (
        *_of(Holds.CLAIMS, len(facts.claims), largest),
        *_of(Holds.SOURCES, len(facts.claims_by_source), largest),
        Volume(Holds.REGISTER, 1, 1, len(facts.claims)),
    )


def _of(holds: Holds, count: int, largest: int) -> Iterator[Volume]:
    for number, first in enumerate(range(1, count + 1, largest), 1):
        yield Volume(holds, number, first, min(first + largest - 1, count))

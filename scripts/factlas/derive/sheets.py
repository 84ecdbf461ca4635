"""Fact sheets: what claims assert of an entity, row by row, each value with its claims."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factlas.derive.answers import rows_of
from factlas.derive.book import Book
from factlas.derive.labels import label, other_names, told, users
from factlas.derive.sheetvalues import SheetRow, SheetValue
from factlas.derive.timeline import Entry, timeline
from factlas.model.claim import Claim

__all__ = ["FactSheet", "NameLine", "SheetRow", "SheetValue", "fact_sheet"]


@dataclass(frozen=True)
class NameLine:
    """A name, its language, and who uses it."""

    text: str
    """The name."""
    language: str
    """Its language tag."""
    used_by: str
    """The parties that use it, in words; empty where nobody contests it."""


@dataclass(frozen=True)
class FactSheet:
    """All that is known of an entity."""

    entity: str
    """Its id."""
    label: str
    """Its name; where parties differ, all their names in the edition's order."""
    kind: str
    """What it is, in words."""
    names: tuple[NameLine, ...]
    """Every name, those of the label first."""
    rows: tuple[SheetRow, ...]
    """What claims assert of it."""
    said_by: tuple[str, ...]
    """Ids of the statements and forecasts it made, or that were made for it."""
    said_about: tuple[str, ...]
    """Ids of the statements and forecasts of others about it."""
    others: tuple[str, ...]
    """Ids of the events and states that concern it."""
    timeline: tuple[Entry, ...]
    """What happened, in order."""

    @property
    def cited(self) -> tuple[str, ...]:
        """Ids of the claims that its rows rest on, in order of appearance."""
        found = (claim for row in self.rows for value in row.values for claim in value.claims)
        return tuple(dict.fromkeys(found))


def fact_sheet(entity: str, book: Book) -> FactSheet:
    """The fact sheet of an entity in the book's edition."""
    concerned = book.facts.claims_about.get(entity, ())
    said_by, said_about, others = in_voices(entity, concerned)
    return FactSheet(
        entity,
        label(entity, book),
        told(book.facts.kinds[book.facts.entities[entity].kind].label, book),
        tuple(_names(entity, book)),
        rows_of(entity, book),
        said_by,
        said_about,
        others,
        timeline(book, concerned),
    )


def in_voices(entity: str, claims: Iterable[Claim]) -> tuple[tuple[str, ...], ...]:
    """Ids of the claims that an entity made, that others made, and that nobody is named for."""
    voices: tuple[list[str], ...] = ([], [], [])
    for claim in claims:
        voices[(0 if _speaks(claim, entity) else 1) if claim.is_voiced else 2].append(claim.id)
    return tuple(map(tuple, voices))


def _speaks(claim: Claim, entity: str) -> bool:
    return entity in (claim.by, claim.for_)


def _names(entity: str, book: Book) -> Iterator[NameLine]:
    beside = other_names(entity, book)
    leading = [name for name in book.facts.entities[entity].names if name not in beside]
    order = book.edition.parties
    leading.sort(key=lambda name: min(map(order.index, name.used_by), default=-1))
    for name in (*leading, *beside):
        yield NameLine(name.text, name.lang, users(name, book))

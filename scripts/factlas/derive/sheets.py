"""Fact sheets: what claims assert of an entity, row by row, each value with its claims."""

from collections.abc import Iterator
from dataclasses import dataclass

from factlas.derive.answers import rows_of
from factlas.derive.book import Book
from factlas.derive.labels import label, other_names, told, users
from factlas.derive.sheetvalues import SheetRow, SheetValue

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

    @property
    def cited(self) -> tuple[str, ...]:
        """Ids of the claims that its rows rest on, in order of appearance."""
        found = (claim for row in self.rows for value in row.values for claim in value.claims)
        return tuple(dict.fromkeys(found))


def fact_sheet(entity: str, book: Book) -> FactSheet:
    """The fact sheet of an entity in the book's edition."""
    return FactSheet(
        entity,
        label(entity, book),
        told(book.facts.kinds[book.facts.entities[entity].kind].label, book),
        tuple(_names(entity, book)),
        rows_of(entity, book),
    )


def _names(entity: str, book: Book) -> Iterator[NameLine]:
    beside = other_names(entity, book)
    leading = [name for name in book.facts.entities[entity].names if name not in beside]
    order = book.edition.parties
    leading.sort(key=lambda name: min(map(order.index, name.used_by), default=-1))
    for name in (*leading, *beside):
        yield NameLine(name.text, name.lang, users(name, book))

"""The row of a fact sheet on borders: what an entity drew or claims, and what runs beside it."""

from collections.abc import Iterator

from factlas.derive.asserted import asserted
from factlas.derive.book import Book
from factlas.derive.borders import BorderLine, between, border_lines
from factlas.derive.labels import label
from factlas.derive.sheetvalues import SheetRow, SheetValue, disputes_of, sheet_row
from factlas.model.assertions import Border


def border_rows(entity: str, book: Book) -> Iterator[SheetRow]:
    """One row at most, every party's lines in it."""
    drawers = dict.fromkeys(border.by for _, border in asserted(Border, entity, book))
    lines = [line for by in drawers for line in border_lines(by, book)]
    own = [_value(line, between(line, book), "", book) for line in lines if line.by == entity]
    beside = [
        _value(line, label(line.by, book), line.by, book)
        for line in lines
        if any(entity in side for side in line.sides)
    ]
    yield from sheet_row("border", book.say("Borders and claimed lines"), [*own, *beside])


def _value(line: BorderLine, text: str, entity: str, book: Book) -> SheetValue:
    told = tuple(reversed(line.history))
    claims = tuple(dict.fromkeys(seen.claim for seen in told))
    note = "; ".join(seen.text for seen in told)
    return SheetValue(text, note, (), claims, disputes_of(claims, book), entity)

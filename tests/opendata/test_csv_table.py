import csv
import io
from decimal import Decimal
from typing import Any

import pytest

from factlas.derive.book import Book
from factlas.opendata.csv_table import csv_table
from factlas.opendata.tables import Cell, Column, Table, tables


def read(table: Table[Any]) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(csv_table(table), newline="")))


def table(name: str, book: Book) -> Table[Any]:
    return next(one for one in tables(book) if one.name == name)


def cell(value: Cell) -> str:
    column: Column[Cell] = Column("value", "string", "", lambda row: row)
    (row,) = read(Table("one", (column,), (value,)))
    return row["value"]


@pytest.mark.parametrize(
    "text", ["=1+1", "+49", "-x", "@a", "＝1", "＋1", "－x", "＠a", "\tb", "\rc", "\nd"]
)
def test_no_text_is_a_formula(text: str) -> None:
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (True, "true"),
        (False, "false"),
        (None, ""),
        (0, "0"),
        (Decimal("-3.80"), "-3.80"),
        (Decimal("1E+3"), "1000"),
        ("a\nb", "a\nb"),
        ('"', '"'),
    ],
)
def test_values(value: Cell, written: str) -> None:
    assert cell(value) == written


def test_every_claim_is_a_row_with_its_standing(told: Book) -> None:
    rows = {row["id"]: row for row in read(table("claims", told))}
    assert list(rows) == list(told.facts.claims)
    ship = rows["ship-aground-1995"]
    assert (ship["when"], ship["when_first"], ship["when_last"]) == (
        "1995-12-25/1995-12-26",
        "1995-12-25",
        "1995-12-26",
    )
    assert (ship["origins"], ship["first_hand"]) == ("3", "false")


def test_every_evidence_entry_is_a_row(told: Book) -> None:
    rows = [(row["claim"], row["source"]) for row in read(table("evidence", told))]
    assert rows == [(c.id, e.source) for c in told.facts.claims.values() for e in c.evidence]


def test_figures_and_positions_name_their_claims(told: Book) -> None:
    quantities = {row["claim"]: row for row in read(table("quantities", told))}
    assert quantities["islets-area"]["about"] == "4"
    assert quantities["islets-area"]["unit"] == "ha"
    positions = {row["claim"]: row for row in read(table("positions", told))}
    assert positions["islets-position"]["lat"] == "37.0506"


def test_links_lead_to_rows(told: Book) -> None:
    ids = {one.name: {row["id"] for row in read(one)} for one in tables(told) if one.key}
    for one in tables(told):
        for column in (column for column in one.columns if column.to):
            assert column.to is not None
            values = {row[column.name] for row in read(one)} - {""}
            assert values <= ids[column.to[0]], f"{one.name}.{column.name}"

"""A table as CSV (RFC 4180): UTF-8 without a mark, comma, CRLF, a row of names first."""

import csv
import io
from decimal import Decimal
from typing import Any

from factlas.opendata.tables import Cell, Table

_FORMULA = frozenset("=+-@＝＋－＠\t\r\n")
"""How a text begins that a spreadsheet would take for a formula (OWASP, CSV Injection): in full
width too, as Japanese ones do."""


def csv_table(table: Table[Any]) -> str:
    """The table; a text that a spreadsheet would calculate has an apostrophe before it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(column.name for column in table.columns)
    values = [column.value for column in table.columns]
    writer.writerows([_cell(value(row)) for value in values] for row in table.rows)
    return text.getvalue()


def _cell(value: Cell) -> str:
    if isinstance(value, str):
        text = value.replace("\0", " ")
        return f"'{text}" if text[:1] in _FORMULA else text
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value, "f")
    return "" if value is None else str(value)

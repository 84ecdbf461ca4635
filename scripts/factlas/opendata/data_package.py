"""The data as a Data Package, which says of each file and column what it holds.

Keys are those of the Tabular Data Package profile of Data Package 1 (specs.frictionlessdata.io).
"""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any

from factlas.derive.asof import as_of
from factlas.derive.book import Book
from factlas.derive.datafiles import DataFile, data_files
from factlas.derive.labels import told
from factlas.opendata.json_text import json_text
from factlas.opendata.tables import Table, tables

FORMULAS = (
    "A text that begins with =, +, - or @, also in full width, with a tab or a line end has an "
    "apostrophe before it, so that no spreadsheet calculates it; facts.json has it as it is."
)


def data_package(book: Book, files: Mapping[str, str]) -> str:
    """JSON text of the package; `files` are the texts of the data files by address."""
    return json_text(document(book, files))


def document(book: Book, files: Mapping[str, str]) -> dict[str, Any]:
    """The package as plain values."""
    explainer = book.facts.explainer
    schemas = {f"{table.name}.csv": table for table in tables(book)}
    return {
        "profile": "data-package",
        "name": "facts",
        "title": told(explainer.title, book),
        "description": f"{told(explainer.summary, book)} {FORMULAS}",
        "version": as_of(book.facts).isoformat(),
        "licenses": [{"name": explainer.licence.replace(" ", "-"), "title": explainer.licence}],
        **({"homepage": explainer.address} if explainer.address else {}),
        "resources": [
            _resource(file, files[file.path], schemas.get(file.name)) for file in data_files(book)
        ],
    }


def _resource(file: DataFile, text: str, table: Table[Any] | None) -> dict[str, Any]:
    data = text.encode()
    return {
        "profile": "tabular-data-resource" if table else "data-resource",
        "name": file.name.replace("/", "-"),
        "path": file.name,
        "title": file.what,
        "format": PurePosixPath(file.path).suffix[1:],
        "mediatype": file.media_type,
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{sha256(data).hexdigest()}",
        **({"schema": _schema(table)} if table else {}),
    }


def _schema(table: Table[Any]) -> dict[str, Any]:
    linked = [(column.name, column.to) for column in table.columns if column.to]
    return {
        "fields": [
            {"name": column.name, "type": column.type, "description": column.what}
            for column in table.columns
        ],
        **({"primaryKey": list(table.key)} if table.key else {}),
        "foreignKeys": [
            {"fields": name, "reference": {"resource": f"{to[0]}.csv", "fields": to[1]}}
            for name, to in linked
        ],
    }

"""Every file of open data of an edition, by its address."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial

from factlas import addresses
from factlas.derive.bibliography import items
from factlas.derive.book import Book
from factlas.derive.mapfeature import MapFeature
from factlas.opendata.atom import atom
from factlas.opendata.bibtex_file import bibtex_file
from factlas.opendata.csl_json import csl_json
from factlas.opendata.csv_table import csv_table
from factlas.opendata.data_package import data_package
from factlas.opendata.facts_json import facts_json
from factlas.opendata.geojson import geojson
from factlas.opendata.json_ld import json_ld
from factlas.opendata.ris import ris
from factlas.opendata.tables import tables

Make = Callable[[], str]
"""Makes the text of a file."""

FeaturesOf = Callable[[str, Book], Iterable[MapFeature]]
"""The features of a map, by its id."""


def open_data(book: Book, features: FeaturesOf) -> Mapping[str, Make]:
    """What makes each file, by its address in the edition."""
    makers = {address: cache(make) for address, make in _files(book, features)}
    return {
        **makers,
        addresses.FEED: partial(atom, book),
        addresses.DATA_PACKAGE: lambda: data_package(book, {a: m() for a, m in makers.items()}),
    }


def _files(book: Book, features: FeaturesOf) -> Iterator[tuple[str, Make]]:
    for table in tables(book):
        yield f"{addresses.DATA}{table.name}.csv", partial(csv_table, table)
    yield addresses.FACTS, partial(facts_json, book)
    yield f"{addresses.DATA}claims.jsonld", partial(json_ld, book)
    listed = cache(lambda: tuple(items(book)))
    yield f"{addresses.DATA}references.json", lambda: csl_json(listed())
    yield f"{addresses.DATA}references.bib", lambda: bibtex_file(listed())
    yield f"{addresses.DATA}references.ris", lambda: ris(listed())
    for map_ in book.facts.maps.values():
        make = partial(_map, map_.id, book, features)
        yield addresses.geojson(map_.id), make


def _map(map_id: str, book: Book, features: FeaturesOf) -> str:
    return geojson(book.facts.maps[map_id], features(map_id, book), book)

"""Symbols of features, in tables and on drawings."""

import re
from xml.etree import ElementTree

import pytest

from factlas.maps.cluster import Marked, lettered
from factlas.maps.palette import NIGHT, PAPER
from factlas.maps.plate import Plate
from factlas.maps.rendering import template
from factlas.maps.symbols import Symbols
from factlas.mould import tidy


@pytest.fixture
def marks(plate: Plate) -> list[Marked]:
    letters = lettered(plate.features)
    return [Marked(f, letters[f.id]) for f in plate.features if f.id in letters]


def test_every_symbol_is_drawn_as_if_it_stood_alone(marks: list[Marked]) -> None:
    symbols, alone = Symbols(PAPER), vars(template("symbol.svg").module)
    for mark in marks:
        for own in ((20.04, 31.5, 9.0), (600.0, 3.25, 16.5)):
            parts = (alone[part](mark, *own, PAPER) for part in ("shape", "letter"))
            assert symbols.drawn(mark, *own) == tidy("".join(parts))
        assert symbols.icon(mark).rstrip() == tidy(alone["icon"](mark, PAPER))


def test_symbols_of_one_look_differ_by_letter_and_place(marks: list[Marked]) -> None:
    symbols, mark = Symbols(PAPER), marks[0]
    first, other = symbols.drawn(mark, 10, 20, 9), symbols.drawn(mark, 30, 40, 9)
    assert first != other
    assert re.sub("[0-9.]", "", first) == re.sub("[0-9.]", "", other)
    assert ">zz</text>" in symbols.icon(Marked(mark.feature, "zz"))


def test_a_symbol_is_xml_in_the_palettes_colours(marks: list[Marked]) -> None:
    icon = Symbols(NIGHT).icon(marks[0])
    assert ElementTree.fromstring(icon).get("viewBox") == "0 0 20 20"
    assert NIGHT.halo in icon or NIGHT.on in icon

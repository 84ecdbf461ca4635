"""Borders from the tiny project of the maps' tests."""

from pathlib import Path

import pytest

from factlas.derive.book import Book, books
from factlas.derive.borders import BorderLine, anchor, border_lines, course
from factlas.derive.midline import apart
from factlas.load.facts import load_facts
from factlas.maps.basemap import read_basemap
from factlas.model.mapfile import Extent

TINY = Path(__file__).parents[1] / "maps" / "tiny"
COAST = read_basemap(TINY, "strait").outlines
ALL = Extent(west=10, south=50, east=12, north=51)


@pytest.fixture(scope="module")
def book() -> Book:
    return books(load_facts(TINY).facts)[0]


@pytest.fixture(scope="module")
def lines(book: Book) -> tuple[BorderLine, ...]:
    return border_lines("peace", book)


def test_acts_about_one_line_are_its_history_newest_first(lines: tuple[BorderLine, ...]) -> None:
    strait, parallel = lines
    told = [(seen.text, seen.year, seen.known, seen.claim) for seen in strait.history]
    assert told == [
        ("border until 1950", 1950, 1950, "peace-ended"),
        ("border drawn 1 May 1900", 1900, 1900, "peace-line"),
    ]
    assert [seen.text for seen in parallel.history] == ["border drawn 1 May 1900"]


def test_a_claimed_line_is_of_the_party_that_claims_it(book: Book) -> None:
    (line,) = border_lines("southland", book)
    assert (line.by, line.sides) == ("southland", (("skerry",), ("holm",)))
    assert line.history[0].text == "limit of its claim, 2010"
    assert border_lines("northland", book) == ()


def test_its_course_stays_inside_the_extent(lines: tuple[BorderLine, ...], book: Book) -> None:
    (part,) = course(lines[0], COAST, ALL, book)
    assert all(ALL.contains(*point) for point in part)
    narrow = Extent(west=10, south=50.3, east=12, north=50.5)
    (short,) = course(lines[0], COAST, narrow, book)
    assert set(short) < set(part)
    away = Extent(west=10, south=50, east=10.1, north=50.1)
    assert course(lines[0], COAST, away, book) == ()


def test_a_parallel_runs_from_shore_to_shore(lines: tuple[BorderLine, ...], book: Book) -> None:
    parts = course(lines[1], COAST, ALL, book)
    assert {lat for part in parts for _, lat in part} == {50.5}
    ends = [(part[0][0], part[-1][0]) for part in parts]
    assert ends == [(10.5, 10.55), (10.6, 10.7)], "there is a lake"


def test_it_is_named_at_a_point_of_its_longest_part() -> None:
    longest = tuple((10 + step / 10, 50.0) for step in range(9))
    assert anchor((longest[:2], longest)) == (10.1, 50.0)
    assert apart(*longest[:2]) < 10

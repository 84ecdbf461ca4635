"""Which coasts are a place's."""

from factlas.derive.coasts import coasts_of, crossings
from factlas.derive.mapfeature import Position, Said

ISLAND = ((10.0, 50.0), (11.0, 50.0), (11.0, 51.0), (10.0, 51.0))
ISLET = ((11.1, 50.4), (11.12, 50.4), (11.12, 50.42))
FAR = ((15.0, 50.0), (16.0, 50.0), (16.0, 51.0))
COAST = (ISLAND, ISLET, FAR)


def at(lon: float, lat: float, precision: float) -> Position:
    return Position("place", lat, lon, precision, Said("", ""), "", ())


def test_the_ring_round_the_position_and_those_wholly_within_its_precision() -> None:
    assert coasts_of(at(10.5, 50.5, 10), COAST) == [ISLAND]
    assert coasts_of(at(10.5, 50.5, 50), COAST) == [ISLAND, ISLET]


def test_where_none_is_round_it_those_within_its_precision() -> None:
    assert coasts_of(at(11.3, 50.4, 30), COAST) == [ISLET]
    assert coasts_of(at(11.3, 50.4, 60), COAST) == [ISLAND, ISLET]
    assert coasts_of(at(14.0, 50.5, 100), COAST) == [FAR]


def test_a_place_without_a_coast_is_its_position() -> None:
    assert coasts_of(at(13.0, 53.0, 1), COAST) == [((13.0, 53.0),)]


def test_a_parallel_crosses_land_from_shore_to_shore() -> None:
    assert list(crossings(COAST[:1], 50.5)) == [(10.0, 11.0)]
    assert list(crossings(COAST, 60)) == []

"""Names on a small map."""

from factlas.maps.chart import Chart
from factlas.maps.cluster import SMALL
from factlas.maps.naming import Names
from factlas.maps.spots import Block, Side

OPEN = 300.0, 150.0
"""A point with nothing round it."""


def block(x: float, y: float, width: float = 100) -> Block:
    return Block((x, y), width, 50, 50)


def names(chart: Chart, *awaited: tuple[float, float]) -> Names:
    return Names(chart, SMALL, awaited)


def test_a_name_stands_to_the_right_where_nothing_is_in_the_way(sea: Chart) -> None:
    assert names(sea).first(block(*OPEN)).side is Side.E


def test_at_the_edge_it_stands_on_the_other_side(sea: Chart) -> None:
    spot = names(sea).first(block(600, 150))
    assert spot.side.across < 0
    assert spot.box.right < 600


def test_names_keep_off_each_other_and_off_other_places(sea: Chart) -> None:
    found = names(sea)
    first = found.first(block(*OPEN))
    second = found.other(block(480, 150))
    assert second is not None
    assert second.side is Side.E
    between = found.other(block(300, 260, 160))
    assert between is not None
    assert not between.box.overlap(first.box)


def test_a_place_under_a_name_is_left_out(sea: Chart) -> None:
    found = names(sea)
    spot = found.first(block(*OPEN))
    assert found.other(block(spot.box.left + 5, spot.box.top + 5)) is None


def test_a_place_without_room_is_left_out_unless_the_map_is_for_it(sea: Chart) -> None:
    wide = block(320, 150, 700)
    assert names(sea).other(wide) is None
    assert names(sea).first(wide).box.right - names(sea).first(wide).box.left == 700


def test_a_name_makes_room_for_a_place_that_comes_later(sea: Chart) -> None:
    x, y = OPEN
    assert names(sea, (x + 60, y)).first(block(x, y)).side is not Side.E

"""What large drawings and small ones have alike."""

import pytest

from factlas.maps.chart import Chart
from factlas.maps.cluster import SMALL
from factlas.maps.palette import NIGHT, PAPER, Palette
from factlas.maps.pen import Pen, Script

PEN = Pen(PAPER, SMALL)


def test_a_name_says_its_language_and_who_uses_it_where_these_are_known() -> None:
    bare = Script("Skerry", "", 1.25, 20, "start")
    told = Script("Σκέρι", "el", 0, 20, "end", "northland southland", True)
    assert PEN.names([bare, told]).splitlines() == [
        '<text class="fm-name" x="1.2" y="20" text-anchor="start" font-size="22" '
        'fill="#1b262d" stroke="#f4f8fa" stroke-width="6">Skerry</text>',
        '<text lang="el" class="fm-name" data-used-by="northland southland" x="0" y="20" '
        'text-anchor="end" font-size="22" font-weight="600" fill="#1b262d" stroke="#f4f8fa" '
        'stroke-width="6">Σκέρι</text>',
    ]


def test_a_dot_has_the_size_that_is_asked_for() -> None:
    assert 'cx="3" cy="4.5" r="7" fill="#123456"' in PEN.dot((3, 4.5), 1, "#123456")
    assert 'r="10.5"' in PEN.dot((3, 4.5), 1.5, "#123456")


def test_the_ground_has_land_and_a_line_for_each_degree(sea: Chart) -> None:
    ground = PEN.ground(sea, "strait")
    assert ground.count("<path d=") == len(sea.degrees)
    assert 'id="coast-strait" d=""' in ground
    assert "\n\n" not in ground


def test_the_edges_say_degrees_scale_and_credit(sea: Chart) -> None:
    edges = PEN.edges(sea)
    for degree in sea.degrees:
        assert (f">{degree.text}</text>" in edges) == degree.is_labelled
    assert f">{sea.scale_bar.text}</text>" in edges
    assert f">{sea.basemap.credit}</text>" in edges


@pytest.mark.parametrize("palette", [PAPER, NIGHT])
def test_the_palette_gives_the_colours(sea: Chart, palette: Palette) -> None:
    pen = Pen(palette, SMALL)
    assert palette.land in pen.ground(sea, "strait")
    assert palette.halo in pen.edges(sea)
    assert palette.frame in pen.frame(sea)

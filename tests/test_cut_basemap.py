"""The script that cuts coastlines, on a world of four small polygons."""

import json
import struct
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "scripts"))

import cut_basemap
from cut_basemap import Cut, Extent, Ring

SQUARE: Ring = [(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0)]
LAKE: Ring = [(0.5, 0.5), (0.5, 0.75), (0.75, 0.75), (0.75, 0.5)]
ISLET: Ring = [(3.0, 3.0), (3.0001, 3.0), (3.0001, 3.0001)]
FAR: Ring = [(350.0, 60.0), (351.0, 60.0), (351.0, 61.0)]


@pytest.fixture
def world(tmp_path: Path) -> Path:
    """The two files of the package, with a square of land, its lake, an islet and land far off."""
    index, start = [], 0
    with (tmp_path / "gshhs_f.dat").open("wb") as points:
        for level, area, ring in ((1, 4.0, SQUARE), (1, 1.0, FAR), (1, 0.001, ISLET), (2, 1, LAKE)):
            lats = [lat for _, lat in ring]
            index.append(f"{level} {area} {len(ring)} {min(lats)} {max(lats)} {start} 0 x\n")
            start += points.write(b"".join(struct.pack("<ff", *point) for point in ring))
    (tmp_path / "gshhsmeta_f.dat").write_text("".join(index))
    return tmp_path


def test_clipping_closes_the_ring_along_the_extent() -> None:
    assert sorted(cut_basemap.clip(SQUARE, Extent(1, 1, 5, 5))) == [(1, 1), (1, 2), (2, 1), (2, 2)]


def test_clipping_leaves_nothing_of_a_ring_outside() -> None:
    assert cut_basemap.clip(SQUARE, Extent(3, 3, 5, 5)) == []


def test_clipping_keeps_a_ring_inside_as_it_is() -> None:
    assert cut_basemap.clip(SQUARE, Extent(-1, -1, 5, 5)) == SQUARE


def test_simplifying_drops_what_lies_within_the_tolerance() -> None:
    bent: Ring = [(0, 0), (1, 0.0001), (2, 0), (2, 2), (0, 2)]  # 0.0001 degree is 11 m
    assert cut_basemap.simplify(bent, tolerance=12) == SQUARE
    assert cut_basemap.simplify(bent, tolerance=10) == bent


def test_quantising_drops_points_that_fall_together() -> None:
    assert cut_basemap.quantise([(0, 0), (0.04, 0), (0.2, 0), (0.01, 0.01)], 10) == [(2, 0), (0, 0)]


def test_deltas_are_the_first_point_and_then_steps() -> None:
    assert cut_basemap.deltas([(5, 5), (7, 4), (7, 9)]) == [5, 5, 2, -1, 0, 5]


def test_a_cut_holds_land_lakes_and_the_smallest_islet(world: Path) -> None:
    cut = Cut(Extent(-1, -1, 4, 4), tolerance=100, smallest=0)
    assert list(cut_basemap.rings_of(world, cut)) == [
        [0, 0, 20000, 0, 0, 20000, -20000, 0],
        [30000, 30000, 1, 0, 0, 1],
        [5000, 5000, 0, 2500, 2500, 0, 0, -2500],
    ]


def test_rings_below_the_smallest_area_are_left_out(world: Path) -> None:
    cut = Cut(Extent(-1, -1, 4, 4), tolerance=100, smallest=0.01)
    assert len(list(cut_basemap.rings_of(world, cut))) == 2


@pytest.mark.parametrize("west", [-11, 349])
def test_land_is_found_at_every_turn_of_the_globe(world: Path, west: int) -> None:
    cut = Cut(Extent(west, 59, west + 3, 62), tolerance=100, smallest=0)
    assert list(cut_basemap.rings_of(world, cut)) == [
        [(west + 1) * 10000, 600000, 10000, 0, 0, 10000]
    ]


def test_the_file_names_its_source_and_licence() -> None:
    cut = Cut(Extent(0, 0, 1, 1), tolerance=100, smallest=0)
    text = cut_basemap.render(cut, [[0, 0, 1, 0, 0, 1], [5, 5, 1, 0, 0, 1]])
    assert json.loads(text) == {
        "source": "GSHHG 2.3.6, full resolution",
        "credit": "Coastline: GSHHG 2.3.6 (LGPL)",
        "licence": "LGPL-3.0-or-later",
        "extent": [0, 0, 1, 1],
        "tolerance": 100,
        "scale": 10000,
        "rings": [[0, 0, 1, 0, 0, 1], [5, 5, 1, 0, 0, 1]],
    }
    assert text.splitlines()[-3:] == ["[0,0,1,0,0,1],", "[5,5,1,0,0,1]", "]}"]


def test_an_unknown_name_needs_an_extent(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cut_basemap.arguments(["atlantis"])
    assert "no extent is known for atlantis: give --extent" in capsys.readouterr().err
    assert cut_basemap.arguments(["atlantis", "--extent", "0", "0", "1", "1"]).extent == [
        0,
        0,
        1,
        1,
    ]


def test_what_is_split_at_the_antimeridian_is_sewn() -> None:
    west = [(170, 0), (180, 0), (180, 10), (170, 10)]
    east = [(180, 10), (180, 0), (190, 0), (190, 10)]
    (whole,) = cut_basemap.sewn([west, east], 1)
    assert set(whole) == {*west, *east}
    assert cut_basemap._seam(whole, 1) == ()


def test_what_is_whole_stays_so() -> None:
    rings = [[(0, 0), (1, 0), (1, 1)], [(5, 5), (6, 5), (6, 6)]]
    assert cut_basemap.sewn(rings, 1) == rings

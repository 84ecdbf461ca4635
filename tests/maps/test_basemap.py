"""Coastlines: read, decoded, and refused in the author's words."""

import json
from pathlib import Path
from typing import Any

import pytest

from factlas.maps.basemap import read_basemap, read_basemaps
from factlas.maps.plate import Plate
from factlas.problem import AuthorError

GOOD = {
    "source": "S",
    "credit": "C",
    "licence": "L",
    "extent": [0, 0, 3, 3],
    "tolerance": 100,
    "scale": 10,
    "rings": [[5, 5, 10, 0, 0, -2]],
}


def write(root: Path, content: Any) -> Path:
    folder = root / "data" / "basemap"
    folder.mkdir(parents=True)
    text = content if isinstance(content, str) else json.dumps(content)
    (folder / "sea.json").write_text(text)
    return root


def test_rings_are_steps_from_a_first_point(tmp_path: Path) -> None:
    basemap = read_basemap(write(tmp_path, GOOD), "sea")
    assert basemap.outlines == (((0.5, 0.5), (1.5, 0.5), (1.5, 0.3)),)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("{", "the file is not JSON"),
        ({**GOOD, "scale": 0}, "`scale` is missing or not what a coastline has there"),
        ({**GOOD, "rings": [["x"]]}, "`rings.0.0` is missing or not what a coastline has there"),
        ({**GOOD, "rings": [[1, 2, 3, 4]]}, "a broken ring"),
        ({**GOOD, "ring": []}, "`ring` is missing or not what a coastline has there"),
        ("[" * 100_000, "the file is not JSON"),
    ],
)
def test_a_broken_coastline_is_the_authors_problem(tmp_path: Path, content: Any, what: str) -> None:
    with pytest.raises(AuthorError) as error:
        read_basemap(write(tmp_path, content), "sea")
    assert str(error.value) == (
        f"data/basemap/sea.json:1:1: sea: {what}; cut it again with scripts/cut_basemap.py"
    )


def test_a_missing_coastline_names_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(AuthorError) as error:
        read_basemap(write(tmp_path, GOOD), "ocean")
    assert str(error.value) == (
        "data/basemap/ocean.json:1:1: ocean: there is no such coastline; "
        "use one of sea, or cut it again with scripts/cut_basemap.py"
    )


def test_a_map_must_lie_within_its_coastline(tmp_path: Path, plate: Plate) -> None:
    map_ = plate.map.model_copy(update={"basemap": "sea"})
    with pytest.raises(AuthorError) as error:
        read_basemaps(write(tmp_path, GOOD), [map_])
    assert str(error.value) == (
        "data/basemap/sea.json:1:1: strait: the map reaches beyond its coastline "
        "(longitudes 0.0 to 3.0, latitudes 0.0 to 3.0); cut a wider one with scripts/cut_basemap.py"
    )

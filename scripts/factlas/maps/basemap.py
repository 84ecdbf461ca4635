"""Coastlines: the files in `data/basemap/`, which `scripts/cut_basemap.py` cuts."""

import json
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from pydantic import Field, ValidationError, model_validator

from factlas.load.unread import is_inside
from factlas.maps.box import Point
from factlas.model.base import Line, Record
from factlas.model.mapfile import Map
from factlas.problem import AuthorError, Place, Problem

if TYPE_CHECKING:
    from factlas.maps.coast import Coast

FOLDER = "data/basemap"
CUT_AGAIN = "cut it again with scripts/cut_basemap.py"
LARGEST = 5_000_000


class Basemap(Record):
    """A coastline: closed rings of land and lakes, to be filled by the even-odd rule."""

    source: Line
    """Where the coastline is from."""
    credit: Line
    """What a map says of it."""
    licence: Line
    """Its licence, an SPDX identifier."""
    extent: tuple[float, float, float, float]
    """West, south, east, north in degrees WGS 84; east is above 180 across the antimeridian."""
    tolerance: Annotated[float, Field(gt=0)]
    """How far, in metres, its lines may lie from the shore."""
    scale: Annotated[int, Field(gt=0)]
    """Steps per degree."""
    rings: tuple[tuple[int, ...], ...]
    """Each a first point and then steps, in 1/scale degree, longitude before latitude."""

    @model_validator(mode="after")
    def _has_pairs(self) -> "Basemap":
        if any(len(ring) < 6 or len(ring) % 2 for ring in self.rings):
            raise ValueError("a ring has at least three points, of two numbers each")
        return self

    @cached_property
    def outlines(self) -> tuple[tuple[Point, ...], ...]:
        """The rings as longitudes and latitudes in degrees."""
        return tuple(tuple(self._decoded(ring)) for ring in self.rings)

    @cached_property
    def coast(self) -> "Coast":
        """The same as arrays."""
        # Whoever checks facts reads coastlines, and draws none: arrays take long to import.
        from factlas.maps.coast import Coast

        return Coast(self.outlines)

    def _decoded(self, ring: tuple[int, ...]) -> Iterable[Point]:
        lons, lats = accumulate(ring[::2]), accumulate(ring[1::2])
        return ((x / self.scale, y / self.scale) for x, y in zip(lons, lats, strict=True))

    def covers(self, map_: Map) -> bool:
        """Whether a map lies within the part of the world that was cut."""
        west, south, east, north = self.extent
        wanted = map_.extent
        return (
            west <= wanted.west
            and wanted.east <= east
            and south <= wanted.south
            and wanted.north <= north
        )


def read_basemaps(root: Path, maps: Iterable[Map]) -> Mapping[str, Basemap]:
    """The coastlines that maps name, by name. Raises AuthorError for all that are amiss."""
    found: dict[str, Basemap] = {}
    problems: list[Problem] = []
    for map_ in maps:
        try:
            if map_.basemap not in found:
                found[map_.basemap] = read_basemap(root, map_.basemap)
        except AuthorError as error:
            problems.extend(error.problems)
        else:
            problems.extend(_reach(map_, found[map_.basemap]))
    if problems:
        raise AuthorError(problems)
    return found


def coast_problems(root: Path, maps: Iterable[Map]) -> tuple[Problem, ...]:
    """What is amiss with coastlines that are there; that one is missing, loading tells."""
    there = {path.stem for path in (root / FOLDER).glob("*.json")}
    try:
        read_basemaps(root, (map_ for map_ in maps if map_.basemap in there))
    except AuthorError as error:
        return error.problems
    return ()


def read_basemap(root: Path, name: str) -> Basemap:
    """One coastline. Raises AuthorError where there is none, or where it cannot be read."""
    file = f"{FOLDER}/{name}.json"
    path = root / file
    if not path.is_file() or not is_inside(path, root):
        raise AuthorError([_problem(file, "there is no such coastline", _choices(path))])
    if path.stat().st_size > LARGEST:
        raise AuthorError([_problem(file, "the coastline is above 5 MB", "cut it coarser")])
    try:
        return Basemap.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, RecursionError) as error:
        raise AuthorError([_problem(file, _in_words(error), CUT_AGAIN)]) from None


def _choices(path: Path) -> str:
    known = ", ".join(sorted(other.stem for other in path.parent.glob("*.json")))
    return f"use one of {known}, or {CUT_AGAIN}" if known else CUT_AGAIN


def _in_words(error: ValueError | RecursionError) -> str:
    if isinstance(error, ValidationError):
        key = ".".join(str(step) for step in error.errors()[0]["loc"])
        return f"`{key}` is missing or not what a coastline has there" if key else "a broken ring"
    return "the file is not JSON"


def _reach(map_: Map, basemap: Basemap) -> Iterable[Problem]:
    if not basemap.covers(map_):
        west, south, east, north = basemap.extent
        what = (
            "the map reaches beyond its coastline "
            f"(longitudes {west} to {east}, latitudes {south} to {north})"
        )
        place = Place(f"{FOLDER}/{map_.basemap}.json")
        yield Problem(
            place, map_.id, what, "cut a wider one with scripts/cut_basemap.py", "basemap"
        )


def _problem(file: str, what: str, remedy: str) -> Problem:
    return Problem(Place(file), Path(file).stem, what, remedy, "basemap")

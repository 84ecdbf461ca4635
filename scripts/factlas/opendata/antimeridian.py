"""Geometries cut where they cross the antimeridian, as RFC 7946 asks for in section 3.1.9.

They come with longitudes that run on past 180; their parts lie within ±180.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil, floor

Point = tuple[float, float]
Ring = tuple[Point, ...]

TURN = 360


def polygons(outer: Ring, hole: Ring = ()) -> list[list[Ring]]:
    """The parts of a polygon, each its rings: the outer anticlockwise, a hole clockwise."""
    found = []
    for middle in _turns(outer):
        west, east = middle - 180, middle + 180
        part, inner = (_between(ring, west, east) for ring in (outer, hole))
        if part:
            found.append([_turned(ring, middle) for ring in _joined(part, inner, (west, east))])
    return found


def lines(line: Sequence[Point]) -> list[Ring]:
    """The parts of a line."""
    found = []
    for middle in _turns(line):
        for part in _runs(line, middle - 180, middle + 180):
            found.append(_turned(part, middle))
    return found


def _turns(points: Sequence[Point]) -> range:
    """The middles of the turns of the globe at which a geometry lies: 0, or 0 and 360 …"""
    lons = [lon for lon, _ in points]
    first, last = floor((min(lons) + 180) / TURN), ceil((max(lons) - 180) / TURN)
    return range(first * TURN, max(first, last) * TURN + 1, TURN)


def _between(ring: Ring, west: float, east: float) -> Ring:
    """The part of a ring between two meridians, joined along them."""
    return tuple(_inside(tuple(_inside(ring, west, 1)), east, -1))


def _inside(ring: Ring, edge: float, sign: int) -> Iterator[Point]:
    for before, point in zip((*ring[-1:], *ring), ring, strict=False):
        is_in, was_in = (sign * (lon - edge) >= 0 for lon, _ in (point, before))
        if is_in != was_in and edge not in (before[0], point[0]):
            yield _crossing(before, point, edge)
        if is_in:
            yield point


def _joined(part: Ring, hole: Ring, edges: tuple[float, float]) -> list[Ring]:
    """Part and hole; one ring round both where a meridian cuts both, for no hole may lie open."""
    cut = [edge for edge in edges if {edge} <= {x for x, _ in part} & {x for x, _ in hole}]
    if len(cut) == 1:
        return [(*_arc(part, cut[0]), *_arc(hole, cut[0]))]
    return [part, hole] if hole else [part]


def _arc(ring: Ring, edge: float) -> Ring:
    """The ring from where it comes off a meridian to where it meets it again."""
    start = next(i for i, p in enumerate(ring) if p[0] == edge and ring[i - 1][0] == edge)
    return ring[start:] + ring[:start]


def _runs(line: Sequence[Point], west: float, east: float) -> Iterator[Ring]:
    """The parts of a line between two meridians."""
    run: list[Point] = []
    for start, end in pairwise(line):
        inside = list(_within(start, end, west, east))
        if run and inside and run[-1] == inside[0]:
            run.append(inside[1])
        elif inside:
            if run:
                yield tuple(run)
            run = inside
    if run:
        yield tuple(run)


def _within(start: Point, end: Point, west: float, east: float) -> Iterator[Point]:
    """Both ends of the part of a step that lies between two meridians, if it has any length."""
    low, high = sorted((start[0], end[0]))
    shared = min(high, east) - max(low, west)
    if shared < 0 or (shared == 0 and low != high):
        return
    for point, other in ((start, end), (end, start)):
        if point[0] < west:
            yield _crossing(point, other, west)
        elif point[0] > east:
            yield _crossing(point, other, east)
        else:
            yield point


def _crossing(start: Point, end: Point, edge: float) -> Point:
    share = (edge - start[0]) / (end[0] - start[0])
    return edge, start[1] + share * (end[1] - start[1])


def _turned(ring: Ring, middle: float) -> Ring:
    return tuple((lon - middle, lat) for lon, lat in ring)

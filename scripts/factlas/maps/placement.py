"""Where labels go: beside their points, off each other, and off the coast where there is room.

Positions and their order of preference follow E. Imhof, Positioning Names on Maps, The American
Cartographer 2 (1975), 128-144. The same input gives the same places.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import product
from random import Random

from factlas.maps.box import Box, Point, cross, distance_to_line

GAPS = (8.0, 18.0, 30.0, 46.0, 66.0, 90.0)
"""Distances from point to label, in pixels: beside it, and the rest with a leader line."""
TRIES = 120
"""How often some labels are placed anew."""
ANEW = 3
"""How many labels are placed anew at a time."""
_HIT = 300.0
"""What a collision costs, apart from its size in square pixels."""
_ASTRAY = 100.0
"""What it costs that a label could be taken for another point's."""
_CROSSED = 150.0
"""What it costs that a leader line crosses a label or another line."""
_COAST = 2.0
"""What it costs to cover a point of the coast."""
_APART = 2.0
"""How far labels keep from each other, in pixels."""
_NEAR = 13.0
"""How far any part of a label keeps from other points, in pixels."""
_CLEAR = 7.0
"""How far a leader line keeps from other points, in pixels."""


class Side(StrEnum):
    """On which side of its point a label stands, in order of preference."""

    E = "e"
    SE = "se"
    NE = "ne"
    W = "w"
    SW = "sw"
    NW = "nw"
    S = "s"
    N = "n"

    @property
    def across(self) -> int:
        """-1 to the west, 0 centred, 1 to the east."""
        return ("e" in self.value) - ("w" in self.value)

    @property
    def down(self) -> int:
        """-1 above, 0 level, 1 below."""
        return ("s" in self.value) - ("n" in self.value)


@dataclass(frozen=True)
class Block:
    """Something to be placed beside a point."""

    point: Point
    """The point."""
    width: float
    """Width of what is placed."""
    height: float
    """Height of what is placed."""
    head: float
    """Height of the lines that name the point and should be near it: on top, or at the bottom
    where the block stands above its point."""


@dataclass(frozen=True)
class Spot:
    """Where a block could stand."""

    point: Point
    """The point that it belongs to."""
    side: Side
    """On which side of the point."""
    reach: int
    """How far from it: an index of GAPS."""
    box: Box
    """The rectangle that it fills."""
    head: Box
    """The part of it that names the point."""

    @cached_property
    def end(self) -> Point:
        """Where a leader line from the point ends."""
        return self.head.nearest(self.point)


@dataclass(frozen=True)
class Ground:
    """What blocks are placed on."""

    frame: Box
    """The rectangle that they stay within."""
    taken: Sequence[Box]
    """Rectangles that they keep clear of."""
    coast: Sequence[Point]
    """Points that they avoid, sorted."""
    unit: float
    """Units per pixel."""

    def cost(self, spot: Spot, rank: int, points: Sequence[Point]) -> float:
        """What a spot costs wherever the other blocks go; `points` are the others' points."""
        away = math.dist(spot.point, spot.end) / self.unit
        crossed = _COAST * self._crossed(spot.box)
        return self.faults(spot, points) + crossed + away / 2 + rank / 4

    def faults(self, spot: Spot, points: Sequence[Point]) -> float:
        """The part of the cost that no label should have: what it covers, and whom it misleads."""
        outside = self._hit(spot.box.area - spot.box.overlap(self.frame))
        hits = sum(self._hit(spot.box.overlap(box)) for box in self.taken)
        return outside + hits + _ASTRAY * sum(self._misleads(spot, point) for point in points)

    def _hit(self, area: float) -> float:
        """What it costs to cover an area in square units; a hundredth of a pixel is rounding."""
        pixels = area / self.unit**2
        return _HIT + pixels if pixels > 0.01 else 0.0

    def _misleads(self, spot: Spot, other: Point) -> bool:
        """Whether a spot could be taken for another point's, or its leader for that point's."""
        own, others = (math.dist(p, spot.head.nearest(p)) for p in (spot.point, other))
        if others < own or math.dist(other, spot.box.nearest(other)) < _NEAR * self.unit:
            return True
        clear = _CLEAR * self.unit
        return spot.reach > 0 and distance_to_line(other, spot.point, spot.end) < clear

    def _crossed(self, box: Box) -> int:
        """How many points of the coast lie in the box."""
        first = bisect_left(self.coast, (box.left, -math.inf))
        last = bisect_right(self.coast, (box.right, math.inf))
        return sum(box.top <= y <= box.bottom for _, y in self.coast[first:last])

    def together(self, spot: Spot, other: Spot) -> float:
        """What it costs that two spots are both used."""
        line, others = (spot.point, spot.end), (other.point, other.end)
        crossing = spot.box.meets(*others) or other.box.meets(*line) or cross(*line, *others)
        apart = spot.box.grown(_APART * self.unit)
        return self._hit(apart.overlap(other.box)) + _CROSSED * crossing


def candidates(block: Block, unit: float) -> Iterator[Spot]:
    """Every spot for a block, best first; `unit` is how many units a pixel has."""
    for (reach, gap), side in product(enumerate(GAPS), Side):
        box = _box(block, side, gap * unit)
        top = box.bottom - block.head if side.down < 0 else box.top
        head = Box(box.left, top, box.right, top + block.head)
        yield Spot(block.point, side, reach, box, head)


def _box(block: Block, side: Side, gap: float) -> Box:
    """Level with the point, it is the head that is level; corners are half a gap off."""
    x, y = block.point
    lift = gap if side.across == 0 else gap / 2
    left = x + side.across * gap - block.width * (1 - side.across) / 2
    top = {-1: y - lift - block.height, 0: y - block.head / 2, 1: y + lift}[side.down]
    return Box(left, top, left + block.width, top + block.height)


def place(blocks: Sequence[Block], ground: Ground, tries: int = TRIES) -> list[Spot]:
    """A spot for each block: placed one after the other, then again and again a few anew.

    Of all that is met the cheapest is kept (a large neighbourhood search: P. Shaw, Using
    constraint programming and local search methods to solve vehicle routing problems, 1998).
    """
    search, random = _Search(blocks, ground), Random(1)
    order = list(range(len(blocks)))
    best = search.placed(order, {})
    least = search.total(best)
    for _ in range(tries if len(blocks) > 1 else 0):
        anew = random.sample(order, min(ANEW, len(blocks)))
        kept = {index: choice for index, choice in best.items() if index not in anew}
        found = search.placed(anew, kept)
        if (cost := search.total(found)) <= least:
            best, least = found, cost
    return [search.spot(index, best[index]) for index in order]


def faults(spots: Sequence[Spot], ground: Ground) -> Mapping[int, float]:
    """What is wrong with each spot that collides, or misleads more than twice, by its index."""
    found = {}
    for index, spot in enumerate(spots):
        others = [other for other in spots if other is not spot]
        alone = ground.faults(spot, [other.point for other in others])
        found[index] = alone + sum(ground.together(spot, other) for other in others)
    return {index: fault for index, fault in found.items() if fault > 2 * _ASTRAY}


class _Search:
    """Spots with their costs, and the costs of pairs as they are asked for."""

    def __init__(self, blocks: Sequence[Block], ground: Ground) -> None:
        self._ground = ground
        self._pairs: dict[tuple[int, int, int, int], float] = {}
        self._spots = [
            self._worthwhile(block, [b.point for b in blocks if b is not block]) for block in blocks
        ]

    def _worthwhile(self, block: Block, points: Sequence[Point]) -> list[tuple[Spot, float]]:
        """Spots with what they cost; those that cover something only where all others do."""
        spots = [
            (spot, self._ground.cost(spot, rank, points))
            for rank, spot in enumerate(candidates(block, self._ground.unit))
        ]
        return [found for found in spots if found[1] < _HIT] or spots

    def spot(self, index: int, choice: int) -> Spot:
        """One of the spots of a block."""
        return self._spots[index][choice][0]

    def placed(self, order: Sequence[int], chosen: Mapping[int, int]) -> dict[int, int]:
        """The choices, and for each block of `order` in turn the cheapest beside them."""
        found = dict(chosen)
        for index in order:
            found[index] = self._cheapest(index, found)
        return found

    def _cheapest(self, index: int, others: Mapping[int, int]) -> int:
        """The first of a block's choices that no other undercuts."""
        best, least = 0, math.inf
        for choice in range(len(self._spots[index])):
            cost = self._cost(index, choice, others, least)
            if cost < least:
                best, least = choice, cost
        return best

    def total(self, chosen: Mapping[int, int]) -> float:
        """What all chosen spots cost."""
        before: dict[int, int] = {}
        cost = 0.0
        for index, choice in chosen.items():
            cost += self._cost(index, choice, before)
            before[index] = choice
        return cost

    def _cost(
        self, index: int, choice: int, others: Mapping[int, int], limit: float = math.inf
    ) -> float:
        """What a choice costs beside the others; no more is added up than reaches the limit."""
        fixed, paired = self._spots[index][choice][1], 0.0
        for other, taken in others.items():
            if fixed + paired >= limit:
                break
            paired += self._pair(index, choice, other, taken)
        return fixed + paired

    def _pair(self, index: int, choice: int, other: int, others: int) -> float:
        key = (index, choice, other, others) if index < other else (other, others, index, choice)
        if key not in self._pairs:
            spot, second = self.spot(index, choice), self.spot(other, others)
            self._pairs[key] = self._ground.together(spot, second)
        return self._pairs[key]

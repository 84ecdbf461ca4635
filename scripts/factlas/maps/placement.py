"""Where labels go: beside their points, off each other, and off the coast where there is room.

Candidate positions and their order of preference follow E. Imhof, Positioning Names on Maps,
The American Cartographer 2 (1975), 128-144: first above right, then to the right, and so on.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice, permutations, product

GAPS = (8.0, 20.0, 34.0, 52.0)
"""Distances from point to label, in pixels: beside it, and three with a leader line."""
ROUNDS = 2
ORDERS = 120
"""Orders of placing that are tried: all of them for up to five blocks."""
_HIT = 1000.0
"""What a square pixel of collision costs; a point of the coast costs 1."""
_ASTRAY = 200.0
"""What it costs that a label could be taken for another point's."""
_CLEAR = 9.0
"""How far a leader line keeps from other points, in pixels."""

Point = tuple[float, float]


class Side(StrEnum):
    """On which side of its point a label stands, in order of preference."""

    NE = "ne"
    E = "e"
    SE = "se"
    W = "w"
    NW = "nw"
    SW = "sw"
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
class Box:
    """A rectangle, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def overlap(self, other: "Box") -> float:
        """The area that both cover."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return wide * high if wide > 0 and high > 0 else 0.0

    def nearest(self, point: Point) -> Point:
        """The point of the rectangle that lies nearest to another point."""
        x = min(max(point[0], self.left), self.right)
        return x, min(max(point[1], self.top), self.bottom)

    @property
    def area(self) -> float:
        """Its area."""
        return (self.right - self.left) * (self.bottom - self.top)


@dataclass(frozen=True)
class Block:
    """Something to be placed beside a point."""

    x: float
    """The point."""
    y: float
    """The point."""
    width: float
    """Width of what is placed."""
    height: float
    """Height of what is placed."""
    head: float
    """Height of its first lines, which name the point and should be near it."""

    @property
    def point(self) -> Point:
        """The point."""
        return self.x, self.y


@dataclass(frozen=True)
class Spot:
    """Where a block stands."""

    side: Side
    """On which side of its point."""
    reach: int
    """How far from it: an index of GAPS."""
    box: Box
    """The rectangle that it fills."""
    head: Box
    """The upper part of it that names the point."""


class Ground:
    """What blocks are placed on, and what they keep clear of."""

    def __init__(
        self, frame: Box, taken: Sequence[Box], coast: Sequence[Point], unit: float
    ) -> None:
        self.frame = frame
        """The rectangle that blocks stay within."""
        self.taken = taken
        """Rectangles that they keep clear of."""
        self.unit = unit
        """Units per pixel."""
        self._coast = sorted(coast)
        self._lefts = [x for x, _ in self._coast]

    def crossed(self, box: Box) -> int:
        """How many points of the coast lie in the box."""
        first = bisect_left(self._lefts, box.left)
        last = bisect_right(self._lefts, box.right)
        return sum(box.top <= y <= box.bottom for _, y in self._coast[first:last])

    def hits(self, box: Box, others: Sequence[Box]) -> float:
        """What it costs that a box covers others."""
        return _HIT * sum(box.overlap(other) for other in others) / self.unit**2

    def cost(self, spot: Spot, block: Block, blocks: Sequence[Block], rank: int) -> float:
        """What a spot costs wherever the other blocks go."""
        box = spot.box
        outside = _HIT * (box.area - box.overlap(self.frame)) / self.unit**2
        away = math.dist(block.point, spot.head.nearest(block.point)) / self.unit
        astray = sum(self._misleads(spot, block, other) for other in blocks if other is not block)
        fixed = outside + self.hits(box, self.taken) + _ASTRAY * astray
        return fixed + self.crossed(box) + away / 2 + rank / 4

    def _misleads(self, spot: Spot, block: Block, other: Block) -> bool:
        """Whether a spot could be taken for another point's, or its leader touches that point."""
        own, others = (math.dist(b.point, spot.head.nearest(b.point)) for b in (block, other))
        end = spot.head.nearest(block.point)
        return others < own or _off_line(other.point, block.point, end) < _CLEAR * self.unit


def _off_line(point: Point, start: Point, end: Point) -> float:
    """How far a point lies from the line between two others."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = (point[0] - start[0]) * dx + (point[1] - start[1]) * dy
    share = min(1.0, max(0.0, along / length)) if length else 0.0
    return math.dist(point, (start[0] + share * dx, start[1] + share * dy))


def candidates(block: Block, unit: float) -> Iterator[Spot]:
    """Every spot for a block, best first; `unit` is how many units a pixel has."""
    for (reach, gap), side in product(enumerate(GAPS), Side):
        box = _box(block, side, gap * unit)
        head = Box(box.left, box.top, box.right, box.top + block.head)
        yield Spot(side, reach, box, head)


def _box(block: Block, side: Side, gap: float) -> Box:
    """Corners stand half as far up or down as sideways, so that they read with their point."""
    lift = gap if side.across == 0 else gap / 2
    middle_x = block.x + side.across * (gap + block.width / 2)
    middle_y = block.y + side.down * (lift + block.height / 2)
    left, top = middle_x - block.width / 2, middle_y - block.height / 2
    return Box(left, top, left + block.width, top + block.height)


def place(blocks: Sequence[Block], ground: Ground) -> list[Spot]:
    """A spot for each block: the best of several orders of placing one after the other."""
    choices = [
        [
            (spot, ground.cost(spot, block, blocks, rank))
            for rank, spot in enumerate(candidates(block, ground.unit))
        ]
        for block in blocks
    ]
    orders = islice(permutations(range(len(blocks))), ORDERS)
    tried = (_in_turn(order, choices, ground) for order in orders)
    return list(min(tried, key=lambda found: found[0])[1].values())


def _in_turn(
    order: Sequence[int], choices: Sequence[Sequence[tuple[Spot, float]]], ground: Ground
) -> tuple[float, dict[int, Spot]]:
    """The cheapest spot for each in turn, then again with the others in place: cost, spots."""
    chosen: dict[int, tuple[Spot, float]] = {}
    for _, index in product(range(ROUNDS), order):
        others = [spot.box for other, (spot, _) in chosen.items() if other != index]
        costs = [(spot, cost + ground.hits(spot.box, others)) for spot, cost in choices[index]]
        chosen[index] = min(costs, key=lambda choice: choice[1])
    spots = {index: chosen[index][0] for index in sorted(chosen)}
    return sum(cost for _, cost in chosen.values()), spots

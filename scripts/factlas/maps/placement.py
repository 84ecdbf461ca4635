"""Where labels go: beside their points, off each other, and off the coast where there is room.

Positions and their order of preference follow E. Imhof, Positioning Names on Maps, The American
Cartographer 2 (1975), 128-144. The search places labels one after the other, each at its
cheapest, and does so again in other orders; the same input gives the same places.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import product
from random import Random

from factlas.maps.box import Box, Point, distance_to_line

GAPS = (8.0, 18.0, 30.0, 46.0, 66.0)
"""Distances from point to label, in pixels: beside it, and the rest with a leader line."""
ORDERS = 30
"""Orders in which blocks are placed."""
ROUNDS = 2
"""How often each block is placed in one order."""
_HIT = 300.0
"""What a collision costs, apart from its size in square pixels."""
_ASTRAY = 100.0
"""What it costs that a label could be taken for another point's."""
_COAST = 2.0
"""What it costs to cover a point of the coast."""
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
        outside = self._hit(spot.box.area - spot.box.overlap(self.frame))
        hits = sum(self._hit(spot.box.overlap(box)) for box in self.taken)
        astray = _ASTRAY * sum(self._misleads(spot, point) for point in points)
        away = math.dist(spot.point, spot.end) / self.unit
        crossed = _COAST * self._crossed(spot.box)
        return outside + hits + astray + crossed + away / 2 + rank / 4

    def _hit(self, area: float) -> float:
        """What it costs to cover an area in square units; a hundredth of a pixel is rounding."""
        pixels = area / self.unit**2
        return _HIT + pixels if pixels > 0.01 else 0.0

    def _misleads(self, spot: Spot, other: Point) -> bool:
        """Whether a spot could be taken for another point's, or its leader touches that point."""
        own, others = (math.dist(p, spot.head.nearest(p)) for p in (spot.point, other))
        near_line = distance_to_line(other, spot.point, spot.end) < _CLEAR * self.unit
        return others < own or (near_line and spot.reach > 0)

    def _crossed(self, box: Box) -> int:
        """How many points of the coast lie in the box."""
        first = bisect_left(self.coast, (box.left, -math.inf))
        last = bisect_right(self.coast, (box.right, math.inf))
        return sum(box.top <= y <= box.bottom for _, y in self.coast[first:last])

    def together(self, spot: Spot, other: Spot) -> float:
        """What it costs that two spots are both used."""
        crossing = spot.box.meets(other.point, other.end) or other.box.meets(spot.point, spot.end)
        return self._hit(spot.box.overlap(other.box)) + _ASTRAY * crossing


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


def place(blocks: Sequence[Block], ground: Ground) -> list[Spot]:
    """A spot for each block: the cheapest of several orders of placing one after the other."""
    search = _Search(blocks, ground)
    order, shuffle = list(range(len(blocks))), Random(1)
    found = []
    for _ in range(ORDERS):
        found.append(search.in_turn(order))
        shuffle.shuffle(order)
    best = min(found, key=search.total)
    return [search.spots[index][best[index]][0] for index in range(len(blocks))]


class _Search:
    """Spots with their costs, and the costs of pairs as they are asked for."""

    def __init__(self, blocks: Sequence[Block], ground: Ground) -> None:
        self._ground = ground
        self._pairs: dict[tuple[int, int, int, int], float] = {}
        self.spots = [
            [
                (spot, ground.cost(spot, rank, [b.point for b in blocks if b is not block]))
                for rank, spot in enumerate(candidates(block, ground.unit))
            ]
            for block in blocks
        ]

    def in_turn(self, order: Sequence[int]) -> dict[int, int]:
        """The cheapest spot for each block in turn, then again with the others in place."""
        chosen: dict[int, int] = {}
        for _, index in product(range(ROUNDS), order):
            chosen.pop(index, None)
            costs = [self._cost(index, choice, chosen) for choice in range(len(self.spots[index]))]
            chosen[index] = costs.index(min(costs))
        return chosen

    def total(self, chosen: dict[int, int]) -> float:
        """What all chosen spots cost."""
        return sum(
            self._cost(index, choice, {i: c for i, c in chosen.items() if i < index})
            for index, choice in chosen.items()
        )

    def _cost(self, index: int, choice: int, chosen: dict[int, int]) -> float:
        fixed = self.spots[index][choice][1]
        return fixed + sum(self._pair(index, choice, i, c) for i, c in chosen.items())

    def _pair(self, index: int, choice: int, other: int, others: int) -> float:
        key = (index, choice, other, others) if index < other else (other, others, index, choice)
        if key not in self._pairs:
            spot, second = self.spots[index][choice][0], self.spots[other][others][0]
            self._pairs[key] = self._ground.together(spot, second)
        return self._pairs[key]

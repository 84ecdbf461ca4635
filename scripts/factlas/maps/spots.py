"""Where a label could stand: beside its point or off it, with a leader line.

Positions and their order of preference follow E. Imhof, Positioning Names on Maps, The American
Cartographer 2 (1975), 128-144.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import NamedTuple

import numpy as np

from factlas.maps.box import Box, Point
from factlas.maps.rects import Bools, Floats, Lines, Numbers, Rects

GAPS = (8.0, 18.0, 30.0, 46.0, 66.0, 90.0)
"""Distances from point to label, in pixels: beside it, and the rest with a leader line."""


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


CHOICES = tuple(product(range(len(GAPS)), Side))
"""Every distance, as an index of GAPS, on every side: best first."""


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


class Spot(NamedTuple):
    """Where a block stands."""

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

    @property
    def end(self) -> Point:
        """Where a leader line from the point ends."""
        return self.head.nearest(self.point)


@dataclass(frozen=True)
class Spots:
    """Where blocks could stand: a column for each, so that many are taken out in one go."""

    table: Floats
    """A row each: block, choice, the edges of head and box, the point, and where a leader ends."""

    def __getitem__(self, index: Numbers) -> "Spots":
        return Spots(self.table.take(index, axis=1))

    def shapes(self, index: Numbers) -> tuple[Rects, Lines]:
        """What some of them fill, and their leader lines."""
        edges = self.table[6:].take(index, axis=1)
        return Rects(*edges[:4]), Lines(*edges[4:])

    @property
    def size(self) -> int:
        """How many there are."""
        return int(self.table.shape[1])

    @property
    def column(self) -> "Spots":
        """The same so that with a row of others they make a table."""
        return Spots(self.table[:, :, None])

    @property
    def block(self) -> Floats:
        """Whose spot it is: an index of the blocks."""
        return self._row(0)

    @property
    def choice(self) -> Floats:
        """An index of CHOICES."""
        return self._row(1)

    @property
    def is_off(self) -> Bools:
        """Whether a leader line runs to it."""
        return self.choice >= len(Side)

    @property
    def x(self) -> Floats:
        """The block's point."""
        return self._row(10)

    @property
    def y(self) -> Floats:
        """The block's point."""
        return self._row(11)

    @property
    def boxes(self) -> Rects:
        """The rectangles that they fill."""
        return Rects(*self.table[6:10])

    @property
    def heads(self) -> Rects:
        """The parts of them that name the points."""
        return Rects(*self.table[2:6])

    @property
    def leaders(self) -> Lines:
        """Lines from the points to what names them."""
        return Lines(self.x, self.y, self._row(12), self._row(13))

    def reaches(self, margin: float | Floats) -> Rects:
        """The rectangles that they and their leader lines come into, with a margin."""
        boxes, x, y = self.boxes, self.x, self.y
        left, top = np.minimum(boxes.left, x), np.minimum(boxes.top, y)
        right, bottom = np.maximum(boxes.right, x), np.maximum(boxes.bottom, y)
        return Rects(left, top, right, bottom).grown(margin)

    def spot(self, index: int) -> Spot:
        """One of them."""
        _, choice, *edges, x, y = self.table[:12, index].tolist()
        reach, side = CHOICES[int(choice)]
        return Spot((x, y), side, reach, Box(*edges[4:]), Box(*edges[:4]))

    def _row(self, number: int) -> Floats:
        row: Floats = self.table[number]
        return row


_STEPS = {side: (side.across, side.down) for side in Side}


def beside(block: Block, unit: float, side: Side) -> Spot:
    """The spot next to a block's point on one side, where all of the block is its head."""
    (x, y), gap, (across, down) = block.point, GAPS[0] * unit, _STEPS[side]
    lift = gap / 2 if across else gap
    left = x + across * gap - block.width * (1 - across) / 2
    top = y + down * lift - block.height * (1 - down) / 2
    box = Box(left, top, left + block.width, top + block.height)
    return Spot(block.point, side, 0, box, box)


_GAP, _ACROSS, _DOWN = np.array([(GAPS[reach], s.across, s.down) for reach, s in CHOICES]).T
_LIFT = np.where(_ACROSS == 0, _GAP, _GAP / 2)


def candidates(blocks: Sequence[tuple[int, Block]], unit: float) -> Spots:
    """Every spot of every block, each block's best first; `unit` is how many units a pixel has.

    Blocks come with their numbers. Level with the point, it is the head that is level; corners are
    half a gap off.
    """
    made_of = np.array([(n, *b.point, b.width, b.height, b.head) for n, b in blocks])
    number, x, y, width, height, head = made_of.reshape(-1, 6).T[:, :, None]
    left = x + _ACROSS * (_GAP * unit) - width * (1 - _ACROSS) / 2
    lift = _LIFT * unit
    top = np.where(_DOWN < 0, y - lift - height, np.where(_DOWN == 0, y - head / 2, y + lift))
    right, bottom = left + width, top + height
    head_top = np.where(_DOWN < 0, bottom - head, top)
    heads = Rects(left, head_top, right, head_top + head)
    table = np.empty((14, len(blocks), len(CHOICES)))
    rows = (number, np.arange(len(CHOICES)), left, head_top, right, heads.bottom)
    for row, values in enumerate((*rows, left, top, right, bottom, x, y, *heads.nearest(x, y))):
        table[row] = values
    return Spots(table.reshape(14, -1))

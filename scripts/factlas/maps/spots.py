"""Where a label could stand: beside its point or off it, with a leader line.

Positions and their order of preference follow E. Imhof, Positioning Names on Maps, The American
Cartographer 2 (1975), 128-144.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import product

import numpy as np
from numpy.typing import NDArray

from factlas.maps.box import Box, Point
from factlas.maps.rects import Floats, Index, Lines, Rects

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


@dataclass(frozen=True)
class Spot:
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
    """Where blocks could stand, as arrays of one length."""

    block: NDArray[np.int64]
    """Whose spot it is: an index of the blocks."""
    choice: NDArray[np.int64]
    """An index of CHOICES."""
    x: Floats
    """The block's point."""
    y: Floats
    """The block's point."""
    boxes: Rects
    """The rectangles that they fill."""
    heads: Rects
    """The parts of them that name the points."""

    def __getitem__(self, index: Index) -> "Spots":
        x, y = self.x[index], self.y[index]
        block, choice = self.block[index], self.choice[index]
        return Spots(block, choice, x, y, self.boxes[index], self.heads[index])

    @cached_property
    def leaders(self) -> Lines:
        """Lines from the points to what names them."""
        return Lines(self.x, self.y, *self.heads.nearest(self.x, self.y))

    def spot(self, index: int) -> Spot:
        """One of them."""
        reach, side = CHOICES[self.choice[index]]
        point = float(self.x[index]), float(self.y[index])
        return Spot(point, side, reach, _box(self.boxes, index), _box(self.heads, index))


def candidates(blocks: Sequence[tuple[int, Block]], unit: float) -> Spots:
    """Every spot of every block, each block's best first; `unit` is how many units a pixel has.

    Blocks come with their numbers. Level with the point, it is the head that is level; corners are
    half a gap off.
    """
    made_of = [(*b.point, b.width, b.height, b.head) for _, b in blocks]
    x, y, width, height, head = np.repeat(np.array(made_of).reshape(-1, 5), len(CHOICES), 0).T
    reached = [(GAPS[reach] * unit, side.across, side.down) for reach, side in CHOICES]
    gap, across, down = np.tile(np.array(reached).T, len(blocks))
    lift = np.where(across == 0, gap, gap / 2)
    left = x + across * gap - width * (1 - across) / 2
    top = np.select([down < 0, down == 0], [y - lift - height, y - head / 2], y + lift)
    boxes = Rects(left, top, left + width, top + height)
    above = np.where(down < 0, boxes.bottom - head, top)
    heads = Rects(left, above, boxes.right, above + head)
    block = np.repeat([number for number, _ in blocks], len(CHOICES))
    return Spots(block, np.tile(np.arange(len(CHOICES)), len(blocks)), x, y, boxes, heads)


def joined(parts: Sequence[Spots]) -> Spots:
    """Spots in one line."""
    block, choice, x, y = (
        np.concatenate([getattr(part, name) for part in parts])
        for name in ("block", "choice", "x", "y")
    )
    boxes, heads = Rects.joined([p.boxes for p in parts]), Rects.joined([p.heads for p in parts])
    return Spots(block, choice, x, y, boxes, heads)


def _box(rects: Rects, index: int) -> Box:
    edges = (rects.left, rects.top, rects.right, rects.bottom)
    return Box(*(float(edge[index]) for edge in edges))

"""What it costs to place a label somewhere: alone, and beside others."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from factlas.maps.box import Box
from factlas.maps.rects import Bools, Floats, Lines, Numbers, Rects
from factlas.maps.shore import Shore
from factlas.maps.spots import Spots

Costs = NDArray[np.int64]
"""Costs in hundredths: their sums are exact, in any order and on any machine."""
Pairs = NDArray[np.int32]
"""Costs of two spots, in hundredths: there are so many that they have half the room of others."""
_Shapes = tuple[Rects, Lines]
"""What spots fill, and their leader lines."""
_MOST = 2**31 - 1
"""The most that two spots can cost together."""
HUNDREDTHS = 100
"""How many there are to one."""
HIT = 300.0
"""What a collision costs, apart from its size in square pixels."""
ASTRAY = 100.0
"""What it costs that a label could be taken for another point's."""
_CROSSED = 150.0
"""What it costs that a leader line crosses a label or another line."""
COAST = 2.0
"""What it costs to cover a point of the coast."""
APART = 2.0
"""How far labels keep from each other, in pixels."""
NEAR = 13.0
"""How far any part of a label keeps from other points, in pixels."""
_THROUGH = 110.0
"""What it costs that a leader line runs through another point's dot."""
_DOT = 5.0
"""How far from a point its dot reaches, in pixels."""
_CLEAR = 7.0
"""How far a leader line keeps from other points, in pixels."""
_ROUNDING = 1e-6
"""Wider than numbers are rounded, in units."""


@dataclass(frozen=True)
class Ground:
    """What blocks are placed on."""

    frame: Box
    """The rectangle that they stay within."""
    taken: Sequence[Box]
    """Rectangles that they keep clear of."""
    shore: Shore
    """The coast, which they avoid."""
    unit: float
    """Units per pixel."""

    def covering(self, spots: Spots) -> Floats:
        """What is wrong with spots that cover something."""
        covered = spots.boxes.area - spots.boxes.overlap(Rects.of([self.frame]))
        hits = self._hit(spots.column.boxes.overlap(self._taken))
        return np.asarray(self._hit(covered) + hits.sum(1), dtype=np.float64)

    def misleading(self, spots: Spots, points: tuple[Floats, Floats]) -> Floats:
        """What is wrong with spots that mislead; `points` are those of all blocks."""
        one, other = self._beside(spots, *points)
        those, x, y = spots[one], *(along.take(other) for along in points)
        past = np.where(those.is_off, those.leaders.away(x, y) / self.unit, np.inf)
        is_astray = self._misleads(those, x, y) | (past < _CLEAR)
        astray, through = (
            np.bincount(one[i], minlength=spots.size) for i in (is_astray, past < _DOT)
        )
        return np.asarray(ASTRAY * astray + _THROUGH * through, dtype=np.float64)

    def _beside(self, spots: Spots, x: Floats, y: Floats) -> tuple[Numbers, Numbers]:
        """Spots, and points of other blocks that they could be too near to."""
        own = spots.heads.away(spots.x, spots.y)
        reach = spots.reaches(np.maximum(own, NEAR * self.unit) + _ROUNDING).column
        is_in = (reach.left < x) & (x < reach.right) & (reach.top < y) & (y < reach.bottom)
        is_in &= spots.column.block != np.arange(len(x))
        return _where(is_in)

    @cached_property
    def _taken(self) -> Rects:
        return Rects.of(self.taken)

    def taste(self, spots: Spots) -> Floats:
        """What is not wrong but worse: on the coast, far off, on another side."""
        leaders = spots.leaders
        off = spots.heads.away(leaders.x, leaders.y) / self.unit
        crossed = COAST * self.shore.within(spots.boxes)
        return np.asarray(crossed + off / 2 + spots.choice / 4, dtype=np.float64)

    def reaches(self, spots: Spots) -> Rects:
        """The rectangles in which spots may meet others."""
        return spots.reaches(self.unit * APART / 2)

    def together(self, spots: Spots, others: Spots) -> tuple[Numbers, Numbers, Pairs]:
        """What it costs that two spots are both used, where they are of different blocks.

        The one, the other, and the costs; most pairs lie too far apart to be among them.
        """
        reach = self.unit * APART / 2
        is_near = self.reaches(spots).column.touch(self.reaches(others))
        is_near &= spots.column.block != others.block
        one, other = _where(is_near)
        met = exact(self._met(spots.shapes(one), others.shapes(other), reach))
        return one, other, np.minimum(met, _MOST).astype(np.int32)

    def _met(self, spots: _Shapes, others: _Shapes, reach: float) -> Floats:
        """The same one by one, of as many spots as others."""
        (boxes, leaders), (their_boxes, their_leaders) = spots, others
        hits = self._hit(boxes.grown(reach).overlap(their_boxes.grown(reach)))
        meets = leaders.meet(their_boxes) | their_leaders.meet(boxes)
        crossings = meets | leaders.cross(their_leaders)
        return np.asarray(hits + _CROSSED * crossings, dtype=np.float64)

    def _hit(self, area: Floats) -> Floats:
        """What it costs to cover an area in square units; a hundredth of a pixel is rounding."""
        pixels = area / self.unit**2
        return np.asarray((HIT + pixels) * (pixels > 0.01), dtype=np.float64)

    def _misleads(self, spots: Spots, x: Floats, y: Floats) -> Bools:
        """Which spots could be taken for those of other points."""
        is_nearer = spots.heads.away(x, y) < spots.heads.away(spots.x, spots.y)
        is_near = spots.boxes.away(x, y) < NEAR * self.unit
        return np.asarray(is_nearer | is_near)


def _where(table: Bools) -> tuple[Numbers, Numbers]:
    """Rows and columns of what is true: numpy's own way takes longer for a table than for a row."""
    found = np.flatnonzero(table)
    rows = found // table.shape[1]
    return rows, found - rows * table.shape[1]


def exact(costs: Floats) -> Costs:
    """Costs in hundredths."""
    return np.rint(costs * HUNDREDTHS).astype(np.int64)

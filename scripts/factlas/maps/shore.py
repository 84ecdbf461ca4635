"""How much of the coast lies in a rectangle."""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from factlas.maps.box import Box
from factlas.maps.rects import Floats, Rects

Counts = NDArray[np.int64]
CELL = 5.0
"""Side of a cell in which any coast counts once, in pixels."""


@dataclass(frozen=True)
class Shore:
    """The coast as points of a grid, so that what counts is its length and not its detail."""

    cell: float
    """From one point of the grid to the next, in units."""
    coast: NDArray[np.bool_]
    """Which points of the grid are on the coast, by column and row."""

    @classmethod
    def of(cls, points: ArrayLike, width: float, height: float, cell: float) -> "Shore":
        """The coast in a drawing of the given size: what lies outside counts for nothing."""
        shape = int(width / cell) + 1, int(height / cell) + 1
        columns, rows = np.rint(np.reshape(points, (-1, 2)).T / cell).astype(np.int64)
        is_in = (columns >= 0) & (columns < shape[0]) & (rows >= 0) & (rows < shape[1])
        coast = np.zeros(shape, dtype=np.bool_)
        coast[columns[is_in], rows[is_in]] = True
        return cls(cell, coast)

    def within(self, rects: Rects) -> Counts:
        """How many points of the coast each rectangle covers."""
        west, east = self._steps(
            np.ceil(rects.left / self.cell), np.floor(rects.right / self.cell), 0
        )
        north, south = self._steps(
            np.ceil(rects.top / self.cell), np.floor(rects.bottom / self.cell), 1
        )
        sums = self._before
        found = sums[east, south] - sums[west, south] - sums[east, north] + sums[west, north]
        return np.asarray(found, dtype=np.int64)

    @cached_property
    def _before(self) -> Counts:
        """How many points of the coast lie west and north of each line between the grid's."""
        sums = np.zeros((self.coast.shape[0] + 1, self.coast.shape[1] + 1), dtype=np.int64)
        sums[1:, 1:] = self.coast.cumsum(0).cumsum(1)
        return sums

    def count(self, box: Box) -> int:
        """How many points of the coast one rectangle within the drawing covers."""
        west, north = math.ceil(box.left / self.cell), math.ceil(box.top / self.cell)
        east, south = int(box.right / self.cell) + 1, int(box.bottom / self.cell) + 1
        return int(np.count_nonzero(self.coast[west:east, north:south]))

    def _steps(self, low: Floats, high: Floats, axis: int) -> tuple[Counts, Counts]:
        """Between which lines of the sums points lie: from the first to the last step, included."""
        most = self.coast.shape[axis]
        start = np.clip(low, 0, most).astype(np.int64)
        return start, np.maximum(start, np.clip(high + 1, 0, most).astype(np.int64))

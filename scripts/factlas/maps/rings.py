"""Many closed rings of points in one array, so that all are worked on at once."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from factlas.maps.box import Box
from factlas.maps.rects import Floats, Numbers


@dataclass(frozen=True)
class Rings:
    """Rings one after the other."""

    points: Floats
    """Their points: a row of x, one of y, and maybe others."""
    sizes: Numbers
    """How many points each has: at least one."""

    @classmethod
    def of(cls, parts: Sequence[Floats], rows: int) -> "Rings":
        """Rings with so many rows, out of one array for each."""
        points = np.concatenate([np.empty((rows, 0)), *parts], axis=1)
        return cls(points, np.array([part.shape[1] for part in parts], dtype=np.intp))

    @property
    def starts(self) -> Numbers:
        """Where each begins."""
        return self.sizes.cumsum() - self.sizes

    def on(self, box: Box) -> "Rings":
        """Those whose bounds share an area with a rectangle."""
        if not len(self.sizes):
            return self
        low, high = np.reshape(box, (2, 2, 1))
        low = np.maximum(np.minimum.reduceat(self.points[:2], self.starts, axis=1), low)
        high = np.minimum(np.maximum.reduceat(self.points[:2], self.starts, axis=1), high)
        is_on = (low < high).all(0)
        if is_on.all():
            return self
        return Rings(self.points[:, np.repeat(is_on, self.sizes)], self.sizes[is_on])

"""Lines as SVG path data."""

import numpy as np
from numpy.typing import ArrayLike


def outline(ring: ArrayLike) -> str:
    """A closed ring of points as SVG path data in tenths of a unit: a point, then steps."""
    cells = np.rint(np.multiply(ring, 10)).astype(np.int64)
    steps = np.diff(cells, axis=0)
    line = " ".join(map(str, steps[steps.any(1)].ravel().tolist()))
    return f"M{cells[0, 0]} {cells[0, 1]}l{line}z"

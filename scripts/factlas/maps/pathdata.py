"""Lines as SVG path data."""

import numpy as np
from numpy.typing import ArrayLike

from factlas.maps.rings import Rings


def outline(ring: ArrayLike) -> str:
    """A closed ring of points as SVG path data in tenths of a unit: a point, then steps."""
    points = np.asarray(ring, dtype=np.float64).T
    return outlines(Rings.of([points], len(points)))


def outlines(rings: Rings) -> str:
    """The same of many."""
    cells = np.rint(rings.points[:2] * 10).astype(np.int64)
    starts, ends = rings.starts, rings.starts + rings.sizes
    steps = np.zeros_like(cells)
    steps[:, :-1] = cells[:, 1:] - cells[:, :-1]
    steps[:, ends - 1] = 0
    is_step = (steps[0] != 0) | (steps[1] != 0)
    count = np.concatenate([[0], is_step.cumsum()])
    words = list(map(str, steps[:, is_step].T.ravel().tolist()))
    spans = zip(
        cells[:, starts].T.tolist(),
        (2 * count[starts]).tolist(),
        (2 * count[ends]).tolist(),
        strict=True,
    )
    return "".join(f"M{x} {y}l{' '.join(words[first:last])}z" for (x, y), first, last in spans)

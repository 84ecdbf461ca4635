"""Lines as SVG path data."""

from collections.abc import Sequence

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
    (xs, ys), (across, down) = cells.tolist(), (cells[:, 1:] - cells[:, :-1]).tolist()
    lasts = rings.starts + rings.sizes - 1
    return "".join(
        f"M{xs[first]} {ys[first]}l{_steps(across[first:last], down[first:last])}z"
        for first, last in zip(rings.starts.tolist(), lasts.tolist(), strict=True)
    )


def _steps(across: Sequence[int], down: Sequence[int]) -> str:
    """Those that lead anywhere."""
    return " ".join(f"{x} {y}" for x, y in zip(across, down, strict=True) if x or y)

"""Names on a small map: beside their places and clear of all else, or left out."""

import math
from collections.abc import Sequence
from functools import reduce

from factlas.maps.box import Box, Point
from factlas.maps.chart import Chart
from factlas.maps.cluster import Metrics
from factlas.maps.costs import APART, COAST, NEAR
from factlas.maps.shore import CELL, Shore
from factlas.maps.spots import Block, Side, Spot, beside

_AWAITED = 20.0
"""What it costs to cover a place that is to be named later."""


def _cost(rank: int, side: Side) -> float:
    """What it costs to stand on a side, as on large maps: how far off, and how well liked."""
    spot = beside(Block((0, 0), 1, 1, 1), 1, side)
    return math.dist(spot.end, spot.point) / 2 + rank / 4


_CHEAPEST_FIRST = sorted((_cost(rank, side), side) for rank, side in enumerate(Side))


class Names:
    """Names that have found their spots on a chart, one after the other.

    Positions have the same order of preference, and keep as far from all else, as on large maps.
    """

    def __init__(self, chart: Chart, metrics: Metrics, awaited: Sequence[Point]) -> None:
        """On a chart, with room left for some places that are to be named later."""
        self._unit = metrics.unit(chart.width)
        self._apart, self._near = APART * self._unit, NEAR * self._unit
        self._frame = chart.box.grown(-3 * self._unit)
        self._edges = tuple(chart.edges(metrics.small * self._unit))
        self._open = reduce(Box.off, self._edges, self._frame)
        self._shore = Shore.of(chart.coast.points.T, chart.width, chart.height, CELL * self._unit)
        self._awaited = awaited
        self._spots: list[Spot] = []

    def first(self, block: Block) -> Spot:
        """The spot of the place that the map is for, which is named whatever that covers."""
        spot = self.other(block)
        if spot is None:
            every = (beside(block, self._unit, side) for side in Side)
            spot = min(every, key=self._hidden)
            self._spots.append(spot)
        return spot

    def other(self, block: Block) -> Spot | None:
        """The spot of another place; None where it finds no room, or is too near a name."""
        if any(spot.box.is_near(block.point, self._near) for spot in self._spots):
            return None
        spot = self._best(block)
        if spot is not None:
            self._spots.append(spot)
        return spot

    def _best(self, block: Block) -> Spot | None:
        """The spot that is liked most of those where nothing else stands."""
        best, least = None, math.inf
        for own, side in _CHEAPEST_FIRST:
            if own >= least:
                break
            spot = beside(block, self._unit, side)
            if self._is_free(spot.box) and (cost := own + self._covered(spot)) < least:
                best, least = spot, cost
        return best

    def _covered(self, spot: Spot) -> float:
        """What it costs to cover the coast, and places that are to be named later."""
        box, own = spot.box, spot.point
        covered = sum(box.is_near(at, self._near) for at in self._awaited if at != own)
        return COAST * self._shore.count(box) + _AWAITED * covered

    def _is_free(self, box: Box) -> bool:
        if not self._open.holds(box) and (
            not self._frame.holds(box) or any(box.meets(edge) for edge in self._edges)
        ):
            return False
        wide = box.grown(self._apart)
        return not any(
            wide.meets(spot.box) or box.is_near(spot.point, self._near) for spot in self._spots
        )

    def _hidden(self, spot: Spot) -> float:
        """How much a spot covers of what no name should."""
        outside = spot.box.area - spot.box.overlap(self._frame)
        return outside + sum(spot.box.overlap(edge) for edge in self._edges)

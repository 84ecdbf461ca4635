"""What it costs to have blocks stand where they could: worked out once for each block."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from factlas.maps.costs import HIT, Costs, Ground, Pairs, exact
from factlas.maps.rects import Bools, Floats, Rects
from factlas.maps.spots import CHOICES, Block, Spot, Spots, candidates

NEVER = 2**50
"""What a spot costs that is not worth a try: more than all else together."""
AT_ONCE = 8
"""How many blocks meet all others at once: with more, it outgrows the processor's memory."""

Rows = NDArray[np.int64]


class Board:
    """The ground with a block for each point, and every spot where that could stand."""

    def __init__(self, ground: Ground, blocks: Sequence[Block]) -> None:
        self._ground = ground
        self._points = (
            np.array([b.point[0] for b in blocks]),
            np.array([b.point[1] for b in blocks]),
        )
        self.size = len(blocks)
        """How many blocks there are."""
        shape = self.size, len(CHOICES)
        self.wrong: Costs = np.zeros(shape, dtype=np.int64)
        """What is wrong with each spot, wherever the other blocks go, by block and choice."""
        self.alone: Costs = np.full(shape, NEVER, dtype=np.int64)
        """What each spot costs, wherever the other blocks go, by block and choice."""
        self.pairs: Pairs = np.zeros((self.size, *shape, len(CHOICES)), dtype=np.int32)
        """What any two spots cost together, by both blocks, and the choices of the one and other.

        Two blocks' costs stand together, so that those of blocks that never meet are not touched.
        """
        self._spots = candidates([*enumerate(blocks)], ground.unit)
        every = np.arange(self.size)
        self._weigh(every)
        for first in range(0, self.size, AT_ONCE):
            self._pair(every[first : first + AT_ONCE], every[first:])

    def change(self, blocks: Mapping[int, Block]) -> None:
        """Have other blocks at some points, by index."""
        at = np.array([*blocks])
        self._part(at)
        spots = candidates([*blocks.items()], self._ground.unit)
        self._spots.table[:, self._columns(at)] = spots.table
        self._weigh(at)
        self._pair(at, np.arange(self.size))

    def spot(self, block: int, choice: int) -> Spot:
        """Where a block stands."""
        return self._spots.spot(block * len(CHOICES) + choice)

    def _columns(self, blocks: Rows) -> Rows:
        """Where blocks' spots stand."""
        return np.asarray(blocks[:, None] * len(CHOICES) + np.arange(len(CHOICES))).ravel()

    def _weigh(self, blocks: Rows) -> None:
        """Spots that cover something are of use only where all others of their block do.

        Elsewhere nobody asks what else is wrong with them.
        """
        spots = self._spots[self._columns(blocks)]
        faults, tastes = self._ground.covering(spots), self._ground.taste(spots)
        covers = faults >= HIT
        self._add_misleading(~covers, spots, faults)
        is_hopeless = np.all((faults + tastes >= HIT).reshape(-1, len(CHOICES)), axis=1)
        self._add_misleading(covers & is_hopeless.repeat(len(CHOICES)), spots, faults)
        alone = (faults + tastes).reshape(-1, len(CHOICES))
        is_tried = (alone < HIT) | is_hopeless[:, None]
        self.wrong[blocks] = exact(faults).reshape(alone.shape)
        self.alone[blocks] = np.where(is_tried, exact(alone), NEVER)

    def _add_misleading(self, which: Bools, spots: Spots, faults: Floats) -> None:
        those = np.flatnonzero(which)
        faults[those] += self._ground.misleading(spots[those], self._points)

    def _pair(self, blocks: Rows, others: Rows) -> None:
        """Some blocks' spots with others', both ways."""
        own, theirs = self._tried(blocks), self._tried(others)
        one, other, costs = self._ground.together(self._spots[own], self._spots[theirs])
        above, beside = self._places(own), self._places(theirs)
        pairs = self.pairs.reshape(-1)
        pairs[above[0].take(one) + beside[1].take(other)] = costs
        pairs[beside[0].take(other) + above[1].take(one)] = costs

    def _places(self, spots: Rows) -> tuple[Rows, Rows]:
        """Where in the table of pairs spots stand: what they add as the one, and as the other."""
        block, choice = np.divmod(spots, len(CHOICES))
        as_one = (block * self.alone.size + choice) * len(CHOICES)
        return as_one, block * len(CHOICES) ** 2 + choice

    def _part(self, blocks: Rows) -> None:
        """Have blocks cost nothing with any others, of which they meet those in their reach."""
        spots = self._ground.reaches(self._spots)
        reach = Rects(
            *(edge.reshape(self.alone.shape).min(1) for edge in (spots.left, spots.top)),
            *(edge.reshape(self.alone.shape).max(1) for edge in (spots.right, spots.bottom)),
        )
        which, others = np.nonzero(reach.column.touch(reach)[blocks])
        own = blocks[which]
        # A table of nothing is copied in a fifth of the time that numpy takes to repeat one 0.
        nothing = np.zeros_like(self.pairs[0, 0])
        self.pairs[own, others] = self.pairs[others, own] = nothing

    def _tried(self, blocks: Rows) -> Rows:
        """Where some blocks' spots stand that are worth a try."""
        return self._columns(blocks)[self.alone[blocks].ravel() < NEVER]

"""What it costs to have blocks stand where they could: worked out once for each that is tried."""

from collections.abc import Sequence
from functools import cached_property
from random import Random

import numpy as np
from numpy.typing import NDArray

from factlas.maps.box import Point
from factlas.maps.costs import HIT, Costs, Ground, exact
from factlas.maps.spots import CHOICES, Block, Spot, Spots, candidates, joined

NEVER = 2**50
"""What a spot costs that is not worth a try: more than all else together."""
_MOST = 2**31 - 1
"""The most that two spots can cost together."""

AT_ONCE = 8
"""How many blocks are added at once: with more, what they cost outgrows the processor's memory."""

Pairs = NDArray[np.int32]
"""Costs of two spots, in hundredths: there are so many that they have half the room of others."""
Rows = NDArray[np.int64]

TRIES = 20
"""How often some labels are placed anew, for each that there is."""
ANEW = 3
"""How many labels are placed anew at a time."""


class Board:
    """The ground, with every block that was ever tried on it for one of its points.

    A layout is tried many times with all blocks but one as they were, so that what two blocks cost
    is kept. Each block has a row of spots, in the order of CHOICES.
    """

    def __init__(self, ground: Ground, points: Sequence[Point]) -> None:
        self._ground, self._count = ground, len(points)
        self._points = np.array([x for x, _ in points]), np.array([y for _, y in points])
        self._numbers: dict[tuple[int, Block], int] = {}
        self._spots: list[Spots] = []
        self._tried: list[Spots] = []
        self._at: list[Rows] = []
        rows = 2 * self._count
        self.wrong: Costs = np.zeros((rows, len(CHOICES)), dtype=np.int64)
        """What is wrong with each spot, wherever the other blocks go, by row and choice."""
        self.alone: Costs = np.full((rows, len(CHOICES)), NEVER, dtype=np.int64)
        """What each spot costs, wherever the other blocks go, by row and choice."""
        self._pairs: Pairs = np.zeros((rows * len(CHOICES),) * 2, dtype=np.int32)

    @property
    def pairs(self) -> Pairs:
        """What any two spots cost together, by row and choice of the one and of the other."""
        rows = len(self.alone)
        return self._pairs.reshape(rows, len(CHOICES), rows, len(CHOICES))

    @cached_property
    def draws(self) -> Rows:
        """Which blocks are placed anew, try by try."""
        random, width = Random(1), min(ANEW, self._count)
        tries = range(TRIES * self._count)
        return np.array([random.sample(range(self._count), width) for _ in tries])

    def rows(self, blocks: Sequence[Block]) -> Rows:
        """The row of each block, a new one where it is new; there is a block for every point."""
        keys = list(enumerate(blocks))
        new = [key for key in keys if key not in self._numbers]
        for first in range(0, len(new), AT_ONCE):
            self._add(new[first : first + AT_ONCE])
        return np.array([self._numbers[key] for key in keys])

    def spot(self, row: int, choice: int) -> Spot:
        """Where a block stands."""
        return self._all.spot(row * len(CHOICES) + choice)

    @property
    def _all(self) -> Spots:
        if len(self._spots) > 1:
            self._spots = [joined(self._spots)]
        return self._spots[0]

    def _add(self, keys: Sequence[tuple[int, Block]]) -> None:
        """Spots that cover something are of use only where all others of their block do."""
        first = len(self._numbers)
        self._numbers |= {key: first + n for n, key in enumerate(keys)}
        self._make_room(len(self._numbers))
        spots = candidates(keys, self._ground.unit)
        wrong = self._ground.faults(spots, self._points)
        alone = wrong + self._ground.taste(spots)
        is_clear = (alone < HIT).reshape(len(keys), -1)
        kept = np.flatnonzero(is_clear | ~is_clear.any(1, keepdims=True))
        start = first * len(CHOICES)
        self.wrong.flat[start : start + len(alone)] = exact(wrong)
        self.alone.flat[start + kept] = exact(alone[kept])
        self._spots.append(spots)
        self._tried.append(spots[kept])
        self._at.append(start + kept)
        self._pair()

    def _pair(self) -> None:
        """The newest spots with all there are, both ways."""
        together = self._ground.together(self._tried[-1], joined(self._tried))
        costs = np.minimum(exact(together), _MOST).astype(np.int32)
        own, all_ = self._at[-1], np.concatenate(self._at)
        self._pairs[np.ix_(own, all_)] = costs
        self._pairs[np.ix_(all_, own)] = costs.T

    def _make_room(self, rows: int) -> None:
        more = max(0, rows - len(self.alone))
        if more:
            spots = more * len(CHOICES)
            self.wrong = np.pad(self.wrong, ((0, more), (0, 0)))
            self.alone = np.pad(self.alone, ((0, more), (0, 0)), constant_values=NEVER)
            self._pairs = np.pad(self._pairs, ((0, spots), (0, spots)))

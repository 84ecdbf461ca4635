"""Where labels go: beside their points, off each other, and off the coast where there is room.

The same input gives the same places.
"""

import math
from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np

from factlas.maps.board import Board, Rows
from factlas.maps.costs import ASTRAY, HUNDREDTHS
from factlas.maps.rects import Bools
from factlas.maps.spots import CHOICES, Block, Spot

TRIES = 20
"""How often some labels are placed anew, for each that there is."""
ANEW = 4
"""How many labels are placed anew at a time."""
HOPELESS = 3
"""Where more than one label in so many is at fault, no search finds room for all."""
FEWER = 2
"""How often some are placed anew for each that there is, where there is no hope."""
_GOLDEN = (math.sqrt(5) - 1) / 2
"""Steps of this part of a whole come near every part of it early."""
_FEW, _MANY = 16, 512
"""How many tries are worked out at once: few while most find something better, then more."""


class Layout:
    """A choice for each block, and what every other would cost beside the others' choices.

    Blocks are placed one after the other, then again and again a few anew. Of all that is met the
    cheapest is kept (a large neighbourhood search: P. Shaw, Using constraint programming and local
    search methods to solve vehicle routing problems, 1998).
    """

    def __init__(self, board: Board) -> None:
        self._board = board
        self._every = np.arange(board.size)
        self._chosen = np.zeros(board.size, dtype=np.int64)
        self._met = np.zeros((board.size, board.size, len(CHOICES)), dtype=np.int32)
        """What each block's choice adds to the costs of every block's spots."""
        self._costs = board.alone.copy()
        """What each spot costs beside the choices of the other blocks."""
        for block in range(board.size):
            self._place(block, int(self._costs[block].argmin()))
        self._improve()

    @property
    def choices(self) -> Rows:
        """Where each block stands, as an index of CHOICES."""
        return self._chosen.copy()

    @property
    def spots(self) -> Sequence[Spot]:
        """Where each block stands."""
        return [self._board.spot(*of) for of in enumerate(self._chosen.tolist())]

    @property
    def faults(self) -> Mapping[int, float]:
        """What is wrong with each block that collides, or misleads more than twice, by index."""
        chosen = self._every, self._chosen
        wrong = self._costs[chosen] - self._board.alone[chosen] + self._board.wrong[chosen]
        faults = enumerate((wrong / HUNDREDTHS).tolist())
        return {block: fault for block, fault in faults if fault > 2 * ASTRAY}

    @property
    def too_many(self) -> int:
        """How many more are at fault than any search finds room for."""
        return max(0, len(self.faults) - self._board.size // HOPELESS)

    def change(self, blocks: Mapping[int, Block]) -> None:
        """Have other blocks at some points, by index, and all at the best places for that."""
        self._meet(blocks)
        for index in blocks:
            self._place(index, int(self._costs[index].argmin()))
        self._improve()

    def restore(self, blocks: Mapping[int, Block], choices: Rows) -> None:
        """Have blocks at points that were there before, and all where they stood then."""
        self._meet(blocks)
        for moved in {*np.flatnonzero(choices != self._chosen).tolist(), *blocks}:
            self._place(moved, int(choices[moved]))

    def _meet(self, blocks: Mapping[int, Block]) -> None:
        """Work out what others' choices cost blocks that are new, which stand nowhere yet."""
        self._board.change(blocks)
        for index in blocks:
            self._costs -= self._met[index]
            self._met[index] = 0
        for index in blocks:
            met = self._board.pairs[self._every, self._chosen, index]
            met[[*blocks]] = 0
            self._met[:, index] = met
            self._costs[index] = self._board.alone[index] + met.sum(0, dtype=np.int64)

    def _improve(self) -> None:
        """Take every draw of blocks that is no dearer when they are placed anew, in turn.

        Draws are tried many at a time: up to the first that is taken, each stands as it would
        alone. Blocks that stand where each would stand alone are not placed anew by themselves.
        """
        if not self._restless.any():
            return
        draws = self._draws[: (FEWER if self.too_many else TRIES) * self._board.size]
        first, width = 0, _FEW
        while first < len(draws):
            of_use = self._restless[draws[first : first + width]].any(1)
            numbers = first + np.flatnonzero(of_use)
            choices, is_taken = self._anew(draws[numbers])
            found = np.flatnonzero(is_taken)
            if len(found):
                number = int(numbers[found[0]])
                for block, choice in zip(draws[number], choices[found[0]], strict=True):
                    self._place(int(block), int(choice))
            first = number + 1 if len(found) else first + width
            width = _FEW if len(found) else min(2 * width, _MANY)

    @property
    def _restless(self) -> Bools:
        """Which blocks would stand better alone."""
        least = self._board.alone.min(1)
        return np.asarray(self._costs[self._every, self._chosen] > least)

    @cached_property
    def _draws(self) -> Rows:
        """Which blocks are placed anew, try by try."""
        return draws(self._board.size, min(ANEW, self._board.size), TRIES * self._board.size)

    def _anew(self, draws: Rows) -> tuple[Rows, Bools]:
        """What each draw's blocks choose, one after the other, and whether that is taken."""
        old, pairs = self._chosen[draws], self._board.pairs
        new, dearer = np.empty_like(old), np.zeros(len(draws), dtype=np.int64)
        every = np.arange(len(draws))
        met = self._met[draws[:, :, None], draws[:, None, :]]
        lifted = self._costs[draws]
        for other in range(draws.shape[1]):
            lifted -= met[:, other]
        for turn, block in enumerate(draws.T):
            costs = lifted[:, turn].copy()
            for first in range(turn):
                costs += pairs[draws[:, first], new[:, first], block]
            new[:, turn] = costs.argmin(1)
            dearer += costs[every, new[:, turn]] - lifted[every, turn, old[:, turn]]
            dearer -= met[every, :turn, turn, old[:, turn]].sum(1, dtype=np.int64)
        return new, (dearer <= 0) & (new != old).any(1)

    def _place(self, block: int, choice: int) -> None:
        self._costs -= self._met[block]
        self._met[block] = self._board.pairs[block, choice]
        self._costs += self._met[block]
        self._chosen[block] = choice


def draws(size: int, width: int, most: int) -> Rows:
    """So many different ways to draw some of a number of blocks in turn, well mixed."""
    ways = math.perm(size, width)
    leap = next(n for n in range(round(ways * _GOLDEN), ways + 1) if math.gcd(n, ways) == 1)
    numbers = np.arange(min(most, ways)) * leap % ways
    drawn: list[Rows] = []
    for turn in range(width):
        numbers, picked = np.divmod(numbers, size - turn)
        for before in np.sort(drawn, axis=0) if drawn else ():
            picked = picked + (picked >= before)
        drawn.append(picked)
    return np.array(drawn, dtype=np.int64).T

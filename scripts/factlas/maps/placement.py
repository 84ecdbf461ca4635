"""Where labels go: beside their points, off each other, and off the coast where there is room.

The same input gives the same places.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
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
        self._met = np.zeros((board.size, board.size, len(CHOICES)), dtype=np.int64)
        """What each block's choice adds to the costs of every block's spots."""
        self._costs = board.alone.copy()
        """What each spot costs beside the choices of the other blocks."""
        self._settle(range(board.size))
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
        self._settle(blocks)
        self._improve()

    def restore(self, blocks: Mapping[int, Block], choices: Rows) -> None:
        """Have blocks at points that were there before, and all where they stood then."""
        self._meet(blocks)
        moved = np.union1d(np.flatnonzero(choices != self._chosen), [*blocks])
        self._place(moved, choices[moved])

    def _meet(self, blocks: Mapping[int, Block]) -> None:
        """Work out what others' choices cost blocks that are new, which stand nowhere yet."""
        self._board.change(blocks)
        at = np.array([*blocks])
        others = np.delete(self._every, at)
        self._costs -= self._met[at].sum(0)
        self._met[at] = 0
        rows = others[:, None]
        self._met[rows, at] = self._board.pairs[rows, at, self._chosen[rows]]
        self._costs[at] = self._board.alone[at] + self._met[:, at].sum(0)

    def _improve(self) -> None:
        """Take every draw of blocks that is no dearer when they are placed anew, in turn.

        Draws are tried many at a time: up to the first that is taken, each stands as it would
        alone. Blocks that stand where each would stand alone are not placed anew by themselves.
        """
        restless = self._restless
        if not restless.any():
            return
        draws = self._draws[: (FEWER if self.too_many else TRIES) * self._board.size]
        first, width = 0, _FEW
        while first < len(draws):
            of_use = restless[draws[first : first + width]].any(1)
            numbers = first + np.flatnonzero(of_use)
            choices, is_taken = self._anew(draws[numbers])
            found = np.flatnonzero(is_taken)
            if len(found):
                number = int(numbers[found[0]])
                self._place(draws[number], choices[found[0]])
                restless = self._restless
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
        old, new = self._chosen[draws], np.empty_like(draws)
        among = draws[:, :, None], draws[:, None, :]
        costs = self._costs[draws] - self._met[among].sum(1)
        for turn, block in enumerate(draws.T[:, :, None]):
            choice = new[:, turn] = costs[:, turn].argmin(1)
            later = draws[:, turn + 1 :]
            costs[:, turn + 1 :] += self._board.pairs[block, later, choice[:, None]]
        both = self._met[(*among, old[:, None, :])].sum((1, 2)) // 2
        before = self._costs[draws, old].sum(1) - both
        after = np.take_along_axis(costs, new[:, :, None], axis=2).sum((1, 2))
        return new, (after <= before) & (new != old).any(1)

    def _settle(self, blocks: Iterable[int]) -> None:
        """Have blocks that stand nowhere yet stand where each is best off, one after the other."""
        for block in blocks:
            choice = self._chosen[block] = self._costs[block].argmin()
            self._met[block] = self._board.pairs[block, :, choice]
            self._costs += self._met[block]

    def _place(self, blocks: Rows, choices: Rows) -> None:
        """Have blocks stand at their choices."""
        met = self._board.pairs[blocks, :, choices]
        self._costs += (met - self._met[blocks]).sum(0)
        self._met[blocks] = met
        self._chosen[blocks] = choices


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

"""Where labels go: beside their points, off each other, and off the coast where there is room.

The same input gives the same places.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from factlas.maps.board import Board, Rows
from factlas.maps.costs import ASTRAY, HUNDREDTHS
from factlas.maps.rects import Bools
from factlas.maps.spots import CHOICES, Block, Spot

_FEW, _MANY = 16, 512
"""How many tries are worked out at once: few while most find something better, then more."""


@dataclass(frozen=True)
class Placement:
    """Where blocks stand."""

    spots: Sequence[Spot]
    """A spot for each block."""
    faults: Mapping[int, float]
    """What is wrong with each that collides, or misleads more than twice, by its index."""


def place(blocks: Sequence[Block], board: Board) -> Placement:
    """A spot for each block: placed one after the other, then again and again a few anew.

    Of all that is met the cheapest is kept (a large neighbourhood search: P. Shaw, Using
    constraint programming and local search methods to solve vehicle routing problems, 1998).
    """
    if not blocks:
        return Placement((), {})
    layout = _Layout(board, board.rows(blocks))
    layout.place_all()
    layout.improve(board.draws)
    return layout.placement()


class _Layout:
    """A choice for each block, and what every other would cost beside the others' choices."""

    def __init__(self, board: Board, rows: Rows) -> None:
        self._board, self._rows = board, rows
        self._pairs = board.pairs
        self._chosen = np.zeros(len(rows), dtype=np.int64)
        self._met = np.zeros((len(rows), len(rows), len(CHOICES)), dtype=np.int32)
        """What each block's choice adds to the costs of every block's spots."""
        self._costs = board.alone[rows]
        """What each spot costs beside the choices of the other blocks."""

    def place_all(self) -> None:
        """Each block at the cheapest spot that those before leave to it."""
        for block, costs in enumerate(self._costs):
            self._place(block, int(costs.argmin()))

    def improve(self, draws: Rows) -> None:
        """Take every draw of blocks that is no dearer when they are placed anew, in turn.

        Draws are tried many at a time: up to the first that is taken, each stands as it would
        alone.
        """
        first, width = 0, _FEW
        while first < len(draws):
            tried = draws[first : first + width]
            choices, is_taken = self._anew(tried)
            found = np.flatnonzero(is_taken)
            if len(found):
                for block, choice in zip(tried[found[0]], choices[found[0]], strict=True):
                    self._place(block, choice)
            first += int(found[0]) + 1 if len(found) else len(tried)
            width = _FEW if len(found) else min(2 * width, _MANY)

    def placement(self) -> Placement:
        """Where the blocks stand now."""
        rows, chosen, every = self._rows, self._chosen, np.arange(len(self._rows))
        wrong = self._board.wrong[rows, chosen] + self._met[:, every, chosen].sum(0)
        faults = enumerate((wrong / HUNDREDTHS).tolist())
        spots = [self._board.spot(*of) for of in zip(rows.tolist(), chosen.tolist(), strict=True)]
        return Placement(spots, {n: fault for n, fault in faults if fault > 2 * ASTRAY})

    def _anew(self, draws: Rows) -> tuple[Rows, Bools]:
        """What each draw's blocks choose, one after the other, and whether that is taken."""
        old, rows = self._chosen[draws], self._rows[draws]
        new, dearer = np.empty_like(old), np.zeros(len(draws), dtype=np.int64)
        every = np.arange(len(draws))
        met = self._met[draws[:, :, None], draws[:, None, :]]
        lifted = self._costs[draws] - met.sum(1, dtype=np.int64)
        for turn, row in enumerate(rows.T):
            first = rows[:, :turn], new[:, :turn], row[:, None]
            costs = lifted[:, turn] + self._pairs[first].sum(1, dtype=np.int64)
            new[:, turn] = costs.argmin(1)
            dearer += costs[every, new[:, turn]] - lifted[every, turn, old[:, turn]]
            dearer -= met[every, :turn, turn, old[:, turn]].sum(1, dtype=np.int64)
        return new, (dearer <= 0) & (new != old).any(1)

    def _place(self, block: int, choice: int) -> None:
        self._costs -= self._met[block]
        self._met[block] = self._pairs[self._rows[block], choice, self._rows]
        self._costs += self._met[block]
        self._chosen[block] = choice

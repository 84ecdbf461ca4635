"""Where labels go: beside their points, off each other, and off the coast where there is room.

The same input gives the same places.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

import numpy as np

from factlas.maps.costs import ASTRAY, HIT, HUNDREDTHS, Costs, Ground, exact
from factlas.maps.spots import Block, Spot, Spots, candidates

TRIES = 20
"""How often some labels are placed anew, for each that there is."""
ANEW = 3
"""How many labels are placed anew at a time."""


@dataclass(frozen=True)
class Placement:
    """Where blocks stand."""

    spots: Sequence[Spot]
    """A spot for each block."""
    faults: Mapping[int, float]
    """What is wrong with each that collides, or misleads more than twice, by its index."""


def place(blocks: Sequence[Block], ground: Ground, tries: int = TRIES) -> Placement:
    """A spot for each block: placed one after the other, then again and again a few anew.

    Of all that is met the cheapest is kept (a large neighbourhood search: P. Shaw, Using
    constraint programming and local search methods to solve vehicle routing problems, 1998).
    """
    if not blocks:
        return Placement((), {})
    table, random = _table(blocks, ground), Random(1)
    best = _State(table.alone, (None,) * len(blocks)).placed(range(len(blocks)), table)
    for _ in range(tries * len(blocks)):
        anew = random.sample(range(len(blocks)), min(ANEW, len(blocks)))
        found = best.lifted(anew, table).placed(anew, table)
        best = found if found.cost <= best.cost else best
    chosen = [choice for choice in best.chosen if choice is not None]
    return Placement([table.spots.spot(choice) for choice in chosen], table.faults(chosen))


@dataclass(frozen=True)
class _Table:
    """Spots that are worth a try, with what they cost."""

    spots: Spots
    """The spots, block by block."""
    wrong: Costs
    """What is wrong with each, wherever the other blocks go."""
    alone: Costs
    """What each costs, wherever the other blocks go."""
    pairs: Costs
    """What any two cost together."""
    first: Sequence[int]
    """Where each block's spots begin, and the last one's end."""

    def faults(self, chosen: Sequence[int]) -> Mapping[int, float]:
        """Of the chosen spots those that are at fault."""
        wrong = self.wrong[chosen] + self.pairs[np.ix_(chosen, chosen)].sum(1)
        found = enumerate((wrong / HUNDREDTHS).tolist())
        return {index: fault for index, fault in found if fault > 2 * ASTRAY}


@dataclass(frozen=True)
class _State:
    """Some blocks with their spots."""

    costs: Costs
    """What each spot would add."""
    chosen: tuple[int | None, ...]
    """The spot of each block."""
    cost: int = 0
    """What all cost."""

    def placed(self, blocks: Sequence[int], table: _Table) -> "_State":
        """The same with more blocks, each at the cheapest spot that is left to it."""
        costs, chosen, cost = self.costs, list(self.chosen), self.cost
        for block in blocks:
            start, end = table.first[block : block + 2]
            spot = start + int(costs[start:end].argmin())
            chosen[block] = spot
            cost += int(costs[spot])
            costs = costs + table.pairs[spot]
        return replace(self, costs=costs, chosen=tuple(chosen), cost=cost)

    def lifted(self, blocks: Sequence[int], table: _Table) -> "_State":
        """The same without some blocks."""
        costs, chosen, cost = self.costs, list(self.chosen), self.cost
        for block in blocks:
            spot, chosen[block] = chosen[block], None
            if spot is not None:
                costs = costs - table.pairs[spot]
                cost -= int(costs[spot])
        return replace(self, costs=costs, chosen=tuple(chosen), cost=cost)


def _table(blocks: Sequence[Block], ground: Ground) -> _Table:
    """Spots that cover something only where all others of their block do."""
    spots = candidates(blocks, ground.unit)
    x, y = np.array([block.point for block in blocks]).T
    wrong = ground.faults(spots, (x, y))
    alone = wrong + ground.taste(spots)
    is_clear = alone < HIT
    has_clear = np.isin(spots.block, spots.block[is_clear])
    kept = is_clear | ~has_clear
    spots, pairs = spots[kept], exact(ground.together(spots[kept]))
    first = np.searchsorted(spots.block, np.arange(len(blocks) + 1)).tolist()
    return _Table(spots, exact(wrong[kept]), exact(alone[kept]), pairs, first)

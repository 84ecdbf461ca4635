"""Two claims clash when they cannot both be right and nobody says so."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factlas.check.intervals import Figure, figure, shown
from factlas.check.rule import Finding, Findings, Issue, at, on, whole
from factlas.check.survey import Survey
from factlas.model.assertions import Quantity
from factlas.model.claim import FollowKind
from factlas.model.quantity import UNITS

_REPLACES = (FollowKind.UPDATES, FollowKind.CORRECTS)


@whole(
    Issue(
        "clash",
        '{quantity} of "{of}" is {mine} here and {theirs} in "{other}" ({there})',
        "put both claims in a dispute, or mend one",
    )
)
def clash(survey: Survey) -> Findings:
    settled = _Settled(survey)
    for figures in _comparable(survey):
        for pair in _apart(figures, survey):
            earlier, later = sorted(pair, key=lambda figure: figure.claim.when)
            if not settled.covers(later.claim.id, earlier.claim.id):
                yield _finding(later, earlier)


def _finding(later: Figure, earlier: Figure) -> Finding:
    return on(
        later.claim,
        "asserts",
        later.index,
        quantity=later.given.quantity,
        of=later.given.of,
        mine=shown(later.given),
        theirs=shown(earlier.given),
        other=earlier.claim.id,
        there=at(earlier.claim, "asserts", earlier.index),
    )


def _comparable(survey: Survey) -> Iterator[list[Figure]]:
    """Figures of one quantity of one subject on one basis, in order of the files."""
    groups: dict[tuple[str, ...], list[Figure]] = defaultdict(list)
    for claim, index, given in survey.asserted(Quantity):
        kind = survey.facts.quantities[given.quantity]
        if kind.allows(given.unit):
            unit = "" if kind.dimension in UNITS else given.unit
            key = (given.quantity, given.of, given.basis or "", unit)
            groups[key].append(figure(claim, index, given, kind))
    yield from groups.values()


def _apart(figures: list[Figure], survey: Survey) -> Iterator[tuple[Figure, Figure]]:
    """Pairs from two claims that hold at the same time and that no number fits."""
    if max(f.low for f in figures) <= min(f.high for f in figures):
        return
    constant = survey.facts.quantities[figures[0].given.quantity].constant
    pairs = combinations(figures, 2) if constant else _at_the_same_time(figures)
    for one, two in pairs:
        if one.claim is not two.claim and one.is_apart_from(two):
            yield one, two


def _at_the_same_time(figures: list[Figure]) -> Iterator[tuple[Figure, Figure]]:
    current: list[Figure] = []
    for newer in sorted(figures, key=lambda figure: figure.claim.when.first):
        current = [f for f in current if f.claim.when.last >= newer.claim.when.first]
        yield from ((older, newer) for older in current)
        current.append(newer)


class _Settled:
    """Which claims differ with a reason: a dispute holds them, or one replaces the other."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._replaced = {
            claim.id: tuple(f.claim for f in claim.follows if f.as_ in _REPLACES)
            for claim in survey.standing
            if claim.follows
        }

    def covers(self, one: str, two: str) -> bool:
        """Whether there is a reason for these two, or may be one that could not be read."""
        if not self._survey.has_all_disputes or self._survey.meant & {one, two}:
            return True
        disputes = self._survey.facts.disputes_of.get(one, ())
        is_disputed = any(two in dispute.claims for dispute in disputes)
        return is_disputed or self._reaches(one, two) or self._reaches(two, one)

    def _reaches(self, start: str, goal: str) -> bool:
        seen, ahead = {start}, [start]
        while ahead:
            older = self._replaced.get(ahead.pop(), ())
            if goal in older:
                return True
            ahead += [claim for claim in older if claim not in seen]
            seen.update(older)
        return False


EACH = ()
WHOLE = (clash,)

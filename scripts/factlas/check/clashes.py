"""Two claims clash when they cannot both be right and nobody says so."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from factlas.check.rule import Findings, Issue, at, on, whole
from factlas.check.survey import Survey
from factlas.model.assertions import Quantity
from factlas.model.claim import Claim, FollowKind
from factlas.model.quantity import UNITS, QuantityKind

_REPLACES = (FollowKind.UPDATES, FollowKind.CORRECTS)


@dataclass(frozen=True)
class _Figure:
    """A quantity as an interval in its dimension's base unit."""

    claim: Claim
    index: int
    low: Decimal
    high: Decimal


@whole(
    Issue(
        "clash",
        '{quantity} of "{of}" is {mine} here and {theirs} in "{other}" ({there})',
        "put both claims in a dispute, or mend one",
    )
)
def clash(survey: Survey) -> Findings:
    replaced = _Replacements(survey)
    for figures in _comparable(survey):
        for one, two in _apart(figures, survey):
            earlier, later = sorted((one, two), key=lambda figure: figure.claim.when)
            if not _is_disputed(one.claim, two.claim, survey) and not replaced.joins(
                later.claim, earlier.claim
            ):
                yield on(
                    later.claim,
                    "asserts",
                    later.index,
                    quantity=_asserted(later).quantity,
                    of=_asserted(later).of,
                    mine=_shown(_asserted(later)),
                    theirs=_shown(_asserted(earlier)),
                    other=earlier.claim.id,
                    there=at(earlier.claim, "asserts", earlier.index),
                )


def _comparable(survey: Survey) -> Iterator[list[_Figure]]:
    """Figures of one quantity of one subject on one basis, in order of the files."""
    groups: dict[tuple[str, ...], list[_Figure]] = defaultdict(list)
    for claim, index, given in survey.asserted(Quantity):
        kind = survey.facts.quantities[given.quantity]
        if kind.allows(given.unit):
            unit = "" if kind.dimension in UNITS else given.unit
            key = (given.quantity, given.of, given.basis or "", unit)
            groups[key].append(_figure(claim, index, given, kind))
    yield from groups.values()


def _figure(claim: Claim, index: int, given: Quantity, kind: QuantityKind) -> _Figure:
    """The interval that the figure as printed leaves open, rounding included."""
    low, high = Decimal("-Infinity"), Decimal("Infinity")
    if given.about is not None:
        half = _half_unit(given.about.normalize())
        low, high = given.about - half, given.about + half
    else:
        least = given.min if given.amount is None else given.amount
        most = given.max if given.amount is None else given.amount
        low = low if least is None else least - _half_unit(least)
        high = high if most is None else most + _half_unit(most)
    scale = kind.scale(given.unit)
    return _Figure(claim, index, low * scale, high * scale)


def _half_unit(figure: Decimal) -> Decimal:
    """Half a unit of the last digit written."""
    exponent = figure.as_tuple().exponent
    assert isinstance(exponent, int)
    return Decimal(5).scaleb(exponent - 1)


def _apart(figures: list[_Figure], survey: Survey) -> Iterator[tuple[_Figure, _Figure]]:
    """Pairs that hold at the same time and do not overlap."""
    if max(f.low for f in figures) <= min(f.high for f in figures):
        return
    given = _asserted(figures[0])
    if survey.facts.quantities[given.quantity].constant:
        pairs: Iterator[tuple[_Figure, _Figure]] = combinations(figures, 2)
    else:
        pairs = _at_the_same_time(figures)
    for one, two in pairs:
        if one.claim is not two.claim and (one.high < two.low or two.high < one.low):
            yield one, two


def _at_the_same_time(figures: list[_Figure]) -> Iterator[tuple[_Figure, _Figure]]:
    current: list[_Figure] = []
    for figure in sorted(figures, key=lambda figure: figure.claim.when.first):
        current = [f for f in current if f.claim.when.last >= figure.claim.when.first]
        for other in current:
            yield other, figure
        current.append(figure)


def _asserted(figure: _Figure) -> Quantity:
    assertion = figure.claim.asserts[figure.index]
    assert isinstance(assertion, Quantity)
    return assertion


def _shown(given: Quantity) -> str:
    if given.amount is not None:
        return f"{given.amount:,f} {given.unit}"
    if given.about is not None:
        return f"about {given.about:,f} {given.unit}"
    bounds = [
        f"{word} {bound:,f}"
        for word, bound in (("at least", given.min), ("at most", given.max))
        if bound is not None
    ]
    return f"{' and '.join(bounds)} {given.unit}"


def _is_disputed(one: Claim, two: Claim, survey: Survey) -> bool:
    return any(two.id in dispute.claims for dispute in survey.facts.disputes_of.get(one.id, ()))


class _Replacements:
    """Which claim updates or corrects which, directly or through others."""

    def __init__(self, survey: Survey) -> None:
        self._replaced = {
            claim.id: tuple(f.claim for f in claim.follows if f.as_ in _REPLACES)
            for claim in survey.standing
            if claim.follows
        }

    def joins(self, one: Claim, two: Claim) -> bool:
        """Whether one of the two replaces the other."""
        return self._reaches(one.id, two.id) or self._reaches(two.id, one.id)

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

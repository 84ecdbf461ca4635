"""Figures as intervals: what a printed number leaves open, in one unit."""

from dataclasses import dataclass
from decimal import Decimal

from factlas.model.assertions import Quantity
from factlas.model.claim import Claim
from factlas.model.quantity import QuantityKind


@dataclass(frozen=True)
class Figure:
    """A claim's figure, in its dimension's base unit."""

    claim: Claim
    index: int
    """Which of the claim's assertions."""
    given: Quantity
    """As it was written."""
    low: Decimal
    high: Decimal

    def is_apart_from(self, other: "Figure") -> bool:
        """Whether no number fits both."""
        return self.high < other.low or other.high < self.low


def figure(claim: Claim, index: int, given: Quantity, kind: QuantityKind) -> Figure:
    """The interval that a figure as printed leaves open, rounding included."""
    low, high = Decimal("-Infinity"), Decimal("Infinity")
    if given.about is not None:
        half = half_unit(given.about.normalize())
        low, high = given.about - half, given.about + half
    else:
        least = given.min if given.amount is None else given.amount
        most = given.max if given.amount is None else given.amount
        low = low if least is None else least - half_unit(least)
        high = high if most is None else most + half_unit(most)
    scale = kind.scale(given.unit)
    return Figure(claim, index, given, low * scale, high * scale)


def half_unit(number: Decimal) -> Decimal:
    """Half a unit of the last digit written: 0.5 for 300, 0.05 for 3.8."""
    exponent = number.as_tuple().exponent
    assert isinstance(exponent, int)
    return Decimal(5).scaleb(exponent - 1)


def shown(given: Quantity) -> str:
    """A figure in the words of a message: 300 km, about 4 ha, at least 2 missiles."""
    if given.amount is not None:
        return f"{given.amount:,f} {given.unit}"
    if given.about is not None:
        return f"about {given.about:,f} {given.unit}"
    least = f"at least {given.min:,f}" if given.min is not None else ""
    most = f"at most {given.max:,f}" if given.max is not None else ""
    return f"{' and '.join(filter(None, (least, most)))} {given.unit}"

"""Quantities, declared once, and the units of their dimensions."""

from decimal import Decimal
from enum import StrEnum

from factlas.model.base import Id, Line, Record, Words


class Dimension(StrEnum):
    """What sort of number a quantity is."""

    LENGTH = "length"
    """Distances, ranges, heights."""
    AREA = "area"
    """Surfaces."""
    MASS = "mass"
    """Weights."""
    SPEED = "speed"
    """Speeds."""
    DURATION = "duration"
    """Times that something takes."""
    MONEY = "money"
    """Sums in a currency (ISO 4217); currencies are never converted."""
    SHARE = "share"
    """Parts of a whole."""
    COUNT = "count"
    """Numbers of things; the unit names the things."""


UNITS: dict[Dimension, dict[str, Decimal]] = {
    Dimension.LENGTH: {
        "km": Decimal(1),
        "m": Decimal("0.001"),
        "mi": Decimal("1.609344"),
        "nmi": Decimal("1.852"),
    },
    Dimension.AREA: {"km2": Decimal(1), "m2": Decimal("0.000001"), "ha": Decimal("0.01")},
    Dimension.MASS: {"kg": Decimal(1), "t": Decimal(1000)},
    Dimension.SPEED: {"km/h": Decimal(1), "Mach": Decimal("1225.044")},
    Dimension.DURATION: {
        "days": Decimal(1),
        "months": Decimal("30.4375"),
        "years": Decimal("365.25"),
    },
    Dimension.SHARE: {"percent": Decimal(1)},
}
"""Units with their size in the dimension's first unit (BIPM, The International System of Units,
9th ed., table 8; a month and a year are those of the Julian calendar; Mach at 15 °C, sea level).
Money and counts have units of their own, which are never converted."""


class Basis(Record):
    """What a figure is reckoned on."""

    id: Id
    """Name used in claims."""
    label: Words
    """What readers see: "against ships"."""


class QuantityKind(Record):
    """A quantity that claims may give."""

    id: Id
    """Permanent name."""
    label: Words
    """What readers see."""
    dimension: Dimension
    """What sort of number it is."""
    unit: Line
    """The unit in which pages show it."""
    bases: tuple[Basis, ...] = ()
    """Allowed bases; empty where there is only one way to reckon."""
    constant: bool = False
    """Whether it stays the same through time, so that two dates do not explain a difference."""

    def allows(self, unit: str) -> bool:
        """Whether `unit` fits the dimension."""
        if self.dimension is Dimension.MONEY:
            return len(unit) == 3 and unit.isascii() and unit.isupper()
        if self.dimension is Dimension.COUNT:
            return unit == self.unit
        return unit in UNITS[self.dimension]

    def scale(self, unit: str) -> Decimal:
        """Size of `unit` in the dimension's base unit; 1 for money and counts."""
        return UNITS.get(self.dimension, {}).get(unit, Decimal(1))

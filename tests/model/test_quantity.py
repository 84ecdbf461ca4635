from decimal import Decimal

import pytest

from factlas.model.quantity import QuantityKind


def kind(dimension: str, unit: str) -> QuantityKind:
    return QuantityKind.model_validate(
        {"id": "q", "label": "Q", "dimension": dimension, "unit": unit}
    )


@pytest.mark.parametrize(
    ("dimension", "shown", "unit", "allowed"),
    [
        ("length", "km", "nmi", True),
        ("length", "km", "kg", False),
        ("money", "USD", "JPY", True),
        ("money", "USD", "yen", False),
        ("money", "USD", "$", False),
        ("count", "missiles", "missiles", True),
        ("count", "missiles", "ships", False),
        ("share", "percent", "percent", True),
        ("share", "percent", "%", False),
    ],
)
def test_units(dimension: str, shown: str, unit: str, allowed: bool) -> None:
    assert kind(dimension, shown).allows(unit) is allowed


@pytest.mark.parametrize(
    ("dimension", "unit", "size"),
    [
        ("length", "nmi", "1.852"),
        ("length", "m", "0.001"),
        ("area", "ha", "0.01"),
        ("mass", "t", "1000"),
        ("money", "JPY", "1"),
        ("count", "missiles", "1"),
    ],
)
def test_the_size_of_a_unit_in_the_dimension_s_first(dimension: str, unit: str, size: str) -> None:
    assert kind(dimension, unit).scale(unit) == Decimal(size)

from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from factlas.model.assertions import (
    Assertion,
    Claims,
    Controls,
    Located,
    Quantity,
    Relation,
    Stationed,
)

ADAPTER: TypeAdapter[Any] = TypeAdapter(Assertion)


@pytest.mark.parametrize(
    ("written", "member"),
    [
        ({"quantity": "range", "of": "gun", "amount": "300", "unit": "km"}, Quantity),
        ({"located": "rock", "lat": "44", "lon": "-145.5", "precision": "10"}, Located),
        ({"stationed": "gun", "place": "rock", "state": "seen"}, Stationed),
        ({"controls": "north", "place": "rock"}, Controls),
        ({"claims": "north", "place": "rock"}, Claims),
        ({"relation": "office", "of": "ann", "is": "ministry"}, Relation),
    ],
)
def test_the_members_of_the_union(written: dict[str, str], member: type) -> None:
    assert type(ADAPTER.validate_python(written)) is member


def test_figures_keep_the_precision_they_were_written_with() -> None:
    written = {"quantity": "range", "of": "gun", "min": "3.80", "max": "1200", "unit": "km"}
    quantity = ADAPTER.validate_python(written)
    assert [str(figure) for figure in quantity.figures] == ["3.80", "1200"]
    assert quantity.figures == (Decimal("3.8"), Decimal(1200))


@pytest.mark.parametrize(
    "figures",
    [
        {},
        {"amount": "1", "about": "1"},
        {"amount": "1", "max": "2"},
        {"min": "2", "max": "1"},
        {"amount": "many"},
        {"amount": "NaN"},
        {"amount": "Infinity"},
        {"amount": "1e31"},
        {"amount": "1e-13"},
    ],
)
def test_what_is_no_figure(figures: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        ADAPTER.validate_python({"quantity": "range", "of": "gun", "unit": "km", **figures})


@pytest.mark.parametrize(
    ("key", "value"),
    [("lat", "90.1"), ("lat", "-91"), ("lon", "180.1"), ("precision", "0"), ("precision", "2001")],
)
def test_positions_on_the_globe(key: str, value: str) -> None:
    written = {"located": "rock", "lat": "44", "lon": "145", "precision": "10", key: value}
    with pytest.raises(ValidationError):
        ADAPTER.validate_python(written)

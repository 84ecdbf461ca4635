from decimal import Decimal
from typing import Any

import pytest

from factlas.check.intervals import Figure, figure, shown
from factlas.model.assertions import Quantity
from factlas.model.claim import Claim
from factlas.model.quantity import QuantityKind

LENGTH = QuantityKind.model_validate(
    {"id": "range", "label": "Range", "dimension": "length", "unit": "km"}
)
CLAIM = Claim.model_validate(
    {
        "id": "c",
        "text": "C.",
        "kind": "state",
        "about": ["gun"],
        "when": "2020",
        "evidence": [{"source": "s", "at": "¶1", "words": "as far as it can"}],
    }
)


def given(**figures: Any) -> Quantity:
    return Quantity.model_validate({"quantity": "range", "of": "gun", "unit": "km", **figures})


def interval(**figures: Any) -> tuple[Decimal, Decimal]:
    found = figure(CLAIM, 0, given(**figures), LENGTH)
    return found.low, found.high


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [
        ({"amount": "300"}, "299.5", "300.5"),
        ({"amount": "3.80"}, "3.795", "3.805"),
        ({"about": "300"}, "250", "350"),
        ({"about": "350"}, "345", "355"),
        ({"min": "300"}, "299.5", "Infinity"),
        ({"max": "300"}, "-Infinity", "300.5"),
        ({"min": "70", "max": "80"}, "69.5", "80.5"),
        ({"amount": "1.5", "unit": "m"}, "0.00145", "0.00155"),
    ],
)
def test_what_a_figure_leaves_open(written: dict[str, str], low: str, high: str) -> None:
    assert interval(**written) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(("one", "two", "apart"), [("1", "2", False), ("1", "3", True)])
def test_figures_apart(one: str, two: str, apart: bool) -> None:
    figures = [figure(CLAIM, 0, given(amount=amount), LENGTH) for amount in (one, two)]
    assert isinstance(figures[0], Figure)
    assert figures[0].is_apart_from(figures[1]) is apart
    assert figures[1].is_apart_from(figures[0]) is apart


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ({"amount": "80000000000"}, "80,000,000,000 km"),
        ({"about": "4"}, "about 4 km"),
        ({"min": "70", "max": "80"}, "at least 70 and at most 80 km"),
        ({"max": "80"}, "at most 80 km"),
    ],
)
def test_figures_in_a_message(written: dict[str, str], words: str) -> None:
    assert shown(given(**written)) == words

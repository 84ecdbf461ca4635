"""Templates: escaping, strictness, numbers."""

import pytest
from jinja2 import UndefinedError

from factlas.maps.rendering import number, render


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1.0, "1"),
        (1.25, "1.2"),
        (-0.04, "0"),
        (-10.0, "-10"),
        (100.04, "100"),
        (0.0, "0"),
        (0.06, "0.1"),
        (120.0, "120"),
    ],
)
def test_coordinates_have_a_tenth_at_most(value: float, text: str) -> None:
    assert number(value) == text


def test_text_is_escaped() -> None:
    assert "&lt;b&gt;" in render("edge.html", text="<b>")


def test_a_missing_value_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        render("edge.html")

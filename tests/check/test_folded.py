import re

import pytest

from factlas.check.calendar import Calendar
from factlas.check.folded import folded
from factlas.check.numbers import numbers


@pytest.mark.parametrize(
    "text", ["April", "APRIL", "aprıl", "AprİL", "apri\u0307l", "ａ", "ſeven", "K"]
)
def test_a_folded_text_holds_all_that_is_found_whatever_the_case(text: str) -> None:
    for word in ("april", "seven", "k"):
        if re.search(word, text, re.IGNORECASE):
            assert word in folded(text)


def test_months_and_numbers_with_letters_of_other_alphabets_are_read() -> None:
    assert [date.parts for date in Calendar("en").dates("5 Aprıl 2017")] == [(2017, 4, 5)]
    assert [number.text for number in numbers("ſeven or fıve")] == ["ſeven", "fıve"]

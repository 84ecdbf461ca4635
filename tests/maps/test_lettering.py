"""Widths and scripts of labels."""

import pytest

from factlas.maps import lettering


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("Kunashir", ["Kunashir"]),
        ("国後島", ["国後島"]),
        ("ヤースヌイ空港", ["ヤースヌイ空港"]),
        ("Kunashir (Кунашир)", ["Kunashir (", "Кунашир)"]),
        ("S-300В4", ["S-300", "В4"]),
        ("18 Σκέρι", ["18 Σκέρι"]),
        ("2020", ["2020"]),
        ("", []),
    ],
)
def test_runs_are_of_one_script(text: str, runs: list[str]) -> None:
    assert list(lettering.runs(text)) == runs


def test_a_full_width_letter_is_an_em_wide_and_a_little_more() -> None:
    assert lettering.width("国後島") == pytest.approx(3 * 1.02)


def test_widths_are_those_of_arial() -> None:
    assert lettering.width("Kunashir") == pytest.approx(1.02 * 3.946)
    assert lettering.width("Kunashir", is_bold=True) == pytest.approx(1.02 * 4.334)
    assert lettering.width("é") == lettering.width("e")


def test_marks_and_signs_without_width_take_no_room() -> None:
    assert lettering.width("e\u0301\u200f") == lettering.width("e")


def test_broad_letters_are_wider_than_narrow_ones() -> None:
    assert lettering.width("mW") > lettering.width("aA") > lettering.width("il")

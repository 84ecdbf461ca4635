"""Colours that can be read."""

import pytest

from factlas.maps.palette import NIGHT, PAPER, Palette


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [PAPER, NIGHT])
@pytest.mark.parametrize("ground", ["sea", "land", "shore", "halo"])
def test_text_and_symbols_stand_out_from_what_lies_under_them(
    palette: Palette, ground: str
) -> None:
    under = getattr(palette, ground)
    for text in ("ink", "soft", "range"):
        assert contrast(getattr(palette, text), under) >= 4.5
    for symbol in ("place", "stationing", "control"):
        assert contrast(getattr(palette, symbol), under) >= 3


@pytest.mark.parametrize("palette", [PAPER, NIGHT])
def test_letters_stand_out_from_their_symbols(palette: Palette) -> None:
    assert contrast(palette.on, palette.stationing) >= 4.5
    assert contrast(palette.on, palette.control) >= 4.5


def test_every_role_is_a_custom_property() -> None:
    assert dict(PAPER.properties())["--fm-sea"] == PAPER.sea
    assert [name for name, _ in PAPER.properties()] == [name for name, _ in NIGHT.properties()]

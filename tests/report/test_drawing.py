import json
from xml.etree import ElementTree

import pytest

from factlas.report.drawing import as_json, fit_for_typst, map_on_paper, width_on_page

SVG = '<svg xmlns="http://www.w3.org/2000/svg"><g>{}</g></svg>'


def texts(svg: str) -> list[tuple[str | None, dict[str, str]]]:
    found = ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    return [(text.text, dict(text.attrib)) for text in found]


def test_a_halo_becomes_a_text_beneath() -> None:
    text = '<text fill="#000" stroke="#fff" stroke-width="3" font-weight="600">国後</text>'
    assert texts(fit_for_typst(SVG.format(text))) == [
        (
            "国後",
            {"fill": "none", "stroke": "#fff", "stroke-width": "3", "font-weight": "600"},
        ),
        ("国後", {"fill": "#000", "font-weight": "600"}),
    ]


def test_a_normal_weight_is_named_as_the_axis_of_the_font() -> None:
    assert texts(fit_for_typst(SVG.format("<text>a</text>"))) == [
        ("a", {"font-variation-settings": "'wght' 400"})
    ]


def test_shapes_keep_their_strokes() -> None:
    drawn = fit_for_typst(SVG.format('<path stroke="#fff" d="M0 0h1"/>'))
    assert 'stroke="#fff"' in drawn
    assert drawn.count("path") == 1


@pytest.mark.parametrize(
    ("box", "is_again", "width"),
    [("0 0 640 289", False, 100), ("0 0 640 545", False, 75), ("0 0 640 545", True, 53)],
)
def test_a_tall_drawing_is_narrow_and_one_that_stood_before_small(
    box: str, is_again: bool, width: int
) -> None:
    assert width_on_page(f'<svg viewBox="{box}"/>', is_again) == width


def test_the_template_reads_those_that_are_printed() -> None:
    svg = '<svg viewBox="0 0 640 545"><text stroke="#fff">a</text></svg>'
    drawn = map_on_paper(svg, {"holm": 3})
    assert json.loads(as_json({"rock": drawn, "other": drawn}, ["rock"])) == {
        "rock": {"svg": fit_for_typst(svg), "width": 75, "again": 53, "numbers": {"holm": 3}}
    }

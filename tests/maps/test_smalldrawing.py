"""Small maps as HTML."""

import re

import pytest

from factlas.derive.positions import positions
from factlas.maps.chart import Chart
from factlas.maps.plate import Plate
from factlas.maps.small import sign, small_map
from factlas.maps.smalldrawing import SmallDrawings


@pytest.fixture
def html(plate: Plate, sea: Chart) -> str:
    both = positions(plate.book)
    own, other = sign(both["skerry"]), sign(both["holm"])
    return SmallDrawings(plate.book).html(small_map(sea, own, [other]), "../../")


def test_the_place_stands_out_and_leads_to_its_claim(html: str) -> None:
    own, other = re.findall(r'<a href="([^"]+)" class="([^"]+)" data-feature="([^"]+)"', html)
    assert own == ("../../c/skerry-position/", "fm-feature fm-place fm-own", "place-skerry")
    assert other == ("../../places/holm/", "fm-feature fm-place", "place-holm")
    assert re.findall(r'class="fm-dot"[^>]* r="([^"]+)"', html) == ["10.5", "7"]


def test_it_is_told_in_words_too(plate: Plate, html: str) -> None:
    skerry, holm = (positions(plate.book)[place] for place in ("skerry", "holm"))
    assert f"{skerry.label} at {skerry.said.text}. Also shown: {holm.label}.</desc>" in html
    caption = html[html.index("<figcaption>") :]
    assert f'">{skerry.said.text}</a>.\nAlso shown:\n<a href="../../places/holm/"' in caption
    assert caption.endswith(f">{holm.label}</a>.</figcaption>\n</figure>")


def test_a_place_alone_is_shown_without_others(plate: Plate, sea: Chart) -> None:
    alone = small_map(sea, sign(positions(plate.book)["skerry"]), [])
    html = SmallDrawings(plate.book).html(alone, "../../")
    assert "Also shown" not in html
    assert "\n\n" not in html


def test_hostile_text_stays_text(hostile: Plate, sea: Chart) -> None:
    own = sign(positions(hostile.book)["skerry"])
    html = SmallDrawings(hostile.book).html(small_map(sea, own, []), "../../")
    assert "onerror=alert" in html
    assert "<img" not in html
    assert "</script>" not in html

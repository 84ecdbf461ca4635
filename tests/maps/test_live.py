"""The live map's scripts: whole, the same every time, and from the site alone."""

import json
import re
from pathlib import Path

from factlas.maps import brought, live
from factlas.maps.plate import Plate
from factlas.model.base import Text


def data_of(text: str, start: str) -> str:
    """The JSON literal that follows `start`."""
    decoder = json.JSONDecoder()
    value, _ = decoder.raw_decode(text[text.index(start) + len(start) :])
    return str(value)


def icons(text: str) -> list[str]:
    return [json.loads(found) for found in re.findall(r'^"html": (".*"),$', text, re.MULTILINE)]


def test_two_scripts_of_the_same_facts_are_the_same(plate: Plate) -> None:
    again = Plate(plate.map, plate.book, plate.basemap)
    assert live.script(plate) == live.script(again)


def test_the_script_is_as_it_was(plate: Plate) -> None:
    golden = Path(__file__).parent / "golden" / "strait.js"
    assert live.script(plate) == golden.read_text(encoding="utf-8")


def test_nothing_is_asked_of_another_host(plate: Plate) -> None:
    own = brought.assets()["factlas-maps.js"].decode()
    for text in (live.script(plate), own):
        assert "http" not in text
        assert "jquery" not in text.lower()
    assert "sourceMappingURL" not in brought.assets()["leaflet/leaflet.js"].decode()


def test_every_feature_is_a_button_that_opens_its_card(plate: Plate) -> None:
    html = "".join(icons(live.script(plate)))
    found = dict(re.findall(r'popovertarget="card-([a-z0-9-]+)" data-feature="([a-z0-9-]+)"', html))
    assert {feature: claim for claim, feature in found.items()} == {
        feature.id: feature.claim for feature in plate.features
    }


def test_what_is_spoken_begins_with_what_is_seen(plate: Plate) -> None:
    html = "".join(icons(live.script(plate)))
    assert (
        'aria-label="b Held by Northland; claimed by Northland, Southland, Skerry / Skeri"' in html
    )
    assert 'aria-label="Skerry Шхера Skeri Σκέρι: 50°30′N 10°36′E, within 5 km"' in html


def test_markers_are_no_tab_stops_of_their_own_and_have_no_other_icon(plate: Plate) -> None:
    text = live.script(plate)
    assert text.count("L.marker(") == 2 + sum(degree.is_labelled for degree in plate.chart.degrees)
    assert text.count("interactive: false, keyboard: false") == text.count("L.marker(")
    assert "setIcon" not in text


def test_hostile_text_is_neither_script_nor_markup(hostile: Plate, hostile_text: str) -> None:
    text = live.script(hostile)
    assert "</script" not in text
    assert "<img" not in text
    assert data_of(text, '"title": ') == hostile_text
    html = "".join(icons(text))
    assert "<img" not in html
    assert "&lt;img src=x onerror=alert(1)&gt;" in html


def test_the_coastline_stands_in_a_file_of_its_own(plate: Plate) -> None:
    text = brought.basemap_script("strait", plate.basemap)
    assert text.startswith('factlas.basemaps["strait"] = {"scale":100,"rings":[[990,4990,220,0,')
    assert str(plate.basemap.rings[0][0]) not in live.script(plate)
    assert 'factlas.coastline("strait")' in live.script(plate)


def test_the_container_is_the_one_in_the_script(plate: Plate) -> None:
    assert f'L.map(\n"{brought.container(plate)}",' in live.script(plate)


def test_a_name_is_a_javascript_identifier(plate: Plate) -> None:
    numbered = plate.map.model_copy(update={"id": "2-seas", "title": Text({"en": "T"})})
    text = live.script(Plate(numbered, plate.book, plate.basemap))
    assert "var map_2_seas = L.map(" in text


def test_a_number_stands_for_names_without_room(flat: Plate) -> None:
    text = live.script(flat)
    assert text.count("fm-narrow-numbered") == text.count("fm-wide-numbered") == 1
    assert 'aria-label="1 Skerry' in "".join(icons(text))

"""A map on a page: the table says exactly what the drawing shows."""

import re
from html.parser import HTMLParser

from factlas.maps.figure import figure_html
from factlas.maps.plate import Plate


def numbers(plate: Plate) -> dict[str, int]:
    claims = dict.fromkeys(claim for f in plate.features for claim in f.claims)
    return {claim: number for number, claim in enumerate(claims, 1)}


class Reader(HTMLParser):
    """Collects tags with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def test_it_is_one_element_without_blank_lines(plate: Plate) -> None:
    lines = figure_html(plate, numbers(plate)).splitlines()
    assert all(line == line.strip() != "" for line in lines)
    assert lines[0] == (
        '<figure class="fl-map" id="map-strait" aria-labelledby="caption-strait" '
        'data-map="strait" data-basemap="strait">'
    )
    assert lines[-1] == "</figure>"


def test_the_table_lists_exactly_the_features_drawn(plate: Plate) -> None:
    page = Reader(figure_html(plate, numbers(plate)))
    rows = [row["data-feature"] for row in page.all("tr") if "data-feature" in row]
    drawn = [link["data-feature"] for link in page.all("a") if "data-feature" in link]
    assert rows == [feature.id for feature in plate.features]
    assert set(drawn) == set(rows)


def test_rows_and_features_lead_to_each_other(plate: Plate) -> None:
    page = Reader(figure_html(plate, numbers(plate)))
    ids = {attributes["id"] for _, attributes in page.tags if "id" in attributes}
    keys = [a["href"] for a in page.all("a") if a["href"] and a["href"].startswith("#map-")]
    assert [f"#map-strait-{feature.id}" for feature in plate.features] == keys
    assert {key[1:] for key in keys} <= ids
    details = {a["aria-details"] for a in page.all("a") if "aria-details" in a}
    assert details <= ids


def test_every_claim_of_a_feature_is_cited_in_its_row(plate: Plate) -> None:
    html = figure_html(plate, numbers(plate))
    for feature in plate.features:
        row = re.search(rf'<tr id="row-strait-{feature.id}".*?</tr>', html, re.DOTALL)
        assert row is not None
        cited = set(re.findall(r'popovertarget="card-([a-z0-9-]+)"', row.group()))
        assert cited == set(feature.claims)


def test_citations_carry_the_pages_numbers(plate: Plate) -> None:
    html = figure_html(plate, {claim: 40 for claim in numbers(plate)})
    assert 'aria-label="Evidence 40; one origin known">40</button>' in html


def test_pages_that_show_the_same_map_each_have_their_own_numbers(plate: Plate) -> None:
    first = figure_html(plate, {claim: 41 for claim in numbers(plate)}, root="../")
    other = figure_html(plate, {claim: 42 for claim in numbers(plate)}, root="../../")
    assert other == first.replace("41<", "42<").replace(" 41;", " 42;").replace('"../', '"../../')


def test_a_claim_may_be_called_as_a_gap_is(plate: Plate) -> None:
    both = {**numbers(plate), "caption": 7, "root": 8}
    assert figure_html(plate, both) == figure_html(plate, numbers(plate))


def test_names_stand_with_who_uses_them(plate: Plate) -> None:
    html = figure_html(plate, numbers(plate))
    assert '<li><bdi lang="ru">Шхера</bdi> (Northland)</li>' in html
    assert '<li><bdi lang="en">Holm</bdi> (Northland, Southland)</li>' in html


def test_a_caption_of_the_page_replaces_the_maps_own(plate: Plate) -> None:
    assert 'id="caption-strait">Here &lt;b&gt;</p>' in figure_html(
        plate, numbers(plate), caption="Here <b>"
    )
    assert f'id="caption-strait">{plate.map.caption}</p>' in figure_html(plate, numbers(plate))


def test_places_link_to_their_pages(plate: Plate) -> None:
    assert '<a href="../places/holm/">Holm</a>' in figure_html(plate, numbers(plate), root="../")


def test_nothing_in_it_needs_an_inline_style_or_script(plate: Plate) -> None:
    page = Reader(figure_html(plate, numbers(plate)))
    assert not page.all("style")
    assert not page.all("script")
    for _, attributes in page.tags:
        assert not [name for name in attributes if name == "style" or name.startswith("on")]


def test_hostile_text_stays_text(hostile: Plate, hostile_text: str) -> None:
    page = Reader(figure_html(hostile, numbers(hostile)))
    assert not page.all("img")
    assert page.text.count(hostile_text) >= 4


def test_the_table_is_the_key_to_numbers_on_the_map(flat: Plate) -> None:
    page = Reader(figure_html(flat, numbers(flat)))
    badges = [svg for svg in page.all("svg") if svg.get("class") == "fm-numbered"]
    assert len(badges) == sum(f.position.place == "skerry" for f in flat.features)

"""What a reader can set on a map."""

import re

from factlas.maps.controls import Controls
from factlas.maps.figure import figure_html
from factlas.maps.plate import Plate


def test_years_are_those_in_which_something_changed_or_got_known(plate: Plate) -> None:
    changed = (1900, 1950, 1960, 2001, 2015, 2016, 2018, 2020, 2021, 2022)
    assert Controls(plate).years == changed


def test_a_map_without_observations_has_no_time(plate: Plate) -> None:
    (_, _, places, *_) = plate.map.layers
    bare = plate.map.model_copy(update={"layers": (places,)})
    controls = Controls(Plate(bare, plate.book, plate.basemap))
    assert (controls.years, controls.layers) == ((), [])


def test_layers_are_those_that_are_drawn_and_places_stay(plate: Plate) -> None:
    assert [kind for kind, _ in Controls(plate).layers] == ["stationing", "control", "range"]


def test_viewpoints_are_of_parties_with_names_of_their_own(plate: Plate) -> None:
    assert Controls(plate).views == [("northland", "Northland"), ("southland", "Southland")]


def test_the_search_knows_every_name(plate: Plate) -> None:
    assert {"Skerry", "Шхера", "Σκέρι", "Skerry / Skeri"} <= set(Controls(plate).names)


def test_every_observation_stands_in_the_table_with_its_years_and_symbol(plate: Plate) -> None:
    html = figure_html(plate, {c: 1 for f in plate.features for c in f.claims})
    for feature in (one for one in plate.features if one.state):
        for seen in feature.history:
            assert (
                f'<li data-state="{seen.state}" data-year="{seen.year}" data-known="{seen.known}">'
                '<svg class="fm-icon'
            ) in html.replace("> <svg", "><svg")


def test_who_held_a_place_and_who_claimed_it_stand_there_with_their_years(plate: Plate) -> None:
    html = figure_html(plate, {c: 1 for f in plate.features for c in f.claims})
    item = '<li data-state="held" data-year="1900" data-known="2020" data-holder="Southland">'
    assert f"{item}<span>held by Southland, 1900</span>" in html


def test_a_range_holds_while_its_system_is_reported_there(plate: Plate) -> None:
    html = figure_html(plate, {c: 1 for f in plate.features for c in f.claims})
    row = re.search(r'<tr id="row-strait-range[^>]*>', html)
    assert row is not None
    assert 'data-since="2016 2020"' in row.group()
    assert "data-until" not in row.group()

"""What a reader can set on a map."""

from factlas.maps.controls import Controls
from factlas.maps.figure import figure_html
from factlas.maps.plate import Plate


def test_years_run_from_the_first_observation_to_the_last(plate: Plate) -> None:
    years = Controls(plate).years
    assert (years[0], years[-1]) == (2015, 2022)
    assert list(years) == sorted(years)


def test_a_map_without_observations_has_no_time(plate: Plate) -> None:
    (_, control, *_) = plate.map.layers
    bare = plate.map.model_copy(update={"layers": (control,)})
    controls = Controls(Plate(bare, plate.book, plate.basemap))
    assert controls.years == ()
    assert controls.layers == [("control", "Who holds and who claims")]


def test_layers_are_those_that_are_drawn_and_places_stay(plate: Plate) -> None:
    assert [kind for kind, _ in Controls(plate).layers] == ["stationing", "control", "range"]


def test_viewpoints_are_of_parties_with_names_of_their_own(plate: Plate) -> None:
    assert Controls(plate).views == [("northland", "Northland"), ("southland", "Southland")]


def test_the_search_knows_every_name(plate: Plate) -> None:
    assert {"Skerry", "Шхера", "Σκέρι", "Skerry / Skeri"} <= set(Controls(plate).names)


def test_every_observation_stands_in_the_table_with_its_years_and_symbol(plate: Plate) -> None:
    html = figure_html(plate, {c: 1 for f in plate.features for c in f.claims})
    for feature in plate.features:
        for seen in feature.history:
            assert (
                f'<li data-state="{seen.state}" data-year="{seen.year}" data-known="{seen.known}">'
                '<svg class="fm-icon'
            ) in html.replace("> <svg", "><svg")

"""What a map draws, from the tiny project of the maps' tests."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from factlas.derive.book import Book, books
from factlas.derive.features import features_of, rounded
from factlas.derive.mapfeature import FeatureKind, MapFeature, Said
from factlas.derive.positions import position_of
from factlas.load.facts import load_facts
from factlas.model.assertions import StationState
from factlas.model.base import Text
from factlas.model.mapfile import DistancesLayer

TINY = Path(__file__).parents[1] / "maps" / "tiny"


@pytest.fixture(scope="module")
def book() -> Book:
    loaded = load_facts(TINY)
    assert loaded.problems == ()
    return books(loaded.facts)[0]


@pytest.fixture(scope="module")
def features(book: Book) -> dict[str, MapFeature]:
    return {feature.id: feature for feature in features_of(book.facts.maps["strait"], book)}


def test_features_stand_in_the_order_of_the_layers_and_inside_the_map(
    features: dict[str, MapFeature],
) -> None:
    assert list(features) == [
        "range-beacon-skerry",
        "control-skerry",
        "place-skerry",
        "place-holm",
        "stationing-beacon-skerry",
        "stationing-lamp-skerry",
        "stationing-lantern-holm",
    ]


def test_a_place_lies_at_its_most_precise_position_that_stands(book: Book) -> None:
    skerry = position_of("skerry", book)
    assert skerry is not None
    assert (skerry.lat, skerry.lon, skerry.precision) == (50.5, 10.6, 5)
    assert skerry.said == Said("50°30′N 10°36′E, within 5 km", "skerry-position")


def test_a_place_without_a_position_is_not_drawn(book: Book) -> None:
    assert position_of("nowhere", book) is None


def test_each_party_has_a_line_of_names_one_per_language(features: dict[str, MapFeature]) -> None:
    lines = features["place-skerry"].position.names
    assert [[name.text for name in line] for line in lines] == [
        ["Skerry", "Шхера"],
        ["Skeri", "Σκέρι"],
    ]


def test_a_shared_name_comes_first_and_the_parties_own_together(
    features: dict[str, MapFeature],
) -> None:
    lines = features["place-holm"].position.names
    assert [[name.text for name in line] for line in lines] == [["Holm"], ["Хольм", "Χολμ"]]


def test_a_place_opens_the_claim_of_its_position(features: dict[str, MapFeature]) -> None:
    holm = features["place-holm"]
    assert holm.claim == "holm-position"
    assert holm.claims == ("holm-position",)
    assert holm.title == "Holm Хольм Χολμ: 50°21′N 11°24′E, within 0.5 km"


def test_control_names_the_latest_holder_and_every_claimant(
    features: dict[str, MapFeature],
) -> None:
    control = features["control-skerry"]
    assert control.label == "Held by Northland; claimed by Northland, Southland"
    assert control.says == (
        Said("Held by Northland, 2020", "holder-2020"),
        Said("Held by Southland, 1900", "holder-1900"),
        Said("Claimed by Northland, 2001", "title-north-again"),
        Said("Claimed by Northland, 1960", "title-north"),
        Said("Claimed by Southland, 1950", "title-south"),
    )
    assert control.title == "Skerry / Skeri: Held by Northland; claimed by Northland, Southland"


def test_a_stationing_shows_the_latest_observation_and_keeps_the_rest(
    features: dict[str, MapFeature],
) -> None:
    beacon = features["stationing-beacon-skerry"]
    assert beacon.kind is FeatureKind.STATIONING
    assert beacon.state is StationState.SEEN
    assert beacon.label == "Beacon: last seen 2022"
    assert [said.claim for said in beacon.says] == [
        "beacon-seen",
        "beacon-arrived",
        "beacon-planned",
    ]
    assert beacon.claims[-1] == "skerry-position"


@pytest.mark.parametrize(
    ("feature", "label"),
    [
        ("stationing-lamp-skerry", "Lamp: gone by May 2021"),
        ("stationing-lantern-holm", "Lantern: plan cancelled, 2018"),
    ],
)
def test_what_is_gone_or_never_came_is_said_so(
    features: dict[str, MapFeature], feature: str, label: str
) -> None:
    assert features[feature].label == label


def test_a_range_is_a_band_from_the_lowest_to_the_highest_figure_on_its_basis(
    features: dict[str, MapFeature],
) -> None:
    band = features["range-beacon-skerry"]
    assert band.radius == (18.52, 40)
    assert band.label == "Range of Beacon: 18.5–40 km"
    assert band.says == (
        Said("10 nmi, by night", "beacon-reach-low"),
        Said("up to 40 km, by night", "beacon-reach-high"),
    )


def test_one_figure_is_a_line(book: Book) -> None:
    map_ = book.facts.maps["strait"]
    layer = map_.layers[0].model_copy(update={"basis": "by-day"})
    (ring,) = features_of(map_.model_copy(update={"layers": (layer,)}), book)
    assert ring.radius == (5, 5)
    assert ring.label == "Range of Beacon: 5 km"


def test_a_short_form_stands_for_the_name_on_a_map(book: Book) -> None:
    entities = dict(book.facts.entities)
    long = entities["holm"]
    entities["holm"] = long.model_copy(update={"short": Text({"en": "H."})})
    shortened = replace(book, facts=replace(book.facts, entities=entities))
    before, after = (position_of("holm", one) for one in (book, shortened))
    assert before is not None and after is not None
    assert [name.text for line in after.names for name in line] == [
        "H." if name.lang == "en" and name is long.names[0] else name.text
        for line in before.names
        for name in line
    ]


def test_a_distance_is_computed_and_no_finer_than_its_positions(book: Book) -> None:
    layer = DistancesLayer.model_validate({"show": "distances", "from": "skerry", "to": ["holm"]})
    map_ = book.facts.maps["strait"].model_copy(update={"layers": (layer,)})
    (found,) = features_of(map_, book)
    assert found.id == "distance-skerry-holm"
    assert found.label == "To Holm about 59 km, computed"
    assert found.says == (
        Said("Holm: 50°21′N 11°24′E, within 0.5 km", "holm-position"),
        Said("Skerry / Skeri: 50°30′N 10°36′E, within 5 km", "skerry-position"),
    )
    assert found.claims == ("holm-position", "skerry-position")


@pytest.mark.parametrize(
    ("km", "words"), [("300", "300"), ("96.56064", "96.6"), ("2499.309", "2500"), ("18.52", "18.5")]
)
def test_a_converted_length_has_three_figures(km: str, words: str) -> None:
    assert str(rounded(Decimal(km))) == words

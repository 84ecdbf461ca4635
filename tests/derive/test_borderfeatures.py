"""Borders on a map of the tiny project."""

from pathlib import Path

from factlas.derive.book import books
from factlas.derive.features import features_of
from factlas.derive.mapfeature import FeatureKind
from factlas.load.facts import load_facts
from factlas.maps.basemap import read_basemap
from factlas.model.assertions import BorderState
from factlas.model.mapfile import BordersLayer

TINY = Path(__file__).parents[1] / "maps" / "tiny"
BOOK = books(load_facts(TINY).facts)[0]
LAYER = BordersLayer.model_validate({"show": "borders", "of": ["peace", "southland"]})
MAP = BOOK.facts.maps["strait"].model_copy(update={"layers": (LAYER,)})
COAST = read_basemap(TINY, "strait").outlines


def test_every_line_in_sight_is_a_feature_with_its_claims() -> None:
    drawn = [f for f in features_of(MAP, BOOK, COAST) if f.kind is FeatureKind.BORDER]
    assert [(f.id, f.label, f.state, f.claims) for f in drawn] == [
        (
            "border-peace-skerry-holm",
            "Peace: border until 1950",
            BorderState.ENDED,
            ("peace-ended", "peace-line"),
        ),
        (
            "border-peace-skerry",
            "Peace: border drawn 1 May 1900",
            BorderState.DRAWN,
            ("peace-line",),
        ),
        (
            "border-southland-skerry-holm",
            "Southland: limit of its claim, 2010",
            BorderState.CLAIMED,
            ("south-says-line",),
        ),
    ]
    assert drawn[0].course == drawn[2].course, "the same places, the same line"


def test_it_says_between_which_places_and_that_it_is_computed() -> None:
    line, parallel, _ = [f for f in features_of(MAP, BOOK, COAST) if f.course]
    assert line.position.label == "between Skerry / Skeri and Holm"
    assert line.position.said.text == "computed, equally far from both coasts; schematic"
    assert parallel.position.label == "across Skerry / Skeri"
    assert parallel.position.said.text == "along 50.5° N, as written"


def test_without_a_coast_it_is_told_and_not_drawn() -> None:
    told = features_of(MAP, BOOK)
    assert [f.id for f in told] == [f.id for f in features_of(MAP, BOOK, COAST)]
    assert not any(f.course for f in told)

from dataclasses import replace
from pathlib import Path

import pytest

import factlas.site
from factlas.derive.book import Book
from factlas.derive.sight import SIGNS, WORDS, in_words, looks, sight
from factlas.model.claim import FollowKind
from factlas.weigh import Follower

CSS = Path(factlas.site.__file__).parent / "styles" / "citations.css"
METHOD = Path(__file__).parents[2] / "docs" / "method.md"


@pytest.mark.parametrize(
    ("claim", "code"),
    [
        ("plan", "bears-out"),
        ("two-lances", "withdrawn"),
        ("ruritania-claims", "disputed"),
        ("cost-2016", ""),
        ("sight", ""),
    ],
)
def test_a_citation_shows_the_gravest_standing(rock: Book, claim: str, code: str) -> None:
    assert sight(claim, rock) == code


def test_a_forecast_that_nothing_follows_is_open(rock: Book) -> None:
    alone = rock.standings["plan"]._replace(followers=())
    book = replace(rock, standings={**rock.standings, "plan": alone})
    assert sight("plan", book) == "forecast"


def test_what_is_refuted_says_so_before_that_it_is_disputed(rock: Book) -> None:
    wrong = (Follower("sight", FollowKind.REFUTES, "It was not."),)
    refuted = rock.standings["ruritania-claims"]._replace(followers=wrong)
    book = replace(rock, standings={**rock.standings, "ruritania-claims": refuted})
    assert sight("ruritania-claims", book) == "refutes"


def test_one_origin_is_an_open_field_and_words(rock: Book) -> None:
    assert looks("plan", rock) == " fl-is-bears-out fl-is-single"
    assert in_words("plan", rock) == "; a forecast, borne out; one origin known"


def test_style_sheet_and_method_page_have_every_sign() -> None:
    css, method = CSS.read_text("utf-8"), METHOD.read_text("utf-8")
    for code, sign in SIGNS.items():
        assert f'.fl-is-{code}::after {{ content: "{sign}" / ""; }}' in css
        assert f"\n| {sign} | " in method
    assert ".fl-is-single {" in css and set(WORDS) == {*SIGNS, "single"}

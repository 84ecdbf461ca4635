import pytest

from factlas.derive.book import Book
from factlas.derive.outcomes import outcome_words, outcomes
from factlas.model.claim import FollowKind
from factlas.model.dates import parse_date


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("plan", ("borne out November 2016",)),
        ("cost-2016", ("updated 2022",)),
        ("sight", ()),
    ],
)
def test_what_came_of_a_claim(rock: Book, claim: str, words: tuple[str, ...]) -> None:
    assert outcomes(claim, rock) == words


def test_every_kind_of_bearing_has_its_words(rock: Book) -> None:
    words = [outcome_words(as_, parse_date("2020-06"), rock) for as_ in FollowKind]
    assert words == [
        "updated June 2020",
        "corrected June 2020",
        "borne out June 2020",
        "refuted June 2020",
        "overtaken June 2020",
    ]

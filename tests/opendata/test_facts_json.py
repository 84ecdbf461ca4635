import json
from pathlib import Path

import pytest

from factlas.derive.book import Book, books
from factlas.load.facts import load_facts
from factlas.opendata.facts_json import facts_json

SHELVES = "sources entities claims disputes maps kinds quantities questions articles".split()
ROOT = Path(__file__).parents[1] / "topic_two"


@pytest.fixture
def book() -> Book:
    return books(load_facts(ROOT).facts)[0]


def test_every_record_is_there_as_it_was_written(book: Book) -> None:
    data = json.loads(facts_json(book))
    for shelf in SHELVES:
        assert [record["id"] for record in data[shelf]] == list(getattr(book.facts, shelf))


def test_a_claim_keeps_its_keys_and_shows_its_standing_apart(book: Book) -> None:
    data = json.loads(facts_json(book))
    claim = next(c for c in data["claims"] if c["id"] == "greek-note-protocol-1996")
    assert claim["address"] == "c/greek-note-protocol-1996/"
    assert (claim["kind"], claim["by"], claim["for"]) == (
        "statement",
        "greek-embassy-ankara",
        "greece",
    )
    assert claim["when"] == "1996-02-16"
    assert claim["standing"] == {
        "first_hand": True,
        "first_hand_sources": [claim["evidence"][0]["source"]],
        "origins": ["greece"],
        "disputed_in": [book.facts.disputes_of[claim["id"]][0].id],
        "followed_by": [],
    }


def test_two_writings_are_the_same_text(book: Book) -> None:
    assert facts_json(book) == facts_json(books(load_facts(ROOT).facts)[0])

"""Borders on the fact sheets of the tiny project of the maps' tests."""

from pathlib import Path

from factlas.derive.book import books
from factlas.derive.borderrows import border_rows
from factlas.load.facts import load_facts

BOOK = books(load_facts(Path(__file__).parents[1] / "maps" / "tiny").facts)[0]


def told(entity: str) -> list[tuple[str, str, str | None]]:
    return [(v.text, v.note, v.entity) for row in border_rows(entity, BOOK) for v in row.values]


def test_an_agreement_says_where_its_lines_ran() -> None:
    assert told("peace") == [
        ("between Skerry / Skeri and Holm", "border drawn 1 May 1900; border until 1950", ""),
        ("across Skerry / Skeri", "border drawn 1 May 1900", ""),
    ]


def test_a_place_names_every_party_that_claims_a_line_beside_it() -> None:
    names = [(text, entity) for text, _, entity in told("holm")]
    assert names == [("Peace of the Strait", "peace"), ("Southland", "southland")]
    assert told("beacon") == []

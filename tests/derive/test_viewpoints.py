"""Whose names a reader can choose, from the tiny project of the maps' tests."""

from pathlib import Path

from factlas.derive.book import books
from factlas.derive.labels import callers, label
from factlas.derive.viewpoints import viewpoints
from factlas.load.facts import load_facts

BOOK = books(load_facts(Path(__file__).parents[1] / "maps" / "tiny").facts)[0]


def test_parties_with_names_of_their_own_in_the_editions_order() -> None:
    assert viewpoints(BOOK) == [("northland", "Northland"), ("southland", "Southland")]


def test_whose_each_name_of_a_label_is() -> None:
    assert (label("skerry", BOOK), callers("skerry", BOOK)) == (
        "Skerry / Skeri",
        "northland southland",
    )
    assert (label("holm", BOOK), callers("holm", BOOK)) == ("Holm", "")

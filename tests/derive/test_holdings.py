"""Who holds and who claims a place of the tiny project of the maps' tests."""

from pathlib import Path

from factlas.derive.book import books
from factlas.derive.holdings import holding_words, holdings
from factlas.derive.observation import HoldState
from factlas.load.facts import load_facts

BOOK = books(load_facts(Path(__file__).parents[1] / "maps" / "tiny").facts)[0]


def test_holders_stand_before_claimants_and_the_newest_first() -> None:
    seen = [(one.state, one.by, one.year) for one in holdings("skerry", BOOK)]
    assert seen == [
        (HoldState.HELD, "northland", 2020),
        (HoldState.HELD, "southland", 1900),
        (HoldState.CLAIMED, "northland", 2001),
        (HoldState.CLAIMED, "northland", 1960),
        (HoldState.CLAIMED, "southland", 1950),
    ]


def test_what_was_seen_is_known_when_a_source_first_reports_it() -> None:
    early = holdings("skerry", BOOK)[1]
    assert (early.text, early.year, early.known) == ("held by Southland, 1900", 1900, 2020)


def test_the_words_name_the_latest_holder_and_every_claimant() -> None:
    history = holdings("skerry", BOOK)
    assert holding_words(history, BOOK) == "Held by Northland; claimed by Northland, Southland"
    assert holding_words(history[2:], BOOK) == "Claimed by Northland, Southland"
    assert holdings("holm", BOOK) == ()

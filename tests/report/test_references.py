from dataclasses import replace

import pytest

from factlas.derive.book import Book
from factlas.report.numbering import Numbering
from factlas.report.parts import Badge, Cite, Entry, Link, Note, Passage, Reference, Witness
from factlas.report.references import cards_in_order, number_the_rest, reference, register


@pytest.fixture
def numbering(book: Book) -> Numbering:
    numbering = Numbering()
    numbering.cite(["bolt-expected", "bolt-seen"])
    number_the_rest(book, numbering)
    return numbering


def printed(claim: str, book: Book, numbering: Numbering) -> Reference:
    cards = {card.claim: card for card in cards_in_order(book, numbering)}
    (cite,) = numbering.known([claim])
    return reference(cards[claim], cite.number, book, numbering)


def test_claims_that_nothing_cites_follow_in_order_of_date(numbering: Numbering) -> None:
    assert numbering.cited == (
        "bolt-expected",
        "bolt-seen",
        "north-claims-rock",
        "south-claims-rock",
        "bolt-range",
        "rock-position",
    )


def test_a_claim_is_printed_in_full(book: Book, numbering: Numbering) -> None:
    assert printed("bolt-expected", book, numbering) == Reference(
        "bolt-expected",
        1,
        "https://example.org/rock/c/bolt-expected/",
        "Forecast · 30 December 2019 · South",
        Passage("South expected to bring a Bolt to Holm / Ostrov by 2021.", "en"),
        (
            Badge("first-hand", "That it was said: First-hand"),
            Badge("undisputed", "What was said: Undisputed here"),
        ),
        (
            Witness(
                Passage("“岩島に配備する”", "ja"),
                "Our translation: will be stationed on the rock",
                "South",
                Passage("岩島について", "ja"),
                "undated; page 3",
                "First-hand",
                None,
                None,
            ),
        ),
        (
            Note(
                "Borne out by, May 2020",
                "A Bolt was seen on Holm / Ostrov in May 2020. It was there by the date given.",
                (Cite("bolt-seen", 2),),
            ),
            Note("Due", "2021", ()),
        ),
    )


def test_a_disputed_claim_tells_the_other_side(book: Book, numbering: Numbering) -> None:
    shown = printed("north-claims-rock", book, numbering)
    assert Badge("disputed", "What was said: Disputed: Whose is the rock?") in shown.badges
    assert shown.notes == (
        Note(
            "The other side",
            "South: South says: ours, see #map.",
            (Cite("south-claims-rock", 4),),
        ),
    )


def test_links_are_live_and_readable(book: Book, numbering: Numbering) -> None:
    (witness,) = printed("rock-position", book, numbering).witnesses
    assert witness.url is not None
    assert len(witness.url.address) == 300
    assert witness.archived == Link(
        "https://example.org/%E5%B2%A9%E5%B3%B6/?q=1", "https://example.org/岩島/?q=1"
    )


def test_a_claim_not_told_in_the_edition_s_language_says_so(
    book: Book, numbering: Numbering
) -> None:
    russian = replace(book, edition=replace(book.edition, language="ru"))
    assert Note("Not yet translated", "", ()) in printed("rock-position", russian, numbering).notes


def test_the_register_is_in_the_order_of_the_alphabet(book: Book, numbering: Numbering) -> None:
    entries = register(cards_in_order(book, numbering), book, numbering)
    assert [entry.id for entry in entries] == sorted(book.facts.claims)
    assert entries[-1] == Entry(
        "south-claims-rock",
        4,
        "https://example.org/rock/c/south-claims-rock/",
        "2019",
        "First-hand, disputed",
    )


def test_a_withdrawn_claim_says_so(book: Book, numbering: Numbering) -> None:
    cards = [
        replace(card, withdrawn="Withdrawn 2022: wrong.")
        for card in cards_in_order(book, numbering)
    ]
    assert register(cards, book, numbering)[0].standing == "withdrawn"
    assert reference(cards[0], 1, book, numbering).notes[0] == Note(
        "Withdrawn", "Withdrawn 2022: wrong.", ()
    )

from dataclasses import replace

import pytest

from factlas.derive.book import Book
from factlas.report.numbering import Numbering
from factlas.report.parts import Badge, Cite, Entry, Note, Passage, Reference, Witness
from factlas.report.references import (
    Apparatus,
    cards_in_order,
    number_the_rest,
    reference,
    register,
)
from factlas.report.sources import source_numbers


@pytest.fixture
def numbering(book: Book) -> Numbering:
    numbering = Numbering()
    numbering.cite(["bolt-expected", "bolt-seen"])
    number_the_rest(book, numbering)
    return numbering


def apparatus(book: Book, numbering: Numbering, **goals: str) -> Apparatus:
    return Apparatus(book, numbering, source_numbers(book, book.facts.sources), goals)


def printed(claim: str, at: Apparatus) -> Reference:
    cards = {card.claim: card for card in cards_in_order(at.book, at.numbering)}
    (cite,) = at.numbering.known([claim])
    return reference(cards[claim], cite.number, at)


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
    assert printed("bolt-expected", apparatus(book, numbering)) == Reference(
        "bolt-expected",
        1,
        "https://example.org/rock/c/bolt-expected/",
        "Forecast · 30 December 2019 · South",
        Passage("South expected to bring a Bolt to Holm / Ostrov by 2021.", "en"),
        (
            Badge("first-hand", "That it was said: First-hand", None),
            Badge("undisputed", "What was said: Undisputed here", None),
        ),
        (
            Witness(
                Passage("“岩島に配備する”", "ja"),
                "Our translation: will be stationed on the rock. "
                "South, undated; page 3. First-hand.",
                Cite("southern-ministry", 2),
            ),
        ),
        (
            Note(
                "Borne out by, May 2020",
                "It was there by the date given.",
                (Cite("bolt-seen", 2),),
            ),
            Note("Due", "2021", ()),
        ),
    )


def test_a_claim_that_bears_on_one_left_out_is_told(book: Book) -> None:
    alone = Numbering()
    alone.cite(["bolt-expected"])
    note, _ = printed("bolt-expected", apparatus(book, alone)).notes
    assert note.text == (
        "A Bolt was seen on Holm / Ostrov in May 2020. It was there by the date given."
    )
    assert note.claims == ()


def test_a_disputed_claim_tells_the_other_side(book: Book, numbering: Numbering) -> None:
    shown = printed("north-claims-rock", apparatus(book, numbering))
    assert Badge("disputed", "What was said: Disputed: Whose is the rock?", None) in shown.badges
    told = "South: South says: ours, see #map."
    assert shown.notes == (Note("The other side", told, (Cite("south-claims-rock", 4),)),)


def test_a_dispute_that_the_report_prints_is_linked_and_not_told_again(
    book: Book, numbering: Numbering
) -> None:
    goals = {"disputes/whose-rock/": "dispute-whose-rock"}
    shown = printed("north-claims-rock", apparatus(book, numbering, **goals))
    assert [badge.goal for badge in shown.badges] == [None, "dispute-whose-rock"]
    assert shown.notes == (Note("The other side", "South", (Cite("south-claims-rock", 4),)),)


def test_a_claim_not_told_in_the_edition_s_language_says_so(
    book: Book, numbering: Numbering
) -> None:
    russian = replace(book, edition=replace(book.edition, language="ru"))
    notes = printed("rock-position", apparatus(russian, numbering)).notes
    assert Note("Not yet translated", "", ()) in notes


def test_the_register_is_in_the_order_of_the_alphabet(book: Book, numbering: Numbering) -> None:
    entries = register(cards_in_order(book, numbering), book, numbering)
    assert [entry.id for entry in entries] == sorted(book.facts.claims)
    assert entries[-1] == Entry(
        "south-claims-rock",
        4,
        "2019",
        "First-hand, disputed",
    )


def test_a_withdrawn_claim_says_so(book: Book, numbering: Numbering) -> None:
    cards = [
        card._replace(withdrawn="Withdrawn 2022: wrong.")
        for card in cards_in_order(book, numbering)
    ]
    assert register(cards, book, numbering)[0].standing == "withdrawn"
    assert reference(cards[0], 1, apparatus(book, numbering)).notes[0] == Note(
        "Withdrawn", "Withdrawn 2022: wrong.", ()
    )

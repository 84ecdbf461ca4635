from factlas.derive.book import Book
from factlas.derive.sheets import fact_sheet
from factlas.report.numbering import Numbering
from factlas.report.parts import Cite, Dispute, Row, Side, Value
from factlas.report.tables import disputes, map_rows, printed_sheets, sheet


def test_a_map_has_a_table_of_what_it_shows_with_citations(book: Book) -> None:
    assert map_rows(book.facts.maps["rock"], book, Numbering()) == (
        Row(
            "Holm (North) / Ostrov (South)",
            (
                Value(
                    "Claimed by North, 1 February 2018", "", (Cite("north-claims-rock", 1),), True
                ),
                Value("Claimed by South, 2019", "", (Cite("south-claims-rock", 2),), True),
                Value("10°30′N 20°15′E, within 2 km", "", (Cite("rock-position", 3),), False),
                Value("Bolt *M*", "last seen May 2020", (Cite("bolt-seen", 4),), False),
            ),
            place="holm",
        ),
    )


def test_a_fact_sheet_keeps_its_rows_and_gets_numbers(book: Book) -> None:
    bolt = sheet(fact_sheet("bolt", book), Numbering())
    assert (bolt.id, bolt.title, bolt.kind_words) == ("bolt", "Bolt *M*", "Missile")
    unanswered = "No public source found here: $Nobody$ said, not even #North."
    assert bolt.rows == (
        Row("Builder", (Value(unanswered, "", (), False),)),
        Row(
            "Status *now*",
            (
                Value(
                    "A Bolt was seen on Holm / Ostrov in May 2020.",
                    "",
                    (Cite("bolt-seen", 1),),
                    False,
                ),
            ),
        ),
        Row("Range", (Value("300 km", "", (Cite("bolt-range", 2),), False),)),
        Row(
            "Stationed at",
            (Value("Holm / Ostrov", "last seen May 2020", (Cite("bolt-seen", 1),), False),),
        ),
    )


def test_systems_stand_before_places_and_what_is_known_of_neither_is_left_out(book: Book) -> None:
    assert [one.entity for one in printed_sheets(book)] == ["bolt", "holm"]


def test_a_dispute_has_its_sides_beside_each_other(book: Book) -> None:
    north = Side("North", "North says: ours, since $always$.", (Cite("north-claims-rock", 1),))
    south = Side("South", "South says: ours, see #map.", (Cite("south-claims-rock", 2),))
    assert disputes(book, Numbering()) == (
        Dispute("whose-rock", "Whose is the rock?", "Open", (north, south)),
    )

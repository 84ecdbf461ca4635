from dataclasses import replace
from decimal import Decimal

import pytest

from factlas.derive.book import Book, books
from factlas.derive.sheets import NameLine, SheetRow, SheetValue, fact_sheet
from factlas.model.assertions import Quantity
from factlas.model.claim import FollowKind


def row(book: Book, entity: str, label: str) -> SheetRow:
    return next(row for row in fact_sheet(entity, book).rows if row.label == label)


def values(one: SheetRow) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(value.text, value.note, value.claims) for value in one.values]


def test_a_sheet_knows_names_and_who_uses_them_in_the_order_of_the_parties(rock: Book) -> None:
    sheet = fact_sheet("skala", rock)
    assert (sheet.label, sheet.kind) == ("Iwa / Skala", "Rock")
    assert sheet.names == (
        NameLine("Iwa", "en", "Arcadia"),
        NameLine("Skala", "en", "Ruritania"),
        NameLine("岩", "ja", "Arcadia"),
        NameLine("Скала", "ru", "Ruritania"),
    )


def test_rows_come_in_a_fixed_order(rock: Book) -> None:
    assert [one.code for one in fact_sheet("skala", rock).rows] == [
        "position",
        "stationing",
        "control",
        "title",
    ]
    assert [one.label for one in fact_sheet("lance", rock).rows] == [
        "Status",
        "Range, against ships",
        "Builder",
        "Cost",
        "Stationed at",
    ]


def test_sources_that_differ_on_a_constant_have_a_span(rock: Book) -> None:
    reach = row(rock, "lance", "Range, against ships")
    assert reach.span == "sources give 300 to 352 km"
    assert values(reach) == [
        ("300 km", "according to Arcadian Times", ("range-times",)),
        (
            "up to 352 km (up to 190 nmi)",
            "according to Ruritanian Ministry, for Ruritania",
            ("range-ministry",),
        ),
    ]


def test_a_figure_that_was_refuted_does_not_widen_the_span(rock: Book) -> None:
    claims = rock.facts.claims
    older = claims["cost-2022"].follows[0]
    refuted = older.model_copy(update={"claim": "range-ministry", "as_": FollowKind.REFUTES})
    newer = claims["cost-2022"].model_copy(update={"follows": (refuted,)})
    book = books(replace(rock.facts, claims={**claims, newer.id: newer}))[0]
    reach = row(book, "lance", "Range, against ships")
    assert reach.span == ""
    assert [value.marks for value in reach.values] == [(), ("refuted 2022",)]


def test_what_changes_through_time_is_dated_and_has_no_span(rock: Book) -> None:
    cost = row(rock, "lance", "Cost")
    assert cost.span == ""
    assert values(cost) == [
        ("about 80 million USD", "as of 2016", ("cost-2016",)),
        ("95 million USD", "as of 2022", ("cost-2022",)),
    ]
    assert [value.marks for value in cost.values] == [("updated 2022",), ()]


def test_equal_values_stand_once_with_all_their_claims(rock: Book) -> None:
    claims = rock.facts.claims
    figure = claims["range-times"].asserts[0]
    same = claims["range-times"].model_copy(update={"id": "range-again"})
    book = books(replace(rock.facts, claims={**claims, same.id: same}))[0]
    assert isinstance(figure, Quantity)
    assert values(row(book, "lance", "Range, against ships"))[0] == (
        "300 km",
        "according to Arcadian Times",
        ("range-again", "range-times"),
    )


@pytest.mark.parametrize(
    ("amount", "unit", "shown"),
    [
        ("190", "nmi", "352 km (190 nmi)"),
        ("5", "mi", "8 km (5 mi)"),
        ("1500", "m", "1.5 km (1,500 m)"),
        ("300", "km", "300 km"),
    ],
)
def test_a_figure_is_shown_in_the_quantity_s_unit_as_exactly_as_it_was_printed(
    rock: Book, amount: str, unit: str, shown: str
) -> None:
    claims = rock.facts.claims
    figure = (
        claims["range-times"]
        .asserts[0]
        .model_copy(update={"amount": Decimal(amount), "unit": unit})
    )
    changed = claims["range-times"].model_copy(update={"asserts": (figure,)})
    book = books(replace(rock.facts, claims={**claims, "range-times": changed}))[0]
    assert row(book, "lance", "Range, against ships").values[0].text == shown


def test_a_stationing_tells_its_history_at_both_ends(rock: Book) -> None:
    history = "planned, 25 March 2016; arrived November 2016; last seen September 2022"
    claims = ("plan", "arrival", "sight")
    assert row(rock, "lance", "Stationed at").values == (
        SheetValue("Iwa / Skala", history, (), claims, (), "skala"),
    )
    assert row(rock, "skala", "Stationed here").values == (
        SheetValue("Lance", history, (), claims, (), "lance"),
    )


def test_a_plan_that_came_to_nothing_here_says_what_came_of_it(rock: Book) -> None:
    claims = {
        **rock.facts.claims,
        "arrival": rock.facts.claims["arrival"].model_copy(update={"asserts": ()}),
        "sight": rock.facts.claims["sight"].model_copy(update={"asserts": ()}),
    }
    book = books(replace(rock.facts, claims=claims))[0]
    planned = row(book, "lance", "Stationed at").values[0]
    assert (planned.note, planned.marks) == (
        "planned, 25 March 2016",
        ("borne out November 2016",),
    )


def test_control_and_title_stand_apart(rock: Book) -> None:
    held = row(rock, "skala", "Under the control of")
    assert values(held) == [("Ruritania", "as of September 2022", ("ruritania-holds",))]
    claimed = row(rock, "skala", "Claimed by")
    assert [(v.text, v.entity, v.disputes) for v in claimed.values] == [
        ("Arcadia", "arcadia", ("whose-rock",)),
        ("Ruritania", "ruritania", ("whose-rock",)),
    ]
    assert claimed.shared_disputes == ("whose-rock",)
    assert [one.label for one in fact_sheet("ruritania", rock).rows] == ["Controls", "Claims"]


def test_a_relation_shows_at_both_ends(rock: Book) -> None:
    note = "expected by Max Minister, for Ruritania; 25 March 2016"
    office = row(rock, "max-minister", "Office").values[0]
    assert (office.text, office.note, office.entity) == (
        "Ruritanian Ministry",
        note,
        "ruritanian-ministry",
    )
    assert row(rock, "ruritanian-ministry", "Held or staffed by").values[0].text == "Max Minister"


def test_it_cites_the_claims_of_its_rows(rock: Book) -> None:
    assert fact_sheet("skala", rock).cited[:2] == ("position", "plan")

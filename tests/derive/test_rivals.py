"""Rival figures of a dispute stand together, by what they measure."""

from factlas.derive.book import Book
from factlas.derive.rivals import Figure, Rivalry, rivalries


def test_sides_that_give_one_quantity_are_rivals(rock: Book) -> None:
    dispute = rock.facts.disputes["lance-range"]
    assert rivalries(dispute, rock) == (
        Rivalry(
            "lance",
            "Range, against ships",
            (
                Figure(0, "300 km", "range-times"),
                Figure(1, "up to 190 nmi", "range-ministry"),
            ),
        ),
    )


def test_sides_without_figures_have_none(rock: Book) -> None:
    assert rivalries(rock.facts.disputes["whose-rock"], rock) == ()

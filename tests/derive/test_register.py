"""The register knows of every claim what it is found by."""

from factlas.derive.book import Book
from factlas.derive.register import STANDINGS, register


def test_every_claim_stands_in_it_once_the_newest_first(rock: Book) -> None:
    entries = register(rock)
    assert sorted(entry.claim for entry in entries) == sorted(rock.facts.claims)
    years = [entry.year for entry in entries]
    assert years == sorted(years, reverse=True)


def test_a_claim_is_found_by_who_says_it_and_for_whom(rock: Book) -> None:
    plan = next(entry for entry in register(rock) if entry.claim == "plan")
    assert (plan.kind, plan.vouched, plan.year) == ("forecast", "single", 2016)
    assert plan.who == ("max-minister", "ruritania")
    assert plan.standings == ("undisputed", "bears-out")
    assert {"lance", "skala", "max-minister", "ruritania"} <= set(plan.entities)


def test_how_a_claim_stands_is_in_known_words(rock: Book) -> None:
    found = {code for entry in register(rock) for code in entry.standings}
    assert {"disputed", "undisputed", "withdrawn"} <= found <= STANDINGS.keys()

from dataclasses import replace
from typing import Any

from factlas.derive.book import Book
from factlas.derive.imprint import ImprintLine, imprint


def stated(book: Book, **update: Any) -> dict[str, ImprintLine]:
    explainer = book.facts.explainer.model_copy(update=update)
    told = replace(book, facts=replace(book.facts, explainer=explainer))
    return {line.label: line for line in imprint(told)}


def test_what_is_not_stated_says_so(rock: Book) -> None:
    lines = stated(rock, contact=None)
    for label in ("Publisher", "Contact", "Funding"):
        assert lines[label] == ImprintLine(label, "not stated", "", False)
    assert lines["Licence of facts and texts"].text == "CC BY 4.0"


def test_what_is_stated_stands_as_it_was_written(rock: Book) -> None:
    line = stated(rock, publisher="The Rock Desk")["Publisher"]
    assert line == ImprintLine("Publisher", "The Rock Desk", "", True)


def test_an_address_is_a_link(rock: Book) -> None:
    written = ("desk@rock.example", "https://rock.example/desk", "at the desk, @ noon")
    found = [stated(rock, contact=contact)["Contact"].address for contact in written]
    assert found == ["mailto:desk@rock.example", "https://rock.example/desk", ""]

from dataclasses import replace

import pytest

from factlas.derive.book import Book
from factlas.report.frontmatter import front
from factlas.report.parts import Fact
from factlas.story.chapter import Chapter


def test_the_cover_says_what_it_is_as_of_when_and_how_to_cite_it(book: Book) -> None:
    report = front(book)
    assert (report.title, report.kicker) == ("A rock: #set, $pi$ and @all", "The Rock Desk")
    assert report.date == (2021, 3, 4)
    assert report.edition == "As of 4 March 2021 · https://example.org/rock/"
    assert report.figures == (Fact("claims", "6"), Fact("sources", "2"), Fact("disagreements", "1"))
    assert report.imprint == (
        Fact("As of", "4 March 2021"),
        Fact("Address", "https://example.org/rock/"),
        Fact("Published by", "The Rock Desk"),
        Fact(
            "Cite as",
            "The Rock Desk. A rock: #set, $pi$ and @all. As of 4 March 2021. "
            "https://example.org/rock/",
        ),
        Fact("Licence", "CC BY 4.0"),
    )


def test_what_is_not_stated_is_left_out(book: Book) -> None:
    silent = book.facts.explainer.model_copy(update={"publisher": None, "address": None})
    report = front(replace(book, facts=replace(book.facts, explainer=silent)))
    assert (report.kicker, report.authors) == ("", ())
    assert report.edition == "As of 4 March 2021"
    assert [fact.label for fact in report.imprint] == ["As of", "Cite as", "Licence"]


def test_a_release_stands_on_the_cover_and_in_how_to_cite_it(book: Book) -> None:
    named = book.facts.explainer.model_copy(update={"release": "1.2"})
    report = front(replace(book, facts=replace(book.facts, explainer=named)))
    assert report.imprint[:2] == (Fact("Release", "1.2"), Fact("As of", "4 March 2021"))
    (citation,) = [fact.text for fact in report.imprint if fact.label == "Cite as"]
    assert "@all. Release 1.2. As of 4 March 2021. https" in citation


def test_a_chapter_is_cited_as_part_of_the_whole(book: Book, chapters: tuple[Chapter, ...]) -> None:
    report = front(book, chapters[0])
    assert (report.title, report.summary) == ("The rock & the #bolt", "What stands there.")
    assert report.kicker == "A rock: #set, $pi$ and @all"
    assert report.figures == ()
    (citation,) = [fact.text for fact in report.imprint if fact.label == "Cite as"]
    assert citation.startswith(
        "The Rock Desk. The rock & the #bolt. In: A rock: #set, $pi$ and @all. As of"
    )


def test_a_file_bears_the_day_that_its_builder_gives_and_says_as_of_when_it_stands(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    report = front(book)
    assert report.date == (1970, 1, 2)
    assert report.edition.startswith("As of 4 March 2021")

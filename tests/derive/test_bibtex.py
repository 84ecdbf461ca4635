import re

import pytest

from factlas.derive.bibliography import Item, claim_item, items, source_item
from factlas.derive.bibtex import bibtex
from factlas.derive.book import Book
from factlas.model.dates import parse_date


def item(rock: Book) -> Item:
    return source_item(rock.facts.sources["times-2016"], rock)


def test_a_source_is_one_entry(rock: Book) -> None:
    assert bibtex(item(rock)) == (
        "@misc{source-times-2016,\n"
        "author = {{Arcadian Times}},\n"
        "title = {{Missiles for the rock}},\n"
        "date = {2016-03-25},\n"
        "year = {2016},\n"
        "url = {https://times.example/missiles},\n"
        "urldate = {2026-11-21},\n"
        "language = {en},\n"
        "note = {An independent daily.},\n"
        "}"
    )


def test_a_claim_is_a_publication_of_the_site_dated_by_its_last_change(rock: Book) -> None:
    entry = bibtex(claim_item(rock.facts.claims["two-lances"], rock))
    assert "howpublished = {{The rock}}," in entry
    assert "date = {2026-11-21}," in entry
    assert "note = {Withdrawn 20 November 2026: The newspaper took it back. Of 2022. " in entry


@pytest.mark.parametrize("text", ["50 % & #1_a $x$ ~ ^", "{", "}}{", r"a \ b", "two\n\nlines"])
def test_no_text_breaks_an_entry(rock: Book, text: str) -> None:
    """BibTeX counts braces, even those behind a backslash."""
    entry = bibtex(item(rock)._replace(title=text, note=text, author=text))
    assert entry.count("{") == entry.count("}")
    assert entry.count("\n") == bibtex(item(rock)).count("\n") + 1
    assert not re.search(r"(?<!\\)[%&#]", entry.replace("source-times", ""))


@pytest.mark.parametrize(
    ("written", "date", "year"),
    [("2016~", "2016~", "2016"), ("2016-03%", "2016-03?", "2016"), ("../2017", "../2017", "2017")],
)
def test_dates_keep_their_precision(rock: Book, written: str, date: str, year: str) -> None:
    entry = bibtex(item(rock)._replace(published=parse_date(written)))
    assert f"date = {{{date}}},\nyear = {{{year}}}," in entry


def test_every_source_and_claim_has_a_key_of_its_own(rock: Book) -> None:
    keys = [one.key for one in items(rock)]
    assert len(keys) == len(set(keys)) == len(rock.facts.sources) + len(rock.facts.claims)

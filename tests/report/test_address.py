from dataclasses import replace
from urllib.parse import quote

import pytest

from factlas.derive.book import Book
from factlas.report.address import claim_address, page_address, readable, site_address
from factlas.report.glyphs import coverage


def test_a_claim_has_its_permanent_address(book: Book) -> None:
    assert claim_address("bolt-range", book) == "https://example.org/rock/c/bolt-range/"


def test_other_editions_lie_in_their_folders(book: Book) -> None:
    japanese = replace(book, edition=replace(book.edition, language="ja", prefix="ja/"))
    assert site_address(japanese) == "https://example.org/rock/ja/"
    assert page_address("ja/islands", japanese) == "islands/"
    assert page_address("ja/index", japanese) == ""


def test_a_site_without_an_address_gives_none(book: Book) -> None:
    nowhere = book.facts.explainer.model_copy(update={"address": None})
    unpublished = replace(book, facts=replace(book.facts, explainer=nowhere))
    assert site_address(unpublished) is None
    assert claim_address("bolt-range", unpublished) is None


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://example.org/a-b/?c=1", "https://example.org/a-b/?c=1"),
        ("https://ja.example.org/%E5%9B%BD%E5%BE%8C%E5%B3%B6", "https://ja.example.org/国後島"),
        ("https://ru.example.org/%D0%9A%D1%83%D0%BD", "https://ru.example.org/Кун"),
        ("https://example.org/a%20b", "https://example.org/a%20b"),
        ("https://example.org/%00%FF", "https://example.org/%00%FF"),
        ("https://th.example.org/%E0%B9%84%E0%B8%97", "https://th.example.org/%E0%B9%84%E0%B8%97"),
    ],
)
def test_percent_codes_are_shown_as_letters_where_the_fonts_have_them(url: str, shown: str) -> None:
    assert readable(url) == shown


def test_the_fonts_have_every_letter_that_is_shown_so() -> None:
    pairs = (bytes((one, two)) for one in range(0x81, 0xF0) for two in range(0x40, 0xFD))
    letters = "".join(pair.decode("shift_jis", errors="ignore") for pair in pairs)
    shown = "".join(readable(quote(sign)) for sign in letters)
    lacking = coverage().uncovered(letters)
    assert "≒" in lacking
    assert lacking.intersection(shown) == frozenset()

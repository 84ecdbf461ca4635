from dataclasses import replace

import pytest

from factlas.derive.book import Edition
from factlas.site.content import Content
from factlas.site.setting import CARDS_AT_MOST, Link, Setting, numbered


def test_a_claim_has_one_number_in_order_of_first_appearance() -> None:
    assert numbered(["b", "a", "b", "c"]) == {"b": 1, "a": 2, "c": 3}


def test_links_lead_back_to_the_root_of_the_edition(content: Content) -> None:
    at = Setting(content, "places/skala.md", {})
    assert at.entity("lance") == Link("Lance", "../../systems/lance/")
    assert at.dispute("whose-rock") == Link("Whose is the rock?", "../../disputes/whose-rock/")
    assert at.source("times-2016") == "../../sources/times-2016/"
    assert [at.chapter(chapter).href for chapter in content.chapters] == [
        "../../",
        "../../rock/",
        "../../method/",
    ]
    assert Setting(content, "index.md", {}).claim("plan") == "./c/plan/"


def test_editions_share_their_assets(content: Content) -> None:
    japanese = replace(content.book, edition=Edition("ja", "ja/", ("arcadia", "ruritania")))
    at = Setting(replace(content, book=japanese), "c/plan/index.md", {})
    assert (at.root, at.assets) == ("../../", "../../../")


@pytest.mark.parametrize(("is_chapter", "has_cards"), [(True, True), (False, False)])
def test_a_long_list_links_to_claims_while_a_chapter_keeps_its_cards(
    content: Content, is_chapter: bool, has_cards: bool
) -> None:
    numbers = {f"claim-{n}": n for n in range(CARDS_AT_MOST + 1)}
    assert Setting(content, "a.md", numbers, is_chapter).has_cards is has_cards


def test_a_language_is_marked_where_it_is_not_the_page_s(content: Content) -> None:
    at = Setting(content, "a.md", {})
    assert (at.foreign("en"), at.foreign("ja")) == ("", "ja")
    assert [at.language_name(tag) for tag in ("ru", "ja-Latn", "zh-Hant", "qqq")] == [
        "Russian",
        "Japanese",
        "Chinese",
        "qqq",
    ]

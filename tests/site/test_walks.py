import re
from dataclasses import replace

from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.sources import source_pages
from factlas.site.walks import walk_pages


def made(content: Content, fragment: Fragments) -> str:
    (draft,) = walk_pages(content, fragment)
    assert draft.path == "then-and-now.md"
    return draft.write().whole


def test_every_claim_that_is_told_has_its_card(content: Content, fragment: Fragments) -> None:
    text = made(content, fragment)
    for claim in ("plan", "arrival", "ruritania-claims", "range-ministry", "cost-2022"):
        assert text.count(f'<div popover id="card-{claim}"') == 1


def test_an_article_and_its_paragraphs_have_addresses(
    content: Content, fragment: Fragments
) -> None:
    text = made(content, fragment)
    for anchor in ("times-2016", "times-2016-4", "times-2016-7-8", "times-2022"):
        assert text.count(f'id="{anchor}"') == 1


def test_only_an_article_s_own_page_leads_to_its_walk(
    content: Content, fragment: Fragments
) -> None:
    leading = {
        draft.path: re.findall(r'href="([^"]*then-and-now[^"]*)"', draft.write().html())
        for draft in source_pages(content, fragment)
    }
    assert {path: links for path, links in leading.items() if links} == {
        "sources/times-2016/index.html": ["../../then-and-now/#times-2016"],
        "sources/times-2022/index.html": ["../../then-and-now/#times-2022"],
    }


def test_without_articles_there_is_no_page(content: Content, fragment: Fragments) -> None:
    facts = replace(content.book.facts, articles={})
    empty = replace(content, book=replace(content.book, facts=facts))
    assert list(walk_pages(empty, fragment)) == []

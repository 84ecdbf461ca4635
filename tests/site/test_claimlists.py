"""Long lists of claims stand in parts, beside the entity's page."""

from dataclasses import replace
from typing import Any

import pytest

from factlas.derive.book import books
from factlas.site.claimlists import claim_lists, list_block, list_pages, way_to_all
from factlas.site.content import Content, content_of
from factlas.site.fragments import Fragments
from factlas.site.setting import Setting
from factlas.story.chapter import Story

MANY = 230


@pytest.fixture(scope="module")
def crowded(content: Content) -> Content:
    """The tiny project, with very many statements by the minister."""
    facts = content.book.facts
    plan = facts.claims["plan"]
    more: dict[str, Any] = {
        f"plan-{n}": plan.model_copy(update={"id": f"plan-{n}", "follows": (), "headline": None})
        for n in range(MANY)
    }
    book = books(replace(facts, claims={**facts.claims, **more}))[0]
    return content_of(book, Story(()), content.drawings)


def speaker(content: Content) -> str:
    who = content.book.facts.claims["plan"].by
    assert who is not None
    return who


def test_a_short_list_stands_whole(content: Content, fragment: Fragments) -> None:
    at = Setting(content, "people/x/index.md", {})
    (said, *_) = [one for one in claim_lists(speaker(content), content) if one.anchor == "said-by"]
    assert said.shown == said.claims and way_to_all(said, at) is None
    assert list_block(said, at, fragment).count("<li>") == len(said.claims)
    assert list(list_pages(content, fragment)) == []


def test_of_a_long_list_the_page_shows_the_newest_and_counts_subjects(
    crowded: Content, fragment: Fragments
) -> None:
    at = Setting(crowded, "people/x/index.md", {})
    (said, *_) = [one for one in claim_lists(speaker(crowded), crowded) if one.anchor == "said-by"]
    whens = [crowded.book.facts.claims[claim].when for claim in said.claims]
    assert whens == sorted(whens, reverse=True)
    html = list_block(said, at, fragment)
    assert html.count('class="fl-claim"') == 20
    assert f'<span class="fl-count">{len(said.claims)}</span>' in html
    assert f">All {len(said.claims)}, the newest first</a>" in html


def test_all_of_it_stands_in_parts_once(crowded: Content, fragment: Fragments) -> None:
    pages = list(list_pages(crowded, fragment))
    (said, *_) = [one for one in claim_lists(speaker(crowded), crowded) if one.anchor == "said-by"]
    own = [page for page in pages if f"{speaker(crowded)}/said-by/" in page.path]
    assert [page.path.partition("/said-by/")[2] for page in own] == [
        "index.html",
        "2/index.html",
        "3/index.html",
    ]
    html = "".join(page.write().html() for page in own)
    assert all(html.count(f'c/{claim}/"') == 1 for claim in said.claims)
    assert own[1].write().html().count('aria-current="page"') == 1


def test_statements_by_it_about_it_and_the_rest_newest_first(content: Content) -> None:
    lists = {
        entity: {one.anchor: one.claims for one in claim_lists(entity, content)}
        for entity in ("ruritanian-ministry", "skala")
    }
    assert lists["ruritanian-ministry"]["said-by"] == ("ruritania-claims", "range-ministry")
    assert lists["ruritanian-ministry"]["said-about"] == ("plan",)
    assert "claims" not in lists["ruritanian-ministry"]
    assert lists["skala"]["timeline"] == ("ruritania-claims", "arrival", "plan")
    assert lists["skala"]["said-about"] == ("ruritania-claims", "plan", "arcadia-claims")
    last = ("position", "sight", "ruritania-holds", "two-lances", "arrival")
    assert lists["skala"]["claims"] == last

"""Pages of both engines pass the same checks: whichever made them, readers find the same.

Every text of their facts is followed by a script, which must not run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

SLOW = 30_000
"""Milliseconds that a busy machine may take."""


@pytest.fixture(scope="module", params=["mkdocs", "zensical"])
def address(
    request: pytest.FixtureRequest,
    engines: dict[str, Path],
    serve_site: Callable[[Path], Iterator[str]],
) -> Iterator[str]:
    """Where the second topic's site is served, as one of the engines made it."""
    yield from serve_site(engines[request.param])


@pytest.fixture
def page(open_page: Callable[..., Page], quiet: Callable[[Page], None]) -> Iterator[Page]:
    """A page on which nothing may run, and that must keep quiet to its end."""
    opened = open_page()
    opened.add_init_script("window.hit = () => { window.wasHit = true; }")
    yield opened
    assert opened.evaluate("window.wasHit") is None
    assert opened.locator("img[src=x]").count() == 0
    quiet(opened)


def test_a_citation_opens_its_card(page: Page, address: str) -> None:
    page.goto(f"{address}/islets/")
    citation = page.locator("button.fl-cite").first
    citation.click()
    card = page.locator(f"#{citation.get_attribute('popovertarget')}")
    assert card.evaluate("card => card.matches(':popover-open')")
    expect(card.locator("blockquote").first).to_be_visible()
    assert "<script>hit()" in card.inner_text()
    page.keyboard.press("Escape")
    expect(citation).to_be_focused()


def test_the_map_comes_alive_and_headings_are_anchors(page: Page, address: str) -> None:
    page.goto(f"{address}/islets/")
    page.locator(".fl-map").first.scroll_into_view_if_needed()
    page.locator(".fl-map.fm-is-live").first.wait_for(timeout=SLOW)
    anchors = page.locator("article h2[id]").evaluate_all("all => all.map(one => one.id)")
    assert anchors and all(page.locator(f"[id='{anchor}']").count() == 1 for anchor in anchors)


def test_the_search_finds_and_shows_text_as_text(page: Page, address: str) -> None:
    page.goto(f"{address}/islets/")
    page.keyboard.press("/")
    page.locator(".fl-search input").fill("islets hit")
    found = page.locator(".fl-search li a")
    expect(found.first).to_be_visible(timeout=SLOW)
    assert "hit()" in " ".join(found.all_inner_texts())
    found.first.click()
    expect(page.locator("h1")).to_have_count(1)


def test_the_register_and_the_timeline_choose(page: Page, address: str) -> None:
    page.goto(f"{address}/register/?q=hit")
    expect(page.locator(".fl-register tbody tr").first).to_contain_text("<script>hit()")
    expect(page.locator("[role=status]").first).to_contain_text("16")
    page.goto(f"{address}/timeline/?kind=statement")
    expect(page.locator("[role=status]").first).not_to_be_empty()

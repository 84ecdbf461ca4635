"""Pages of both engines pass the same checks: whichever made them, readers find the same."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from factlas.cli import main
from factlas.site.engine import ZENSICAL

ROOT = Path(__file__).parents[2]
TOPIC = ROOT / "tests" / "topic_two"
SLOW = 30_000
"""Milliseconds that a busy machine may take."""


@pytest.fixture(scope="module", params=["mkdocs", "zensical"])
def address(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    serve_site: Callable[[Path], Iterator[str]],
) -> Iterator[str]:
    """Where the second topic's site is served, as one of the engines made it."""
    root = tmp_path_factory.mktemp(request.param)
    for folder in ("data", "docs"):
        shutil.copytree(TOPIC / folder, root / folder)
    (root / ZENSICAL.parts[0]).symlink_to(ROOT / ZENSICAL.parts[0])
    command = ["build", "--root", str(root), "--engine", request.param]
    assert main(command) == 0, "is Zensical set up? `make zensical-env`"
    yield from serve_site(root / "site")


def test_a_citation_opens_its_card(
    open_page: Callable[..., Page], quiet: Callable[[Page], None], address: str
) -> None:
    page = open_page()
    page.goto(f"{address}/islets/")
    citation = page.locator("button.fl-cite").first
    citation.click()
    card = page.locator(f"#{citation.get_attribute('popovertarget')}")
    assert card.evaluate("card => card.matches(':popover-open')")
    expect(card.locator("blockquote").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(citation).to_be_focused()
    quiet(page)


def test_the_map_comes_alive_and_headings_are_anchors(
    open_page: Callable[..., Page], quiet: Callable[[Page], None], address: str
) -> None:
    page = open_page()
    page.goto(f"{address}/islets/")
    page.locator(".fl-map").first.scroll_into_view_if_needed()
    page.locator(".fl-map.fm-is-live").first.wait_for(timeout=SLOW)
    anchors = page.locator("article h2[id]").evaluate_all("all => all.map(one => one.id)")
    assert anchors and all(page.locator(f"[id='{anchor}']").count() == 1 for anchor in anchors)
    quiet(page)

"""axe-core finds nothing on any type of page, light and dark, narrow and wide, a card open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

TYPES = (
    "index.html",
    "russias-objections/index.html",
    "systems/bastion-p/index.html",
    "places/kunashir/index.html",
    "people/sergei-lavrov/index.html",
    "institutions/*/index.html",
    "agreements/*/index.html",
    "parties/ukraine/index.html",
    "systems/index.html",
    "sources/index.html",
    "sources/*/index.html",
    "disputes/index.html",
    "disputes/*/index.html",
    "c/*/index.html",
    "register/index.html",
    "register/2/index.html",
    "lists/*/index.html",
    "timeline/index.html",
    "then-and-now/index.html",
    "method/index.html",
    "about/index.html",
    "corrections/index.html",
    "maps/index.html",
    "maps/kuril-chain/index.html",
    "embed/kuril-chain/index.html",
    "404.html",
)
"""One page of each of these forms is read: the first in order of the alphabet."""

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1440, "height": 900}

THIN = """() => {
    const target = (one) => document.getElementById(one.getAttribute("aria-details"));
    const detailed = [...document.querySelectorAll("[aria-details]")].filter(target);
    for (const parent of document.querySelectorAll("body *:not(svg, svg *)")) {
        const alike = {};
        for (const child of parent.children) {
            if (child.id.startsWith("row-")) continue;
            if (child.matches(":popover-open") || child.querySelector(":popover-open")) continue;
            (alike[child.tagName + child.className] ??= []).push(child);
        }
        for (const those of Object.values(alike)) {
            if (those.length > 5) those.slice(2, -2).forEach((one) => one.remove());
        }
    }
    detailed.filter((one) => !target(one)).forEach((one) => one.removeAttribute("aria-details"));
}"""
"""What stands in a long row of its like is read at both ends: axe takes a minute for a register.
A map's rows all stay, since its features name them once it comes alive."""

FOUND = """async (rules) => (await axe.run({resultTypes: ["violations"], ...rules})).violations
    .flatMap((rule) => rule.nodes.map((node) =>
        `${rule.id}: ${node.html.slice(0, 200)}: ${node.failureSummary}`))"""

ALL: dict[str, Any] = {}
LOOKS = {"runOnly": ["color-contrast", "link-in-text-block", "scrollable-region-focusable"]}
"""The rules whose answer depends on the window and the colours."""


@pytest.fixture
def read(open_page: Callable[..., Page], built_site: Path) -> Callable[..., list[str]]:
    """What axe finds on a page, narrow and wide: `read("index.html", "dark")`.

    The narrow window has that scheme, the wide one the other. `do` is done on the page before.
    """

    def found(form: str, scheme: str, do: Callable[[Page], None] = open_card) -> list[str]:
        page = open_page(bypass_csp=True, color_scheme=scheme, viewport=PHONE)
        first = next(iter(sorted(built_site.glob(form))))
        page.goto("/" + first.relative_to(built_site).as_posix().removesuffix("index.html"))
        do(page)
        page.evaluate(THIN)
        page.evaluate(AXE_SCRIPT)
        narrow = page.evaluate(FOUND, ALL)
        page.set_viewport_size(DESK)
        page.emulate_media(color_scheme="light" if scheme == "dark" else "dark")
        return [*narrow, *page.evaluate(FOUND, LOOKS)]

    return found


def open_card(page: Page) -> None:
    """Open the card of the first citation, where there is one."""
    citation = page.locator("button.fl-cite").first
    if citation.count():
        citation.click()
        card = page.locator(".fl-card:popover-open")
        card.evaluate("card => Promise.all(card.getAnimations().map((one) => one.finished))")


def search(page: Page) -> None:
    """Open the search, and find something."""
    page.locator("[data-fl-search]").click()
    page.locator("dialog[open] input:focus").wait_for()
    page.keyboard.type("Kunashir")
    page.locator("dialog[open] a").first.wait_for()


def choose(page: Page) -> None:
    """Choose among the claims, and open a list of what there is to choose."""
    page.get_by_label("Kind").select_option("forecast")
    page.locator("#fl-register [type=reset]").wait_for()
    page.locator("#fl-find-entity").click()
    page.locator("#fl-found-entity [data-id]").first.wait_for()
    page.keyboard.press("ArrowDown")


@pytest.mark.parametrize("form", TYPES)
def test_axe_finds_nothing_on_any_type_of_page(read: Callable[..., list[str]], form: str) -> None:
    assert read(form, "light") == []


@pytest.mark.parametrize("form", ["index.html", "c/*/index.html"])
def test_nor_where_light_and_dark_change_places(read: Callable[..., list[str]], form: str) -> None:
    assert read(form, "dark") == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_search(read: Callable[..., list[str]], scheme: str) -> None:
    assert read("about/index.html", scheme, search) == []


def test_axe_finds_nothing_where_a_reader_chooses_claims(read: Callable[..., list[str]]) -> None:
    assert read("register/index.html", "dark", choose) == []


def test_axe_would_find_a_picture_without_words(read: Callable[..., list[str]]) -> None:
    def spoil(page: Page) -> None:
        page.evaluate("document.querySelector('h1').innerHTML = '<img src=\"data:,\">'")

    assert [one for one in read("about/index.html", "light", spoil) if "image-alt" in one]

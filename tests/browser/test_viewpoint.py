"""The switch of viewpoints on built pages: whose names and lines come first, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

LABELS = "all => all.map(part => part.textContent)"


@pytest.fixture(scope="session")
def contested(built_site: Path) -> str:
    """The address of a page of a place that parties call by different names."""
    pages = sorted((built_site / "places").glob("*/index.html"))
    found = next(page for page in pages if '<h1 id="top" data-names="' in page.read_text("utf-8"))
    return f"/places/{found.parent.name}/"


def switch(page: Page) -> Locator:
    return page.locator("header select[name=view]")


def parties(page: Page) -> list[str]:
    values: list[str] = switch(page).locator("option").evaluate_all("all => all.map(o => o.value)")
    return values[1:]


def told(page: Page) -> str:
    """What no viewpoint may change: prose, evidence, names in full, and who holds a place."""
    kept = (
        ".fl-names, .fl-card, .fl-claims, .fl-headline, .fl-told, .fl-note, tr[data-kind=control]"
    )
    words: list[str] = page.locator(kept).evaluate_all(
        """all => all.map(part => {
          const copy = part.cloneNode(true);
          copy.querySelectorAll("[data-names]").forEach(name => name.remove());
          return copy.textContent;
        })"""
    )
    return "\n".join(words)


def view(page: Page) -> str:
    return parse_qs(urlsplit(page.url).query).get("view", [""])[0]


def test_both_names_are_the_default_and_it_says_so(
    open_page: Callable[..., Page], contested: str
) -> None:
    page = open_page()
    page.goto(contested)
    expect(switch(page).locator("option:checked")).to_have_text("Both names")
    assert view(page) == ""
    assert " / " in page.locator("h1").inner_text()


def test_a_choice_changes_labels_alone_and_stays_on_reload_and_on_the_next_page(
    open_page: Callable[..., Page], quiet: Callable[[Page], None], contested: str
) -> None:
    page = open_page()
    page.goto(contested)
    before, labels = told(page), page.locator("[data-names]").evaluate_all(LABELS)
    party = parties(page)[-1]
    switch(page).focus()
    page.keyboard.press("End")
    expect(switch(page)).to_have_value(party)
    assert view(page) == party
    assert " / " not in page.locator("h1").inner_text()
    assert page.locator("[data-names]").evaluate_all(LABELS) != labels
    assert told(page) == before
    page.reload()
    assert " / " not in page.locator("h1").inner_text()
    page.goto("/places/")
    expect(switch(page)).to_have_value(party)
    assert view(page) == party, "what is copied from here is what is seen"
    quiet(page)


def test_a_shared_address_wins_over_what_the_browser_kept(
    open_page: Callable[..., Page], contested: str
) -> None:
    page = open_page()
    page.goto(contested)
    first, last = parties(page)[0], parties(page)[-1]
    switch(page).select_option(last)
    page.goto(f"{contested}?view={first}")
    expect(switch(page)).to_have_value(first)
    page.goto(f"{contested}?view=nobody")
    expect(switch(page)).to_have_value("")


@pytest.mark.parametrize("form", ["c/*/index.html", "embed/*/index.html", "register/index.html"])
def test_every_kind_of_page_has_it(
    open_page: Callable[..., Page], built_site: Path, form: str
) -> None:
    page = open_page(viewport={"width": 360, "height": 740})
    first = next(iter(sorted(built_site.glob(form))))
    page.goto("/" + first.relative_to(built_site).as_posix().removesuffix("index.html"))
    box = switch(page).bounding_box()
    assert box is not None and min(box["width"], box["height"]) >= 24
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_without_scripts_every_name_stands_and_there_is_no_switch(
    open_page: Callable[..., Page], contested: str
) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(f"{contested}?view=anybody")
    assert " / " in page.locator("h1").inner_text()
    expect(switch(page)).to_be_hidden()


@pytest.fixture(scope="session")
def lined(built_site: Path) -> str:
    """The address of a map on which a party claims a line."""
    pages = sorted((built_site / "maps").glob("*/index.html"))
    found = next(page for page in pages if 'data-state="claimed"' in page.read_text("utf-8"))
    return f"/maps/{found.parent.name}/"


def test_a_claimed_line_stays_whoever_looks_and_opens_its_card_by_keyboard(
    open_page: Callable[..., Page], quiet: Callable[[Page], None], lined: str
) -> None:
    page = open_page()
    page.goto(lined)
    page.locator(".fl-map").first.scroll_into_view_if_needed()
    page.locator(".fl-map.fm-is-live").first.wait_for()
    facts = told(page)
    claimed = page.locator(".fm-live path.fm-claimed")
    assert claimed.count() > 1
    by = claimed.first.get_attribute("data-by")
    switch(page).select_option(by)
    faint = claimed.evaluate_all("all => all.map(line => line.getAttribute('opacity'))")
    assert None in faint and "0.45" in faint, "the other side's line stands back, and stays"
    assert told(page) == facts
    button = page.locator(".fm-live button.fm-mark[data-feature^=border]").first
    button.focus()
    page.keyboard.press("Enter")
    card = page.locator(f"#{button.get_attribute('popovertarget')}")
    assert card.evaluate("card => card.matches(':popover-open')")
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    quiet(page)

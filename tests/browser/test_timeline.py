"""The timeline in a real browser: choices in the address, in print, and none without scripts."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

SHOWN = ".fl-entry:not([hidden])"


def told(page: Page) -> str:
    return page.locator("#fl-timeline [role=status]").inner_text()


def test_choices_hold_for_entries_and_overview_and_survive(
    page: Page, open_page: Callable[..., Page], quiet: Callable[[Page], None]
) -> None:
    page.goto("/timeline/")
    whole = page.locator(SHOWN).count()
    assert told(page) == f"All {whole} entries"
    page.get_by_label("Who or what").focus()
    page.get_by_label("Who or what").select_option("kunashir")
    expect(page).to_have_url(re.compile(r"\?entity=kunashir$"))
    page.get_by_label("Kind").select_option("event")
    events = page.locator(SHOWN).count()
    assert 0 < events < whole
    assert told(page) == f"{events} of {whole} entries"
    bars = page.locator(".fl-strip .fl-count").all_inner_texts()
    assert sum(map(int, bars)) == events
    assert page.locator(".fl-in-year:visible").count() <= events
    for one in (page, open_page()):
        one.goto(page.url)
        assert one.locator(SHOWN).count() == events
        quiet(one)
    page.emulate_media(media="print")
    expect(page.locator(".fl-chosen")).to_have_text(re.compile("Kunashir.*Kind: Event"))
    expect(page.locator(".fl-chosen")).to_be_visible()
    page.emulate_media(media="screen")
    page.go_back()
    expect(page).to_have_url(re.compile(r"\?entity=kunashir$"))
    assert page.get_by_label("Kind").input_value() == ""
    page.get_by_role("button", name="Clear all").press("Enter")
    assert page.locator(SHOWN).count() == whole
    expect(page.get_by_label("Who or what")).to_be_focused()


def test_the_overview_leads_to_the_year_and_needs_no_script(
    open_page: Callable[..., Page], quiet: Callable[[Page], None]
) -> None:
    page = open_page(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page.goto("/timeline/")
    expect(page.locator("#fl-timeline")).to_be_hidden()
    bar = page.get_by_role("link", name=re.compile(r"^2016\W+\d+$"))
    box = bar.bounding_box()
    assert box is not None and min(box["width"], box["height"]) >= 24
    bar.click()
    expect(page.locator("#y2016")).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    quiet(page)

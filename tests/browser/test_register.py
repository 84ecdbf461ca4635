"""The register in a real browser: found by every field, kept in the address, whole without."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from factlas.derive.book import books
from factlas.derive.register import Entry, register
from factlas.load.facts import load_facts

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def entries() -> tuple[Entry, ...]:
    """The shipped claims, with what each is found by."""
    return register(books(load_facts(ROOT).facts)[0])


def found(page: Page, before: str) -> int:
    """How many claims the page says it found, once it no longer says what it said before."""
    status = page.locator("#fl-register [role=status]")
    expect(status).not_to_have_text(before)
    return int(re.findall(r"\d+", status.inner_text())[0])


def shown(page: Page) -> list[str]:
    """Ids of the claims in the table."""
    ids: list[str] = page.locator(".fl-register tbody tr").evaluate_all("all => all.map(r => r.id)")
    return ids


def tells(page: Page, count: int) -> None:
    """Wait until the page says so many."""
    expect(page.locator("#fl-register [role=status]")).to_have_text(re.compile(rf"^{count} of "))


def test_each_field_finds_the_claims_that_have_it(
    page: Page, quiet: Callable[[Page], None], entries: tuple[Entry, ...]
) -> None:
    first = next(e for e in entries if e.kind == "forecast" and e.who and "disputed" in e.standings)
    for address, has in (
        ("kind=forecast", lambda e: e.kind == "forecast"),
        (f"who={first.who[-1]}", lambda e: first.who[-1] in e.who),
        (f"entity={first.entities[0]}", lambda e: first.entities[0] in e.entities),
        (f"source={first.sources[0]}", lambda e: first.sources[0] in e.sources),
        ("standing=disputed", lambda e: "disputed" in e.standings),
        (
            "vouched=single&from=2017&to=2018",
            lambda e: e.vouched == "single" and e.year in (2017, 2018),
        ),
    ):
        page.goto(f"/register/?{address}")
        wanted = [entry.claim for entry in entries if has(entry)]
        tells(page, len(wanted))
        assert shown(page) == wanted[:40], address
    quiet(page)


def test_choices_are_kept_by_reload_and_address_and_taken_back(
    page: Page,
    open_page: Callable[..., Page],
    quiet: Callable[[Page], None],
    entries: tuple[Entry, ...],
) -> None:
    page.goto("/register/")
    whole = shown(page)
    page.get_by_label("Kind").select_option("statement")
    expect(page).to_have_url(re.compile(r"\?kind=statement$"))
    statements = found(page, f"All {len(entries)} claims")
    told = page.locator("#fl-register [role=status]").inner_text()
    who = page.get_by_role("combobox", name="Who says it")
    who.focus()
    page.keyboard.type("russ")
    page.locator("#fl-found-who [data-id]").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"\?kind=statement&who=[a-z-]+$"))
    count = found(page, told)
    name, rows = who.input_value(), shown(page)
    assert 0 < count < statements
    page.reload()
    tells(page, count)
    other = open_page()
    other.goto(page.url)
    tells(other, count)
    for one in (page, other):
        assert shown(one) == rows
        assert one.get_by_role("combobox", name="Who says it").input_value() == name
        assert one.get_by_label("Kind").input_value() == "statement"
    page.go_back()
    tells(page, statements)
    assert who.input_value() == ""
    page.get_by_role("button", name="Clear all").click()
    expect(page.locator("#fl-register [role=status]")).to_have_text(re.compile("^All "))
    assert shown(page) == whole[:40]
    assert page.url.endswith("/register/")
    quiet(page)
    quiet(other)


def test_words_find_whatever_their_case_and_the_heads_order(
    page: Page, quiet: Callable[[Page], None], entries: tuple[Entry, ...]
) -> None:
    page.goto("/register/")
    page.get_by_label("Words of the claim").fill("TOMAHAWK launcher")
    expect(page.locator("#fl-register [role=status]")).to_have_text(re.compile(r"^\d+ of "))
    texts = page.locator(".fl-register tbody tr").all_inner_texts()
    assert texts and all("tomahawk" in t.lower() and "launcher" in t.lower() for t in texts)
    rows = shown(page)
    date = page.get_by_role("columnheader", name="Date")
    expect(date).to_have_attribute("aria-sort", "descending")
    date.get_by_role("button").press("Enter")
    expect(date).to_have_attribute("aria-sort", "ascending")
    assert shown(page) == rows[::-1]
    assert "sort=oldest" in page.url
    quiet(page)


def test_more_rows_come_by_keyboard_and_the_focus_goes_on(
    page: Page, entries: tuple[Entry, ...]
) -> None:
    page.goto("/register/?sort=oldest")
    tells(page, len(entries))
    page.get_by_role("button", name="Show more").press("Enter")
    expect(page.locator(".fl-register tbody tr")).to_have_count(140)
    row = page.locator(".fl-register tbody tr").nth(40)
    expect(row.locator("a")).to_be_focused()
    assert shown(page) == [entry.claim for entry in entries[::-1]][:140]


def test_without_scripts_parts_and_years_are_the_way_and_no_form_stands(
    open_page: Callable[..., Page], quiet: Callable[[Page], None], entries: tuple[Entry, ...]
) -> None:
    page = open_page(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page.goto("/register/")
    expect(page.locator("#fl-register")).to_be_hidden()
    rows = shown(page)
    while (after := page.locator(".fl-parts [aria-current] + a")).count():
        page.goto(after.evaluate("a => a.href"))
        rows += shown(page)
    assert rows == [entry.claim for entry in entries]
    page.locator(".fl-ways").get_by_role("link", name="2017", exact=True).last.press("Enter")
    year = page.locator("tr:target")
    expect(year).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    quiet(page)

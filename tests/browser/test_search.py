"""The search in a real browser: opened and left by every way, and finding in every script."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Route, expect

WIDE = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}
PLACE = "/places/kunashir/"


def address(site: Path, form: str) -> str:
    first = next(iter(sorted(site.glob(form))))
    return "/" + first.relative_to(site).as_posix().removesuffix("index.html")


def opener(page: Page) -> Locator:
    return page.locator(".fl-search-open")


def results(page: Page) -> Locator:
    return page.locator(".fl-search li a")


def asked(page: Page, words: str) -> None:
    field = page.locator(".fl-search input")
    field.fill("")
    field.fill(words)


@pytest.mark.parametrize("room", ["places", "systems", "people", "institutions", "agreements"])
def test_the_search_finds_an_entity_by_each_of_its_names(
    open_page: Callable[..., Page], built_site: Path, room: str
) -> None:
    """The first of the room that is known in most languages, native scripts among them."""
    entities = {entity: names(page) for entity, page in sorted(pages_of(built_site, room).items())}
    entity = max(entities, key=lambda one: len(entities[one]))
    assert not all(name.isascii() for name in entities[entity])
    page = open_page(viewport=WIDE)
    page.goto("/")
    page.keyboard.press("/")
    for name in entities[entity]:
        asked(page, name)
        found = page.locator(f".fl-search a[href*='/{room}/{entity}/']")
        expect(found.first).to_be_visible()


def pages_of(site: Path, room: str) -> dict[str, str]:
    found = site.glob(f"{room}/*/index.html")
    return {path.parent.name: path.read_text(encoding="utf-8") for path in found}


def names(html: str) -> list[str]:
    table = html.partition('class="fl-table fl-names"')[2].partition("</table>")[0]
    return [unescape(name) for name in re.findall(r'<span dir="auto">([^<]*)</span>', table)]


def test_inflected_and_cut_words_find_too(
    open_page: Callable[..., Page], quiet: Callable[[Page], None]
) -> None:
    page = open_page(viewport=WIDE)
    page.goto(PLACE)
    page.keyboard.press("/")
    for words in ("Кунашира", "кунаш", "国後", "kunash"):
        asked(page, words)
        expect(page.locator(f".fl-search a[href*='{PLACE}']").first).to_be_visible()
    quiet(page)


@pytest.mark.parametrize("form", ["index.html", "places/*/index.html", "c/*/index.html"])
def test_a_page_loads_nothing_of_the_search_until_it_is_opened(
    open_page: Callable[..., Page], built_site: Path, form: str
) -> None:
    page = open_page(viewport=WIDE)
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    page.goto(address(built_site, form), wait_until="networkidle")
    assert [url for url in loaded if "pagefind" in url or "worker" in url] == []
    opener(page).click()
    asked(page, "Aegis")
    expect(results(page).first).to_be_visible()
    assert any(url.endswith("/pagefind/pagefind.js") for url in loaded)


@pytest.mark.parametrize("way", ["click", "/", "Control+k", "Enter", "Space"])
@pytest.mark.parametrize("form", ["index.html", "sources/*/index.html"])
def test_it_opens_by_every_way_and_escape_gives_the_focus_back(
    open_page: Callable[..., Page],
    quiet: Callable[[Page], None],
    built_site: Path,
    form: str,
    way: str,
) -> None:
    page = open_page(viewport=WIDE)
    page.goto(address(built_site, form))
    opener(page).focus()
    if way == "click":
        opener(page).click()
    else:
        page.keyboard.press(way)
    expect(page.get_by_role("dialog", name="Search")).to_be_visible()
    expect(page.locator(".fl-search input")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".fl-search")).to_be_hidden()
    expect(opener(page)).to_be_focused()
    quiet(page)


def test_letters_typed_before_its_style_has_come_are_kept(
    open_page: Callable[..., Page],
) -> None:
    page = open_page(viewport=WIDE)
    held: list[Route] = []
    page.route("**/factlas-search.css", lambda route: held.append(route))
    page.goto("/about/")
    page.keyboard.press("/")
    page.keyboard.type("Kunashir")
    expect(page.locator(".fl-search input")).to_have_value("Kunashir")
    expect(page.locator(".fl-search")).to_have_css("opacity", "0")
    held[0].continue_()
    expect(page.locator(".fl-search")).to_have_css("opacity", "1")
    expect(results(page).first).to_be_visible()


def test_arrow_keys_walk_through_the_results_and_enter_takes_one(
    open_page: Callable[..., Page],
) -> None:
    page = open_page(viewport=WIDE)
    page.goto("/")
    page.keyboard.press("/")
    asked(page, "Kunashir")
    expect(results(page).nth(1)).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(results(page).first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(results(page).nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator(".fl-search input")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{PLACE}")


def test_results_are_announced_and_nothing_found_leads_to_the_register(
    open_page: Callable[..., Page],
) -> None:
    page = open_page(viewport=WIDE)
    page.goto("/")
    page.keyboard.press("/")
    status = page.locator(".fl-search [role=status]")
    asked(page, "Kunashir")
    expect(status).to_contain_text("results")
    asked(page, "qqqqqqqq")
    expect(status).to_contain_text("Nothing found")
    status.get_by_role("link", name="Register of claims").click()
    page.wait_for_url("**/register/")


def test_on_a_phone_it_takes_the_whole_screen(open_page: Callable[..., Page]) -> None:
    page = open_page(viewport=PHONE, has_touch=True)
    page.goto("/")
    opener(page).tap()
    asked(page, "Iturup")
    expect(results(page).first).to_be_visible()
    box = page.locator(".fl-search").bounding_box()
    assert box == {"x": 0, "y": 0, "width": PHONE["width"], "height": PHONE["height"]}
    page.locator(".fl-search button").tap()
    expect(page.locator(".fl-search")).to_be_hidden()


@pytest.mark.parametrize("form", ["index.html", "c/*/index.html"])
def test_without_scripts_the_button_leads_to_the_register(
    open_page: Callable[..., Page], built_site: Path, form: str
) -> None:
    page = open_page(viewport=WIDE, java_script_enabled=False)
    page.goto(address(built_site, form))
    opener(page).click()
    page.wait_for_url("**/register/")
    expect(page.locator("h1")).to_have_text("Register of claims")

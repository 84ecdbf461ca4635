"""Maps in a real browser: live in the drawing's place, by mouse, by keyboard, without scripts."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Response, expect

SIZES = [{"width": 360, "height": 740}, {"width": 1440, "height": 900}]
OVERLAPS = """selector => {
  const all = [...document.querySelectorAll(selector)];
  const boxes = all.map(e => e.getBoundingClientRect());
  const name = i => all[i].textContent.trim().slice(0, 20);
  const frame = document.querySelector(".fm-box").getBoundingClientRect();
  const inside = b => b.left >= frame.left && b.right <= frame.right
    && b.top >= frame.top && b.bottom <= frame.bottom;
  const apart = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) < 0.5
    || Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) < 0.5;
  const out = boxes.flatMap((b, i) => inside(b) ? [] : [name(i)]);
  return boxes.reduce((found, a, i) => found.concat(
    boxes.flatMap((b, j) => i < j && !apart(a, b) ? [`${name(i)} on ${name(j)}`] : [])), out);
}"""
SHIFTS = """window.shift = 0;
new PerformanceObserver(list => list.getEntries().forEach(e => { window.shift += e.value; }))
  .observe({type: "layout-shift", buffered: true});"""


@pytest.fixture(scope="session")
def address(built_site: Path) -> str:
    """The address of a map's page, of one that shows what stands where."""
    pages = sorted((built_site / "maps").glob("*/index.html"))
    found = next(page for page in pages if "data-state" in page.read_text("utf-8"))
    return f"/maps/{found.parent.name}/"


@pytest.fixture(scope="session")
def addresses(built_site: Path) -> list[str]:
    """The addresses of all maps' pages."""
    return [
        f"/maps/{page.parent.name}/" for page in sorted((built_site / "maps").glob("*/index.html"))
    ]


def live(page: Page, address: str) -> None:
    page.goto(address)
    page.locator(".fl-map").scroll_into_view_if_needed()
    page.locator(".fl-map.fm-is-live").wait_for()


@pytest.mark.parametrize("viewport", SIZES, ids=["phone", "wide"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_live_map_takes_the_drawings_place_without_a_jump(
    open_page: Callable[..., Page],
    quiet: Callable[[Page], None],
    address: str,
    viewport: dict[str, int],
    scheme: str,
) -> None:
    page = open_page(viewport=viewport, color_scheme=scheme)
    page.add_init_script(SHIFTS)
    live(page, address)
    page.wait_for_timeout(200)
    drawing = page.locator(".fm-drawing").bounding_box()
    assert page.locator(".fm-live").bounding_box() == pytest.approx(drawing, abs=0.5)
    expect(page.locator(".fm-drawing")).to_be_hidden()
    assert round(page.evaluate("window.shift"), 3) == 0
    quiet(page)


@pytest.mark.parametrize("viewport", SIZES, ids=["phone", "wide"])
def test_labels_do_not_collide_and_every_button_is_large_enough(
    open_page: Callable[..., Page], addresses: list[str], viewport: dict[str, int]
) -> None:
    page = open_page(viewport=viewport)
    for address in addresses:
        live(page, address)
        assert (address, page.evaluate(OVERLAPS, ".fm-live .fm-block")) == (address, [])
        sizes = page.locator(".fm-live button").evaluate_all(
            "all => all.map(b => b.getBoundingClientRect()).map(r => Math.min(r.width, r.height))"
        )
        assert (address, min(sizes) >= 23.9) == (address, True)


def test_a_maps_page_is_light_and_asks_nobody_else(
    open_page: Callable[..., Page], quiet: Callable[[Page], None], addresses: list[str]
) -> None:
    for address in addresses:
        page = open_page(viewport=SIZES[0])
        bodies: list[Response] = []
        page.on("response", lambda body, seen=bodies: seen.append(body))
        live(page, address)
        page.wait_for_load_state("networkidle")
        weight = sum(len(gzip.compress(body.body())) for body in bodies if body.ok)
        assert weight <= 250 * 1024, f"{address} weighs {weight} bytes"
        quiet(page)


@pytest.mark.parametrize("viewport", SIZES, ids=["phone", "wide"])
def test_every_feature_is_one_target(
    open_page: Callable[..., Page], address: str, viewport: dict[str, int]
) -> None:
    page = open_page(viewport=viewport)
    live(page, address)
    rows = page.locator(".fl-map tr[data-feature]").evaluate_all("all => all.map(e => e.id)")
    buttons = page.locator(".fm-live button[data-feature]")
    ids = buttons.evaluate_all("all => all.map(e => e.id.replace(/^map/, 'row'))")
    assert sorted(ids) == sorted(rows)


def test_a_feature_opens_its_card_by_mouse_and_by_keyboard(page: Page, address: str) -> None:
    live(page, address)
    button = page.locator(".fm-live .fm-mark").first
    card = page.locator(f"#{button.get_attribute('popovertarget')}")
    is_open = "card => card.matches(':popover-open')"
    button.click()
    assert card.evaluate(is_open)
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    assert card.evaluate(is_open)
    page.keyboard.press("Escape")
    assert not card.evaluate(is_open)
    expect(button).to_be_focused()


FOCUS = """() => [document.activeElement.dataset.feature || "",
  Boolean(document.activeElement.closest(".fm-live")),
  document.querySelector(":popover-open")?.id || ""]"""


def test_every_feature_of_every_map_is_reached_and_read_by_keyboard(
    page: Page, quiet: Callable[[Page], None], addresses: list[str]
) -> None:
    for address in addresses:
        live(page, address)
        page.locator(".fm-live").focus()
        read = []
        while True:
            page.keyboard.press("Tab")
            feature, is_on_map, _ = page.evaluate(FOCUS)
            if not is_on_map:
                break
            if feature:
                page.keyboard.press("Enter")
                target = page.locator(".fm-live :focus").get_attribute("popovertarget")
                assert (page.evaluate(FOCUS)[2] or target) == target
                page.keyboard.press("Escape")
                assert page.evaluate(FOCUS) == [feature, True, ""]
                read.append(feature)
        rows = page.locator("tr[data-feature]").evaluate_all(
            "all => all.map(r => r.dataset.feature)"
        )
        assert (address, sorted(read)) == (address, sorted(rows))
    quiet(page)


def test_an_embed_works_on_another_site(
    page: Page,
    site_server: str,
    built_site: Path,
    heard: dict[Page, Any],
    elsewhere: Callable[[str], str],
) -> None:
    name = sorted((built_site / "embed").iterdir())[0].name
    page.goto(f"/maps/{name}/")
    snippet = page.locator(".fl-embed textarea").input_value()
    snippet, found = re.subn(
        r'(src|href)="[^"]*?(/(embed|maps)/)', rf'\1="{site_server}\2', snippet
    )
    assert found == 2
    page.goto(elsewhere(snippet))
    expect(page.locator("p a")).to_be_visible()
    frame = page.frame_locator("iframe")
    frame.locator(".fl-map.fm-is-live").wait_for()
    frame.locator(".fm-live button").first.focus()
    page.keyboard.press("Enter")
    frame.locator(".fl-card:popover-open").wait_for()
    assert frame.locator("a[target=_blank]").first.get_attribute("href")
    assert heard[page].messages == []


def test_a_feature_opens_its_card_by_touch(
    open_page: Callable[..., Page], quiet: Callable[[Page], None], address: str
) -> None:
    page = open_page(viewport=SIZES[0], has_touch=True)
    live(page, address)
    button = page.locator(".fm-live .fm-mark").first
    card = page.locator(f"#{button.get_attribute('popovertarget')}")
    button.tap()
    assert card.evaluate("card => card.matches(':popover-open')")
    page.keyboard.press("Escape")
    assert not card.evaluate("card => card.matches(':popover-open')")
    expect(button).to_be_focused()
    quiet(page)


def test_a_places_dot_opens_the_card_of_its_name(page: Page, address: str) -> None:
    live(page, address)
    cluster = page.locator(".fm-live .fm-cluster", has=page.locator(".fm-place")).first
    target = cluster.locator(".fm-place").get_attribute("popovertarget")
    cluster.locator(".fm-dot").click()
    assert page.locator(f"#{target}").evaluate("card => card.matches(':popover-open')")


def test_the_wheel_scrolls_the_page_until_the_map_has_focus(page: Page, address: str) -> None:
    live(page, address)
    page.locator(".fm-live").hover()
    zoom = ".fm-live .leaflet-control-scale-line"
    before = page.locator(zoom).inner_text()
    page.mouse.wheel(0, -300)
    page.wait_for_timeout(400)
    assert page.locator(zoom).inner_text() == before


def test_a_row_leads_to_its_feature_on_the_live_map(page: Page, address: str) -> None:
    live(page, address)
    key = page.locator(".fm-key a").first
    key.click()
    target = key.get_attribute("href")
    assert target is not None
    expect(page.locator(f".fm-live {target}")).to_be_visible()


def test_without_scripts_the_drawing_links_to_the_evidence(
    open_page: Callable[..., Page], address: str
) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(address)
    expect(page.locator(".fm-drawing")).to_be_visible()
    expect(page.locator(".fm-live")).to_be_hidden()
    for link in page.locator(".fm-wide a.fm-feature").all():
        target = link.get_attribute("href")
        assert target is not None
        assert page.locator(target).count() == 1


def test_on_paper_it_is_the_drawing(page: Page, address: str) -> None:
    live(page, address)
    page.emulate_media(media="print")
    expect(page.locator(".fm-drawing")).to_be_visible()
    expect(page.locator(".fm-live")).to_be_hidden()


def test_where_leaflet_does_not_come_the_drawing_stays(page: Page, address: str) -> None:
    page.route("**/leaflet.js", lambda route: route.abort())
    page.goto(address)
    page.locator(".fl-map").scroll_into_view_if_needed()
    page.wait_for_timeout(500)
    expect(page.locator(".fm-drawing")).to_be_visible()
    expect(page.locator(".fm-live")).to_be_hidden()

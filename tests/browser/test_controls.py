"""What a reader sets on a map shows on the live map, on the drawing and in the table alike."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect

from factlas.derive.book import Book

SHOWN = """() => {
  const ids = (selector) => [...new Set([...document.querySelectorAll(selector)]
    .filter((part) => !part.hidden && part.getAttribute("display") !== "none")
    .filter((part) => !part.matches(".fm-not-shown"))
    .map((part) => part.dataset.feature))].sort();
  return [ids("tr[data-feature]"), ids(".fm-live button[data-feature]"),
    ids(".fm-drawing a[data-feature]")];
}"""


@pytest.fixture(scope="module")
def address(bare_map: Callable[[Callable[[Book], Book]], str]) -> str:
    return bare_map(lambda book: book)


def live(page: Page, address: str, query: str = "") -> None:
    page.goto(address + query)
    page.locator(".fl-map.fm-is-live").wait_for()


def to_year(page: Page, year: int) -> None:
    slider = page.locator("[name=at]")
    years = (slider.get_attribute("data-years") or "").split(" ")
    slider.fill(str(years.index(str(year))))


def shown(page: Page) -> list[str]:
    """Ids of the features shown: the same in table, live map and drawing, or it is a mistake."""
    rows, buttons, drawn = page.evaluate(SHOWN)
    assert rows == buttons == drawn
    ids: list[str] = rows
    return ids


def test_at_first_everything_is_shown_as_of_the_last_report(page: Page, address: str) -> None:
    live(page, address)
    assert len(shown(page)) == 7
    assert urlsplit(page.url).query == ""


def test_the_year_shows_what_stood_then(page: Page, address: str) -> None:
    live(page, address)
    to_year(page, 2016)
    assert {name for name in shown(page) if name.startswith("stationing")} == {
        "stationing-beacon-skerry"
    }
    button = page.locator('.fm-live [data-feature="stationing-beacon-skerry"]')
    assert button.get_attribute("popovertarget") == "card-beacon-arrived"
    assert "arrived November 2016" in (button.get_attribute("aria-label") or "")
    assert urlsplit(page.url).query == "strait=at:2016"
    to_year(page, 2022)
    assert button.get_attribute("popovertarget") == "card-beacon-seen"
    assert len(shown(page)) == 7


def test_what_was_known_then_may_be_less(page: Page, address: str) -> None:
    live(page, address, "?strait=at:2016,known")
    assert not [name for name in shown(page) if name.startswith("stationing")]


def test_the_address_keeps_layers_and_viewpoint(page: Page, address: str) -> None:
    live(page, address)
    page.locator("[name=layer][value=control]").uncheck()
    page.locator("[name=view]").select_option("southland")
    before = shown(page)
    assert not [name for name in before if name.startswith("control")]
    live(page, page.url)
    assert shown(page) == before
    expect(page.locator("[name=view]")).to_have_value("southland")


def test_a_viewpoint_changes_names_only(page: Page, address: str) -> None:
    live(page, address)
    everything = shown(page)
    page.locator("[name=view]").select_option("northland")
    names = page.locator(".fm-live .fm-names").first.locator("bdi:visible").all_inner_texts()
    assert names == ["Skerry", "Шхера"]
    assert shown(page) == everything


@pytest.mark.parametrize("text", ["Шхера", "σκέρι", "skeri", "кер", "Skerry / Skeri"])
def test_a_place_is_found_by_any_of_its_names(page: Page, address: str, text: str) -> None:
    live(page, address)
    page.locator("[name=find]").fill(text)
    page.keyboard.press("Enter")
    if text == "кер":
        expect(page.locator(".fm-found")).to_have_text("Not on this map")
    else:
        focused = page.evaluate("document.activeElement.dataset.feature")
        assert focused.endswith("-skerry")


def test_all_of_it_works_by_keyboard(page: Page, address: str) -> None:
    live(page, address)
    page.locator(".fm-controls summary").focus()
    names = []
    for _ in range(9):
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement.name || ''"))
    assert names[:8] == ["at", "reading-strait", "view", "layer", "layer", "layer", "find", "save"]


def test_controls_are_large_enough(open_page: Callable[..., Page], address: str) -> None:
    page = open_page(viewport={"width": 360, "height": 740})
    live(page, address)
    for part in page.locator(".fm-panel :is(label.fm-tick, select, button, [type=search])").all():
        box = part.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 24
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_picture_is_saved_as_it_stands(page: Page, address: str, tmp_path: Path) -> None:
    live(page, address, "?strait=at:2016&view=northland")
    for kind, start in (("svg", b"<svg"), ("png", b"\x89PNG")):
        with page.expect_download() as download:
            page.locator(f"[name=save][value={kind}]").click()
        download.value.save_as(tmp_path / f"strait.{kind}")
        assert (tmp_path / f"strait.{kind}").read_bytes().startswith(start)
    picture = ElementTree.parse(tmp_path / "strait.svg").getroot()
    links = picture.iter("{http://www.w3.org/2000/svg}a")
    assert sorted({link.attrib["data-feature"] for link in links}) == shown(page)
    text = "".join(picture.itertext())
    assert "What stood at the end of 2016, as it was" in text
    assert "Skeri" not in "".join(
        t.text or ""
        for t in ElementTree.parse(tmp_path / "strait.svg").iter("{http://www.w3.org/2000/svg}text")
    )


def test_without_scripts_there_are_no_controls(
    open_page: Callable[..., Page], address: str
) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(address)
    expect(page.locator(".fm-controls")).to_be_hidden()


def test_the_latest_text_stands_as_it_was_laid_out(page: Page, address: str) -> None:
    live(page, address)
    says = page.locator('.fm-live [data-feature="stationing-beacon-skerry"] .fm-says')
    before = says.inner_html()
    to_year(page, 2016)
    assert says.inner_html() != before
    to_year(page, 2022)
    assert says.inner_html() == before


def test_what_is_not_shown_is_marked_in_the_table_and_not_lost(page: Page, address: str) -> None:
    live(page, address, "?strait=at:2001")
    rows = page.locator("tr[data-feature]")
    assert rows.count() == 7
    off = page.locator("tr.fm-not-shown")
    assert off.count() == 4
    expect(off.first).to_contain_text("not shown: nothing reported by then")
    expect(page.locator("li:visible", has_text="last seen 2022")).to_contain_text("later")


def test_control_is_as_of_the_year(page: Page, address: str) -> None:
    live(page, address, "?strait=at:1955")
    button = page.locator('.fm-live [data-feature="control-skerry"]')
    expect(button).to_contain_text("Held by Southland; claimed by Southland")
    assert button.get_attribute("popovertarget") == "card-holder-1900"
    to_year(page, 2022)
    expect(button).to_contain_text("Held by Northland; claimed by Northland, Southland")


def test_a_range_is_there_while_its_system_is(page: Page, address: str) -> None:
    live(page, address, "?strait=at:2015")
    assert "range-beacon-skerry" not in shown(page)
    to_year(page, 2016)
    assert "range-beacon-skerry" in shown(page)
    expect(page.locator(".fm-time output")).to_have_text("2016")
    expect(page.locator("[name=at]")).to_have_attribute("aria-valuetext", "2016")

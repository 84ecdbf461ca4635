"""Pages in a real browser: every type opens quietly, and evidence opens where the reader is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import FloatRect, Locator, Page, expect

WIDE = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}

TYPES = (
    "index.html",
    "what-stands-on-the-islands/index.html",
    "register/index.html",
    "register/2/index.html",
    "lists/*/index.html",
    "then-and-now/index.html",
    "timeline/index.html",
    "disputes/index.html",
    "disputes/*/index.html",
    "places/index.html",
    "places/*/index.html",
    "systems/*/index.html",
    "people/*/index.html",
    "institutions/*/index.html",
    "agreements/*/index.html",
    "parties/*/index.html",
    "sources/index.html",
    "sources/*/index.html",
    "c/*/index.html",
    "method/index.html",
    "about/index.html",
    "corrections/index.html",
)
"""One page of each of these forms is opened: the first in order of the alphabet."""

CITED = ("index.html", "disputes/*/index.html", "places/*/index.html", "systems/*/index.html")


def address(site: Path, form: str) -> str:
    first = next(iter(sorted(site.glob(form))))
    return "/" + first.relative_to(site).as_posix().removesuffix("index.html")


def card_of(page: Page, citation: Locator) -> Locator:
    return page.locator(f"#{citation.get_attribute('popovertarget')}")


def is_open(card: Locator) -> bool:
    return bool(card.evaluate("card => card.matches(':popover-open')"))


def at_rest(card: Locator) -> FloatRect:
    """Where an opened card stands once it has glided into its place."""
    card.evaluate("card => Promise.all(card.getAnimations().map((one) => one.finished))")
    box = card.bounding_box()
    assert box is not None
    return box


def scroll_of(page: Page) -> float:
    return float(page.evaluate("window.scrollY"))


@pytest.mark.parametrize("form", TYPES)
def test_every_type_of_page_opens_quietly_and_fits_a_phone(
    open_page: Callable[..., Page], quiet: Callable[[Page], None], built_site: Path, form: str
) -> None:
    page = open_page(color_scheme="dark", viewport=PHONE)
    page.goto(address(built_site, form), wait_until="networkidle")
    expect(page.locator("h1")).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    quiet(page)


def test_pages_come_with_strict_headers(page: Page) -> None:
    """All tests of this folder run under them."""
    answer = page.goto("/")
    assert answer is not None
    policies = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policies and "frame-ancestors 'self'" in policies
    assert "unsafe-inline" not in policies and "'unsafe-eval'" not in policies
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_every_dialog_has_a_name(open_page: Callable[..., Page], built_site: Path) -> None:
    page = open_page()
    page.goto(address(built_site, "index.html"))
    assert page.locator("[role=dialog]").count() > 1
    assert page.locator("[role=dialog]:not([aria-label], [aria-labelledby])").count() == 0


@pytest.mark.parametrize(
    ("way", "form"),
    [
        *(("click", form) for form in CITED),
        *((way, CITED[0]) for way in ("tap", "Enter", "Space")),
    ],
)
def test_a_citation_opens_its_card_and_escape_gives_the_focus_back(
    open_page: Callable[..., Page],
    quiet: Callable[[Page], None],
    built_site: Path,
    way: str,
    form: str,
) -> None:
    page = open_page(viewport=WIDE, has_touch=True)
    page.goto(address(built_site, form))
    citation = page.locator("button.fl-cite").first
    citation.scroll_into_view_if_needed()
    citation.focus()
    before = scroll_of(page)
    if way in ("click", "tap"):
        getattr(citation, way)()
    else:
        page.keyboard.press(way)
    card = card_of(page, citation)
    assert is_open(card)
    assert scroll_of(page) == before
    page.keyboard.press("Escape")
    assert not is_open(card)
    expect(citation).to_be_focused()
    assert scroll_of(page) == before
    quiet(page)


def test_the_card_is_reached_next_by_keyboard_and_its_button_closes_it(
    open_page: Callable[..., Page], built_site: Path
) -> None:
    page = open_page(viewport=WIDE)
    page.goto(address(built_site, "index.html"))
    citation = page.locator("button.fl-cite").first
    citation.focus()
    page.keyboard.press("Enter")
    card = card_of(page, citation)
    page.keyboard.press("Tab")
    assert card.evaluate("card => card.contains(document.activeElement)")
    card.locator(".fl-close").click()
    assert not is_open(card)
    expect(citation).to_be_focused()


def test_on_a_desk_the_card_opens_beside_its_citation(
    open_page: Callable[..., Page], built_site: Path
) -> None:
    page = open_page(viewport=WIDE)
    page.goto(address(built_site, "index.html"))
    for citation in page.locator("button.fl-cite").all()[:6]:
        citation.scroll_into_view_if_needed()
        citation.click()
        card = at_rest(card_of(page, citation))
        own = citation.bounding_box()
        assert own is not None
        assert card["y"] >= 0 and card["y"] + card["height"] <= WIDE["height"]
        assert card["x"] >= 0 and card["x"] + card["width"] <= WIDE["width"]
        below = card["y"] - (own["y"] + own["height"])
        above = own["y"] - (card["y"] + card["height"])
        assert 0 <= max(below, above) <= 12, "neither just below nor just above"
        page.keyboard.press("Escape")


def test_on_a_phone_the_card_is_a_sheet_from_below(
    open_page: Callable[..., Page], built_site: Path
) -> None:
    page = open_page(viewport=PHONE, has_touch=True)
    page.goto(address(built_site, "index.html"))
    citation = page.locator("button.fl-cite").first
    citation.tap()
    card = at_rest(card_of(page, citation))
    assert (card["x"], card["width"]) == (0, PHONE["width"])
    assert card["y"] + card["height"] == PHONE["height"]
    assert card["height"] <= 0.76 * PHONE["height"]


@pytest.mark.parametrize("form", CITED)
def test_a_citation_is_large_enough_to_hit(
    open_page: Callable[..., Page], built_site: Path, form: str
) -> None:
    page = open_page(viewport=PHONE)
    page.goto(address(built_site, form))
    sizes = page.locator("button.fl-cite").evaluate_all(
        "all => all.map(b => b.getBoundingClientRect()).map(r => Math.min(r.width, r.height))"
    )
    assert sizes and min(sizes) >= 24


@pytest.mark.parametrize("form", CITED)
def test_without_scripts_the_references_stand_on_the_page_and_cards_still_open(
    open_page: Callable[..., Page], built_site: Path, form: str
) -> None:
    page = open_page(viewport=WIDE, java_script_enabled=False)
    page.goto(address(built_site, form))
    citations = page.locator("button.fl-cite")
    openers = page.locator("button:is(.fl-cite, .fl-term)")
    opened = openers.evaluate_all("all => all.map(b => b.getAttribute('popovertarget'))")
    cards = page.locator(".fl-card")
    assert cards.count() == len(set(opened)) > 0
    for card in cards.all():
        expect(card).to_be_visible()
        expect(card.locator("blockquote").first).to_be_visible()
        expect(card.locator(".fl-close")).to_be_hidden()
    citations.first.click()
    expect(card_of(page, citations.first).locator(".fl-close")).to_be_visible()


def test_in_print_the_references_stand_and_the_buttons_are_bare_numbers(
    open_page: Callable[..., Page], built_site: Path
) -> None:
    page = open_page(viewport=WIDE)
    page.goto(address(built_site, "index.html"))
    page.emulate_media(media="print")
    expect(page.locator(".fl-card").first).to_be_visible()
    expect(page.locator(".fl-foot").first).to_be_hidden()
    box = page.locator("button.fl-cite").first.bounding_box()
    assert box is not None and box["height"] < 16


def test_from_a_sentence_to_the_quoted_words_it_takes_one_action(
    open_page: Callable[..., Page], built_site: Path
) -> None:
    page = open_page(viewport=WIDE)
    page.goto(address(built_site, "index.html"))
    citation = page.locator("button.fl-cite").first
    citation.click()
    card = card_of(page, citation)
    expect(card.locator("blockquote").first).to_be_in_viewport()
    expect(card.get_by_role("link", name="Read it there").first).to_be_in_viewport()

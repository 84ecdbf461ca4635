"""Evidence cards in a browser: citations are copied, and every sentence leads to its words."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

WIDE = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}

BUTTON = re.compile(
    r'<button type="button" class="fl-cite[^"]*" popovertarget="([^"]+)"[^>]*>(\d+)'
)
TERM = re.compile(r'class="fl-term" popovertarget="([^"]+)"')
CARD = re.compile(
    r'<div popover id="(card-[^"]+)"(.*?)<button type="button" class="fl-close"', re.S
)


def opened(page: Page) -> Locator:
    """The card of the home page's first citation, opened."""
    page.goto("/")
    citation = page.locator("button.fl-cite").first
    citation.click()
    return page.locator(f"#{citation.get_attribute('popovertarget')}")


def test_a_card_copies_its_citation_in_both_forms(
    open_page: Callable[..., Page], quiet: Callable[[Page], None]
) -> None:
    page = open_page(viewport=WIDE, permissions=["clipboard-read", "clipboard-write"])
    card = opened(page)
    for name, begins in (("Copy citation", "“"), ("Copy BibTeX", "@misc{claim-")):
        card.get_by_role("button", name=name).click()
        expect(card.get_by_role("status")).to_contain_text("Copied")
        assert page.evaluate("navigator.clipboard.readText()").startswith(begins)
    quiet(page)


def test_where_nothing_can_be_copied_the_citation_stands_there_to_be_selected(
    open_page: Callable[..., Page],
) -> None:
    page = open_page(viewport=PHONE)
    page.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error())")
    card = opened(page)
    card.get_by_role("button", name="Copy BibTeX").click()
    expect(card.locator("textarea")).to_have_value(re.compile("^@misc{claim-"))


def test_without_scripts_a_card_leads_to_both_texts(open_page: Callable[..., Page]) -> None:
    page = open_page(viewport=WIDE, java_script_enabled=False)
    opened(page).get_by_role("link", name="Cite", exact=True).click()
    assert page.url.endswith("#cite")
    expect(page.locator("[data-form=text]")).to_contain_text("Evidence:")
    expect(page.locator("[data-form=bibtex]")).to_contain_text("@misc{claim-")
    expect(page.locator("#report + *")).to_be_visible()


def test_a_citation_of_any_page_opens_a_card_with_words_and_locator(built_site: Path) -> None:
    """One action from any sentence to the words; one card and one number for each claim."""
    seen = 0
    for path in sorted(built_site.rglob("index.html")):
        html = path.read_text(encoding="utf-8")
        cards = dict(CARD.findall(html))
        numbers: dict[str, str] = {}
        for target, number in BUTTON.findall(html):
            assert numbers.setdefault(target, number) == number, f"{path}: {target}"
            assert "<blockquote" in cards[target] and "fl-where" in cards[target], path
            seen += 1
        assert set(numbers) | set(TERM.findall(html)) == set(cards), path
        assert len(set(numbers.values())) == len(numbers), path
    assert seen > 1000

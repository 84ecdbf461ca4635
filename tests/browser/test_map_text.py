"""Text from the facts is never markup on a map, in a real browser, live and drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from playwright.sync_api import Page

from factlas.derive.book import Book
from factlas.model.base import Text
from factlas.model.entity import Name

HOSTILE = [
    """'"`${window.hit = 1}""",
    "</script><script>window.hit = 1</script>",
    '<img src=x onerror="window.hit = 1">',
    "\u202egnillac\u200f \u2067\u200b",
    "🚀 rocket 👩\u200d🚀",
    "{{ 6*7 }}{% raw %}",
    "<svg onload=window.hit=1>&lt;b&gt;",
]


def named(text: str) -> Callable[[Book], Book]:
    """The same facts with a text as the name of a place, of a system, and of the map."""

    def changed(book: Book) -> Book:
        facts = book.facts
        name = Name(text=text, lang="en", used_by=("northland",))
        entities = {
            **facts.entities,
            "skerry": facts.entities["skerry"].model_copy(update={"names": (name,)}),
            "beacon": facts.entities["beacon"].model_copy(update={"short": Text({"en": text})}),
        }
        words = dict.fromkeys(("title", "caption", "alt"), Text({"en": text}))
        maps = {"strait": facts.maps["strait"].model_copy(update=words)}
        return replace(book, facts=replace(facts, entities=entities, maps=maps))

    return changed


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text(
    page: Page,
    quiet: Callable[[Page], None],
    bare_map: Callable[[Callable[[Book], Book]], str],
    text: str,
) -> None:
    page.goto(bare_map(named(text)))
    page.locator(".fl-map.fm-is-live").wait_for()
    page.locator("[name=at]").fill("5")
    shown = page.locator('.fm-live [data-feature="place-skerry"] bdi').text_content()
    assert shown == text
    spoken = page.locator('.fm-live [data-feature="stationing-beacon-skerry"]')
    assert text in (spoken.get_attribute("aria-label") or "")
    assert page.locator("figcaption").text_content() == text
    assert page.evaluate("window.hit") is None
    assert page.locator(".fl-map :is(img, script)").count() == 0
    quiet(page)

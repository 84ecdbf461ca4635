"""Text from the facts is never markup on a map, in a real browser, live and drawn."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page

from factlas.derive.book import Book, books
from factlas.derive.features import features_of
from factlas.load.facts import load_facts
from factlas.model.base import Text
from factlas.model.entity import Name
from factlas.opendata.geojson import geojson

TINY = Path(__file__).parents[1] / "maps" / "tiny"
DRAWN = set("svg title desc defs use g a path circle rect text".split())
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
    """The same facts with a text as the name of a place, a system and a map, and as each claim."""

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
        claims = {
            claim.id: claim.model_copy(update=dict.fromkeys(("text", "headline"), words["title"]))
            for claim in facts.claims.values()
        }
        told = replace(facts, entities=entities, maps=maps, claims=claims)
        return replace(book, facts=told)

    return changed


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text(
    page: Page,
    quiet: Callable[[Page], None],
    bare_map: Callable[[Callable[[Book], Book]], str],
    tmp_path: Path,
    text: str,
) -> None:
    page.goto(bare_map(named(text)))
    page.locator(".fl-map.fm-is-live").wait_for()
    page.locator("[name=at]").fill("5")
    shown = page.locator('.fm-live [data-feature="place-skerry"] bdi').text_content()
    assert shown == text
    spoken = page.locator('.fm-live [data-feature="stationing-beacon-skerry"]')
    assert text in (spoken.get_attribute("aria-label") or "")
    assert page.locator(".fm-caption").text_content() == text
    assert page.locator('tr[data-feature="place-skerry"] bdi').first.text_content() == text
    drawn = page.locator('.fm-wide a[data-feature="place-skerry"]')
    assert text in (drawn.locator("title").text_content() or "")
    assert "".join(drawn.locator(".fm-name").all_text_contents()).split() == text.split()
    assert saved(page, tmp_path / "strait.svg") >= {text.strip()}
    assert page.evaluate("window.hit") is None
    assert page.locator(".fl-map :is(img, script)").count() == 0
    quiet(page)


def saved(page: Page, path: Path) -> set[str]:
    """The texts of the picture that a reader saves, which holds what a drawing may hold."""
    with page.expect_download() as download:
        page.locator("[name=save][value=svg]").click()
    download.value.save_as(path)
    parts = list(ElementTree.parse(path).iter())
    assert {part.tag.partition("}")[2] for part in parts} <= DRAWN
    assert not [name for part in parts for name in part.attrib if name.startswith("on")]
    return {(part.text or "").strip() for part in parts}


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text_in_the_data(text: str) -> None:
    book = named(text)(books(load_facts(TINY).facts)[0])
    map_ = book.facts.maps["strait"]
    data = json.loads(geojson(map_, features_of(map_, book), book))
    place = next(one for one in data["features"] if one["id"] == "place-skerry")
    assert place["properties"]["names"][0]["text"] == data["title"] == text

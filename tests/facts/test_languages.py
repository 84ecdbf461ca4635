"""What is not in the page's language says in which it is, so that a screen reader can speak it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

_SCRIPTS = {
    "ja": re.compile("[\u3040-\u30ff\u4e00-\u9fff]"),
    "ru": re.compile("[\u0400-\u04ff]"),
}
_UNSPOKEN = {"script", "style", "title"}
_VOID = {"meta", "link", "br", "input", "img", "wbr", "hr", "circle", "path", "rect", "use", "line"}

FORMS = (
    "index.html",
    "what-stands-on-the-islands/index.html",
    "places/*/index.html",
    "people/*/index.html",
    "institutions/*/index.html",
    "agreements/*/index.html",
    "maps/*/index.html",
    "timeline/index.html",
)


class Spoken(HTMLParser):
    """Texts of a page with the language of the element that they stand in."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.texts: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _VOID:
            outer = self.open[-1][1] if self.open else ""
            self.open.append((tag, dict(attrs).get("lang") or outer))

    def handle_endtag(self, tag: str) -> None:
        while self.open and tag not in _VOID:
            if self.open.pop()[0] == tag:
                break

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1][0] not in _UNSPOKEN:
            self.texts.append((self.open[-1][1], data.strip()))


def unmarked(page: Path) -> list[str]:
    """Texts in Japanese or Cyrillic letters that pass for the page's language."""
    spoken = Spoken()
    spoken.feed(page.read_text(encoding="utf-8"))
    return [
        text
        for lang, text in spoken.texts
        if lang == "en" and any(script.search(text) for script in _SCRIPTS.values())
    ]


@pytest.mark.parametrize("form", FORMS)
def test_names_and_words_in_other_scripts_say_their_language(built_site: Path, form: str) -> None:
    pages = sorted(built_site.glob(form))
    assert pages
    assert {page.parent.name: found for page in pages if (found := unmarked(page))} == {}

"""The search's index is made of pages, the same bytes wherever they lie."""

import gzip
import json
from pathlib import Path

import pytest

from factlas.site.program import ProgramError
from factlas.site.search import BUNDLE, index_pages, remove_engines_own

PAGE = '<!doctype html><html lang="en"><head><title>T</title></head><body>{}</body></html>'

PAGES = {
    "places/rock/index.html": '<nav>Menu</nav><main><article><h1 id="top">Rock</h1>'
    '<table class="fl-names" data-pagefind-filter="named:yes"><tr><td>岩</td><td>Скала</td></tr>'
    '</table><div class="fl-cards">Card</div></article></main>',
    "c/plan/index.html": "<main><article><h1>A plan</h1><p>Lances to come.</p></article></main>",
    "places/rock/claims/index.html": "<main><article data-unread><h1>List</h1></article></main>",
}


def site(folder: Path, order: list[str]) -> Path:
    for path in order:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(PAGE.format(PAGES[path]), encoding="utf-8")
    index_pages(folder)
    return folder


def found(folder: Path) -> dict[str, str]:
    """What is found of each page, by address."""
    parts = [
        json.loads(gzip.decompress(path.read_bytes()).removeprefix(b"pagefind_dcd"))
        for path in (folder / BUNDLE / "fragment").iterdir()
    ]
    return {part["url"]: part["content"] for part in parts}


def test_texts_and_names_are_found_but_not_what_has_a_page_of_its_own(tmp_path: Path) -> None:
    assert found(site(tmp_path, list(PAGES))) == {
        "/places/rock/": "Rock. 岩. Скала.",
        "/c/plan/": "A plan. Lances to come.",
    }


def test_the_same_pages_give_the_same_bytes(tmp_path: Path) -> None:
    one = site(tmp_path / "one", list(PAGES)) / BUNDLE
    two = site(tmp_path / "another one", list(PAGES)[::-1]) / BUNDLE
    files = sorted(path.relative_to(one) for path in one.rglob("*") if path.is_file())
    assert files == sorted(path.relative_to(two) for path in two.rglob("*") if path.is_file())
    assert [path for path in files if (one / path).read_bytes() != (two / path).read_bytes()] == []
    assert not [path for path in files if "ui" in path.name]


def test_pages_that_cannot_be_read_are_our_bug(tmp_path: Path) -> None:
    with pytest.raises(ProgramError, match="exited"):
        index_pages(tmp_path / "no-such-folder")


def test_nothing_stays_of_the_engine_s_own_search_and_theme(tmp_path: Path) -> None:
    for path in (
        "search/search_index.json",
        "search.json",
        "assets/javascripts/workers/a.js",
        "assets/stylesheets/main.css",
        "assets/images/favicon.png",
    ):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("x")
    remove_engines_own(tmp_path)
    left = [path.name for path in tmp_path.rglob("*") if path.is_file()]
    assert left == ["favicon.png"]

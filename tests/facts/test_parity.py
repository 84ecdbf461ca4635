"""Site, map, report and data speak of the same claims."""

import json
import re
from functools import cache
from html import unescape
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import pytest

from factlas.load.facts import load_facts

ROOT = Path(__file__).parents[2]
ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"


@cache
def written() -> frozenset[str]:
    return frozenset(load_facts(ROOT).facts.claims)


@pytest.fixture(scope="module")
def pages(built_site: Path) -> dict[str, str]:
    found = built_site.glob("**/*.html")
    return {p.relative_to(built_site).as_posix(): p.read_text(encoding="utf-8") for p in found}


def test_every_claim_has_its_own_page_and_no_other_stands_there(built_site: Path) -> None:
    assert {path.name for path in (built_site / "c").iterdir()} == written()


def test_the_register_lists_every_claim_once(built_site: Path) -> None:
    parts = [p.read_text(encoding="utf-8") for p in built_site.glob("register/**/index.html")]
    rows = [row for part in parts for row in re.findall(rf'<tr id="({ID})"', part)]
    assert len(parts) > 1
    assert sorted(rows) == sorted(written())


def test_the_data_that_the_register_finds_by_holds_every_claim_once(built_site: Path) -> None:
    files = (built_site / "register/data").glob("rows-*.json")
    rows = [row[0] for file in files for row in json.loads(file.read_text(encoding="utf-8"))]
    assert sorted(rows) == sorted(written())


def test_the_data_holds_every_claim_once(built_site: Path) -> None:
    data = json.loads((built_site / "data/facts.json").read_text(encoding="utf-8"))
    assert sorted(claim["id"] for claim in data["claims"]) == sorted(written())


def test_the_report_names_every_claim(report_text: str) -> None:
    assert written() - set(re.findall(ID, report_text)) == set()


def test_a_card_stands_once_on_its_page_and_is_a_known_claim(pages: dict[str, str]) -> None:
    for path, html in pages.items():
        cards = re.findall(rf'<div popover[^>]* id="card-({ID})"', html)
        assert len(cards) == len(set(cards)), path
        assert set(cards) <= written(), path


def test_every_citation_on_a_page_has_its_card_there(pages: dict[str, str]) -> None:
    for path, html in pages.items():
        opened = set(re.findall(rf'popovertarget="card-({ID})"', html))
        assert opened <= set(re.findall(rf'id="card-({ID})"', html)), path


def test_a_map_opens_the_cards_of_the_page_it_stands_on(
    built_site: Path, pages: dict[str, str]
) -> None:
    for path, html in pages.items():
        for name in re.findall(rf'data-map="({ID})"', html):
            script = (built_site / f"assets/maps/{name}.js").read_text(encoding="utf-8")
            opened = set(re.findall(rf"card-({ID})", script))
            assert opened and opened <= set(re.findall(rf'id="card-({ID})"', html)), path


def test_every_relative_link_of_the_site_leads_to_a_file(
    built_site: Path, pages: dict[str, str]
) -> None:
    files = {p.relative_to(built_site).as_posix() for p in built_site.rglob("*") if p.is_file()}
    seen = set()
    for path, html in pages.items():
        for href in set(re.findall(r'(?:href|src)="([^"]*)"', html)):
            target = urlsplit(unescape(href))
            if target.scheme or target.netloc or not target.path:
                continue
            there = normpath(join(dirname(path), unquote(target.path))).lstrip("/")
            is_file = there in files and not target.path.endswith("/")
            file = there if is_file else normpath(join(there, "index.html"))
            assert file in files, f"{path} links to {href}"
            seen.add(file)
    assert {"report.pdf", "data/facts.json", "register/index.html"} <= seen

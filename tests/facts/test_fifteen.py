"""Fifteen facts that are hard to say rightly, followed through every output."""

import json
import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml

from factlas.derive.book import Book, books
from factlas.derive.cards import Card, card
from factlas.load.facts import load_facts

ROOT = Path(__file__).parents[2]
FIFTEEN = yaml.safe_load((ROOT / "tests/golden/fifteen.yml").read_text(encoding="utf-8"))
CLAIMS = sorted({claim for fact in FIFTEEN for claim in fact["claims"]})


@cache
def book() -> Book:
    return books(load_facts(ROOT).facts)[0]


def shipped(claim: str) -> Card:
    return card(book().facts.claims[claim], book())


class Text(HTMLParser):
    """The words of a page, without markup."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def words(html: str) -> str:
    parser = Text()
    parser.feed(html)
    return squeezed(" ".join(parser.parts))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def page(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8")


def test_there_are_fifteen() -> None:
    assert [fact["n"] for fact in FIFTEEN] == list(range(1, 16))


@pytest.mark.parametrize("fact", FIFTEEN, ids=lambda fact: fact["n"])
def test_its_page_cites_it(built_site: Path, fact: dict[str, object]) -> None:
    html = page(built_site, str(fact["page"]))
    cited = [c for c in fact["claims"] if f'"card-{c}"' in html or f"c/{c}/" in html]
    assert cited, f"{fact['page']} cites none of {fact['claims']}"


@pytest.mark.parametrize("claim", CLAIMS)
def test_its_own_page_says_it_whole(built_site: Path, claim: str) -> None:
    told = shipped(claim)
    text = words(page(built_site, f"c/{claim}"))
    for said in expected(told):
        assert squeezed(said) in text


@pytest.mark.parametrize("claim", CLAIMS)
def test_the_report_says_it_whole(report_text: str, claim: str) -> None:
    text = squeezed(report_text)
    for said in (shipped(claim).text, *(view.words for view in shipped(claim).evidence)):
        assert squeezed(said) in text


def expected(told: Card) -> list[str]:
    """What a reader must see of a claim, wherever it is told in full."""
    said = [told.text, told.when, told.speaker]
    for view in told.evidence:
        said += [view.source.title, view.source.publisher, view.words, view.gloss, view.origin]
    said += [line.text for line in told.standing if line.code != "outcome"]
    said += [related.text for related in told.followers]
    return [part for part in said if part]


@pytest.mark.parametrize("claim", CLAIMS)
def test_the_data_holds_it_as_written(built_site: Path, claim: str) -> None:
    data = json.loads((built_site / "data/facts.json").read_text(encoding="utf-8"))
    (record,) = [c for c in data["claims"] if c["id"] == claim]
    written = book().facts.claims[claim].model_dump(mode="json", by_alias=True, exclude_none=True)
    assert {key: record[key] for key in written} == written
    assert record["standing"]["origins"] == list(book().standings[claim].origins)


@pytest.mark.parametrize("fact", [f for f in FIFTEEN if f["map"]], ids=lambda fact: fact["n"])
def test_the_map_opens_its_card(built_site: Path, fact: dict[str, object]) -> None:
    script = (built_site / f"assets/maps/{fact['map']}.js").read_text(encoding="utf-8")
    html = page(built_site, "what-stands-on-the-islands")
    on_map = [c for c in fact["claims"] if f"card-{c}" in script]
    assert on_map and all(f'id="card-{c}"' in html for c in on_map)

"""Every page is found: entities by every name, claims and sources by their words."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from factlas import addresses
from factlas.model.facts import Facts

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def found(built_site: Path) -> dict[str, Any]:
    """What the search holds of each page, by its address."""
    parts = [
        json.loads(gzip.decompress(path.read_bytes()).removeprefix(b"pagefind_dcd"))
        for path in (built_site / "pagefind/fragment").iterdir()
    ]
    return {part["url"].removeprefix("/"): part for part in parts}


def spaced(text: str) -> str:
    return " ".join(text.split())


def test_every_name_of_every_entity(found: dict[str, Any], facts: Facts) -> None:
    for entity in facts.entities.values():
        page = found[addresses.entity(facts.room(entity.id), entity.id)]
        for name in entity.names:
            assert spaced(name.text) in page["content"], f"{entity.id}: {name.text}"
        for short in entity.short.root.values() if entity.short else ():
            assert short in page["content"], f"{entity.id}: {short}"
        assert page["filters"]["named"] == ["yes"]


def test_every_claim_by_its_text_and_its_quoted_words(found: dict[str, Any], facts: Facts) -> None:
    for claim in facts.claims.values():
        content = found[addresses.claim(claim.id)]["content"]
        assert spaced(str(claim.text)) in content, claim.id
        for entry in claim.evidence:
            assert spaced(entry.words) in content, claim.id


def test_every_source_by_title_and_publisher(found: dict[str, Any], facts: Facts) -> None:
    for source in facts.sources.values():
        content = found[addresses.source(source.id)]["content"]
        assert spaced(source.title) in content and spaced(source.publisher) in content, source.id


def test_nothing_is_found_twice(found: dict[str, Any], built_site: Path) -> None:
    for address in found:
        assert (built_site / address / "index.html").is_file()
    assert not [address for address in found if address.endswith(("/said-about/", "/said-by/"))]

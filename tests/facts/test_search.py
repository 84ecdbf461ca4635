"""The search index holds every name of every entity, under the entity's own page."""

import json
import re
from collections import defaultdict
from html import unescape
from pathlib import Path

from factlas import addresses
from factlas.load.facts import load_facts

ROOT = Path(__file__).parents[2]


def indexed(site: Path) -> dict[str, str]:
    """The words that the search finds, by the page that they lead to."""
    found: dict[str, list[str]] = defaultdict(list)
    index = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))
    for section in index["docs"]:
        page = section["location"].partition("#")[0]
        found[page].append(unescape(f"{section['title']} {section['text']}"))
    return {page: re.sub(r"<[^>]+>|\s+", " ", " ".join(said)) for page, said in found.items()}


def test_every_entity_is_found_by_each_of_its_names(built_site: Path) -> None:
    facts, pages = load_facts(ROOT).facts, indexed(built_site)
    missing = {
        (entity.id, name.text)
        for entity in facts.entities.values()
        for name in entity.names
        if name.text not in pages[addresses.entity(facts.room(entity.id), entity.id)]
    }
    assert missing == set()

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from factlas.model.base import Text
from factlas.site.content import Content
from factlas.site.searchindex import INDEXES, complete_index

SHELL = {"location": "_shell/page/#fl-section", "title": "FlShellTitle", "text": ""}
ROCK = {"location": "rock/", "title": "What stands on the rock", "text": "<p>Lance.</p>"}


def completed(content: Content, folder: Path, path: str, key: str) -> list[dict[str, Any]]:
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    index = {"config": {"lang": ["en"]}, key: [SHELL, ROCK]}
    (folder / path).write_text(json.dumps(index), encoding="utf-8")
    complete_index([content], folder)
    written = json.loads((folder / path).read_text(encoding="utf-8"))
    assert written["config"] == {"lang": ["en"]}
    entries: list[dict[str, Any]] = written[key]
    return entries


@pytest.mark.parametrize(("path", "key"), INDEXES)
def test_entities_are_found_by_all_names_and_the_shell_by_none(
    content: Content, tmp_path: Path, path: str, key: str
) -> None:
    first, *entities = completed(content, tmp_path, path, key)
    assert first == ROCK
    skala = next(entry for entry in entities if entry["location"] == "places/skala/")
    assert skala["title"] == "Iwa / Skala"
    assert skala["text"] == "<p>Rock</p><p>Skala</p><p>Скала</p><p>Iwa</p><p>岩</p>"
    assert len(entities) == len(content.book.facts.entities)


def test_the_short_form_of_a_name_is_found_too(content: Content, tmp_path: Path) -> None:
    book = content.book
    record = book.facts.entities["lance"].model_copy(update={"short": Text({"en": "Lc."})})
    facts = replace(book.facts, entities={**book.facts.entities, "lance": record})
    shortened = replace(content, book=replace(book, facts=facts))
    entries = completed(shortened, tmp_path, *INDEXES[0])
    lance = next(entry for entry in entries if entry["location"] == "systems/lance/")
    assert lance["text"] == "<p>Missile</p><p>Lance</p><p>Lc.</p>"


def test_without_an_index_there_is_none(content: Content, tmp_path: Path) -> None:
    complete_index([content], tmp_path)
    assert list(tmp_path.iterdir()) == []

"""No sentence of a starting article stands in the project beyond the `words` that are quoted."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factlas.load.yaml import parse_yaml

ROOT = Path(__file__).parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"
RUN = 9
"""So many words in a row, the same as in an article, are copied and no coincidence."""
QUOTED = {"words", "title", "url", "archived"}
"""Keys under which the words of a source may stand."""

pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the starting articles are not beside the project"
)


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    found = words(text)
    return {tuple(found[i : i + length]) for i in range(len(found) - length + 1)}


def texts_in(node: Any, key: str = "") -> Iterator[str]:
    if isinstance(node, dict):
        for name, value in node.items():
            yield from texts_in(value, name)
    elif isinstance(node, list):
        for value in node:
            yield from texts_in(value, key)
    elif isinstance(node, str) and key not in QUOTED:
        yield node


def our_texts() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "data").rglob("*.yml")):
        for text in texts_in(parse_yaml(path.read_text("utf-8"), path.name)):
            yield path.name, text
    for path in [*sorted((ROOT / "docs").rglob("*.md")), ROOT / "README.md"]:
        yield path.name, path.read_text("utf-8")


def test_no_run_of_words_is_an_article_s() -> None:
    articles = {run for path in SEEDS.glob("*.txt") for run in runs(path.read_text("utf-8"), RUN)}
    copied = {(name, run) for name, text in our_texts() for run in runs(text, RUN) & articles}
    assert copied == set()

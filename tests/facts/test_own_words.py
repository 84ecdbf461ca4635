"""No sentence of a starting article stands in the project beyond the `words` that are quoted."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from factlas.load.yaml import parse_yaml

ROOT = Path(__file__).parents[2]
QUOTED = {"words", "title", "url", "archived"}
"""Keys under which the words of a source may stand."""


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


def test_no_run_of_words_is_an_article_s(articles: Any) -> None:
    copied = {(name, run) for name, text in our_texts() for run in articles.copied(text)}
    assert copied == set()


def test_twelve_words_in_a_row_are_found_by_what_is_remembered(articles: Any) -> None:
    words = [f"word{number}" for number in range(100)]
    known = replace(articles, runs=sorted(articles.winnowed(" ".join(words))))
    assert all(known.copied(" ".join(words[at : at + 12])) for at in range(89))
    assert len(known.runs) < 60, "not every run is"
    assert not known.copied(" ".join(words[:8]))

"""A project of six claims whose texts are full of signs that mean something to Typst."""

from pathlib import Path

import pytest

from factlas.derive.book import Book, books
from factlas.load.facts import load_facts
from factlas.report.drawing import MapOnPaper, map_on_paper
from factlas.story.chapter import Chapter
from factlas.story.read import read_story

TINY = Path(__file__).parent / "tiny"

SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">
<text x="5" y="20" font-size="9" stroke="#fff" stroke-width="2">岩島</text>
</svg>"""


@pytest.fixture(scope="session")
def book() -> Book:
    loaded = load_facts(TINY)
    assert loaded.problems == ()
    return books(loaded.facts)[0]


@pytest.fixture(scope="session")
def chapters() -> tuple[Chapter, ...]:
    story = read_story(TINY)
    assert story.problems == ()
    return story.chapters


@pytest.fixture(scope="session")
def drawings() -> dict[str, MapOnPaper]:
    return {"rock": map_on_paper(SVG, {"holm": 3})}

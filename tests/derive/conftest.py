"""The tiny project of the golden pages, as a book."""

from pathlib import Path

import pytest

from factlas.derive.book import Book, books
from factlas.load.facts import load_facts

PROJECT = Path(__file__).parents[1] / "golden" / "site" / "project"


@pytest.fixture(scope="session")
def rock() -> Book:
    """Two states, a rock, a missile: every sort of assertion, and what became of it."""
    loaded = load_facts(PROJECT)
    assert loaded.problems == ()
    return books(loaded.facts)[0]

"""A tiny project, read once: its content, and the pages made of it."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from factlas.derive.book import Book, books
from factlas.load.facts import load_facts
from factlas.site.content import Content, content_of
from factlas.site.fragments import Fragments
from factlas.story.read import read_story

PROJECT = Path(__file__).parents[1] / "golden" / "site" / "project"


class PlainDrawings:
    """Stands where the maps' own drawings stand in a build: says what it was given."""

    brought = ("assets/maps.css", "assets/maps.js")
    coasts = (("a surveyor", "MIT"),)

    def claims(self, ref: str, book: Book) -> tuple[str, ...]:
        return ("position",)

    def where(self, place: str, book: Book, root: str) -> str:
        return ""

    def html(
        self, ref: str, caption: str, book: Book, numbers: Mapping[str, int], root: str
    ) -> str:
        shown = [numbers[claim] for claim in self.claims(ref, book)]
        return f"<figure>{ref} {shown} {root} <figcaption>{caption}</figcaption></figure>"


@pytest.fixture(scope="session")
def content() -> Content:
    """The tiny project's only edition."""
    loaded = load_facts(PROJECT)
    assert loaded.problems == ()
    story = read_story(PROJECT)
    assert story.problems == ()
    return content_of(books(loaded.facts)[0], story, PlainDrawings())


@pytest.fixture(scope="session")
def fragment() -> Fragments:
    """The templates."""
    return Fragments()

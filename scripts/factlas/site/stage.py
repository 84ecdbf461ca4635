"""Stages the site: an ordinary Markdown tree that any engine of the family builds."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from factlas.site.chapters import chapter_pages
from factlas.site.content import Content
from factlas.site.disputes import dispute_pages
from factlas.site.entities import entity_pages
from factlas.site.fragments import Fragments
from factlas.site.lists import list_pages
from factlas.site.page import Draft, Page
from factlas.site.sources import source_pages
from factlas.site.tree import write_tree
from factlas.site.walks import walk_pages

ASSETS = Path(__file__).parent / "assets"


def stage(contents: Sequence[Content], assets: Mapping[str, bytes], into: Path) -> int:
    """Make `into` hold all editions' pages and the assets; returns how many files changed.

    `assets` are files that other outputs bring, by their path under `assets/`.
    """
    fragment = Fragments()
    files: dict[str, str | bytes] = {}
    for content in contents:
        for page in pages(content, fragment):
            files[content.book.edition.prefix + page.path] = page.text
    files.update({f"assets/{name}": data for name, data in {**own_assets(), **assets}.items()})
    return write_tree(files, into)


def own_assets() -> Mapping[str, bytes]:
    """The site's own style sheets, by path under `assets/`."""
    return {path.name: path.read_bytes() for path in sorted(ASSETS.iterdir())}


def pages(content: Content, fragment: Fragments) -> Iterator[Page]:
    """All pages of an edition."""
    return (draft.write() for draft in drafts(content, fragment))


def drafts(content: Content, fragment: Fragments) -> Iterator[Draft]:
    """All pages of an edition, unwritten."""
    return chain(
        entity_pages(content, fragment),
        dispute_pages(content, fragment),
        source_pages(content, fragment),
        list_pages(content, fragment),
        walk_pages(content, fragment),
        chapter_pages(content, fragment),
    )

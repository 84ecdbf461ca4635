"""Stages the site: an ordinary Markdown tree that any engine of the family builds."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from factlas.site.chapters import chapter_pages
from factlas.site.colophon import colophon_page
from factlas.site.content import Content
from factlas.site.datapage import data_page
from factlas.site.disputes import dispute_pages
from factlas.site.entities import room_pages
from factlas.site.fragments import Fragments
from factlas.site.glossary import glossary_page
from factlas.site.joined import joined
from factlas.site.mappages import map_pages
from factlas.site.page import Draft, Page
from factlas.site.register import register_page
from factlas.site.shell import shell_draft
from factlas.site.sources import source_index
from factlas.site.timelines import timeline_pages
from factlas.site.tree import write_tree
from factlas.site.walks import walk_pages

ASSETS = Path(__file__).parent / "assets"


Staged = Mapping[str, Page]
"""All editions' pages for the engine, by path in the tree."""


def staged(contents: Sequence[Content], fragment: Fragments) -> Staged:
    """Write the pages of all editions."""
    return {
        content.book.edition.prefix + page.path: page
        for content in contents
        for page in pages(content, fragment)
    }


def stage(those: Staged, into: Path) -> int:
    """Make `into` hold the pages for the engine; returns how many files changed."""
    return write_tree({path: page.text for path, page in those.items()}, into)


def fill(those: Staged, folder: Path) -> None:
    """Put what was held back into the engine's pages in `folder`."""
    for path, page in those.items():
        prefix = path.removesuffix(page.path)
        file = folder / prefix / page.address / "index.html"
        file.write_text(page.filled(file.read_text(encoding="utf-8")), encoding="utf-8")


def own_assets() -> Mapping[str, bytes]:
    """The site's own styles and scripts, by path under `assets/`."""
    files = {path.name: path.read_bytes() for path in sorted(ASSETS.iterdir())}
    return {**files, **joined()}


def pages(content: Content, fragment: Fragments) -> Iterator[Page]:
    """All pages of an edition."""
    return (draft.write() for draft in drafts(content, fragment))


def drafts(content: Content, fragment: Fragments) -> Iterator[Draft[Page]]:
    """All pages of an edition, unwritten."""
    return chain(
        room_pages(content, fragment),
        dispute_pages(content, fragment),
        source_index(content, fragment),
        timeline_pages(content, fragment),
        [register_page(content, fragment)],
        walk_pages(content, fragment),
        glossary_page(content, fragment),
        map_pages(content, fragment),
        chapter_pages(content, fragment),
        [data_page(content, fragment), colophon_page(content, fragment), shell_draft()],
    )

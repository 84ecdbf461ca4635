"""The pages that stand beside the engine, so that their number does not weigh on it.

Claims, sources and long lists are light HTML of ours. Entities' pages and the parts of the lists of
everything look like the engine's own: they take their place in its shell.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from factlas.site.claimlists import list_pages
from factlas.site.claimpages import claim_pages
from factlas.site.content import Content
from factlas.site.disputes import dispute_parts
from factlas.site.entities import entity_pages, room_parts
from factlas.site.fragments import Fragments
from factlas.site.mappages import embed_pages
from factlas.site.page import Draft, Inlay
from factlas.site.register import register_parts
from factlas.site.registerdata import register_data
from factlas.site.shell import take_shell
from factlas.site.sources import source_pages, source_parts
from factlas.site.stage import own_assets
from factlas.site.timelines import timeline_parts
from factlas.site.tree import write_tree


def light_pages(content: Content, fragment: Fragments) -> Iterator[Draft[str]]:
    """An edition's pages that need nothing of the engine."""
    return chain(
        claim_pages(content, fragment),
        source_pages(content, fragment),
        list_pages(content, fragment),
        embed_pages(content, fragment),
    )


def inlays(content: Content, fragment: Fragments) -> Iterator[Draft[Inlay]]:
    """An edition's pages that take their place in the engine's shell."""
    return chain(
        entity_pages(content, fragment),
        register_parts(content, fragment),
        timeline_parts(content, fragment),
        source_parts(content, fragment),
        room_parts(content, fragment),
        dispute_parts(content, fragment),
    )


def data_files(content: Content) -> Iterator[Draft[str]]:
    """What an edition's pages fetch when a reader needs it."""
    return register_data(content)


def write_beside(
    contents: Sequence[Content], assets: Mapping[str, bytes], fragment: Fragments, into: Path
) -> int:
    """Make `into` hold all editions' light pages and data, and the assets; returns what changed.

    `assets` are files that other outputs bring, by their path under `assets/`.
    """
    pages: dict[str, str | bytes] = {
        f"{content.book.edition.prefix}{draft.path}": draft.write()
        for content in contents
        for draft in chain(light_pages(content, fragment), data_files(content))
    }
    both = {**own_assets(), **assets}
    return write_tree(pages | {f"assets/{name}": data for name, data in both.items()}, into)


def fill_shells(contents: Sequence[Content], fragment: Fragments, folder: Path) -> None:
    """Write the pages that take their place in the engine's shell into its site, `folder`."""
    for content in contents:
        place = folder / content.book.edition.prefix
        shell = take_shell(place, fragment)
        for draft in inlays(content, fragment):
            file = place / draft.path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(shell.filled(draft.write(), content), encoding="utf-8")

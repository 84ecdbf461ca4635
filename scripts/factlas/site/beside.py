"""The pages that stand beside the engine, so that their number does not weigh on it.

Claims, sources and long lists are light HTML of ours. Entities' pages look like the engine's own:
they take their place in its shell.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from factlas.site.claimlists import list_pages
from factlas.site.claimpages import claim_pages
from factlas.site.content import Content
from factlas.site.entities import entity_pages
from factlas.site.fragments import Fragments
from factlas.site.mappages import embed_pages
from factlas.site.page import Draft
from factlas.site.shell import take_shell
from factlas.site.sources import source_pages
from factlas.site.stage import own_assets
from factlas.site.tree import write_tree


def light_pages(content: Content, fragment: Fragments) -> Iterator[Draft[str]]:
    """An edition's pages that need nothing of the engine."""
    return chain(
        claim_pages(content, fragment),
        source_pages(content, fragment),
        list_pages(content, fragment),
        embed_pages(content, fragment),
    )


def write_beside(
    contents: Sequence[Content], assets: Mapping[str, bytes], fragment: Fragments, into: Path
) -> int:
    """Make `into` hold the light pages of all editions and the assets; returns how many changed.

    `assets` are files that other outputs bring, by their path under `assets/`.
    """
    pages: dict[str, str | bytes] = {
        f"{content.book.edition.prefix}{draft.path}": draft.write()
        for content in contents
        for draft in light_pages(content, fragment)
    }
    both = {**own_assets(), **assets}
    return write_tree(pages | {f"assets/{name}": data for name, data in both.items()}, into)


def fill_shells(contents: Sequence[Content], fragment: Fragments, folder: Path) -> None:
    """Write the pages that take their place in the engine's shell into its site, `folder`."""
    for content in contents:
        place = folder / content.book.edition.prefix
        shell = take_shell(place, fragment)
        for draft in entity_pages(content, fragment):
            file = place / draft.path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(shell.filled(draft.write(), content), encoding="utf-8")

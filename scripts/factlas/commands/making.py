"""Everything that is published, made of checked facts into one folder."""

import shutil
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from factlas.commands.drawings import BROUGHT, MapDrawings
from factlas.commands.kept import kept
from factlas.commands.steps import step
from factlas.commands.workshop import Workshop
from factlas.copied import made_meanwhile
from factlas.derive.asof import epoch
from factlas.hands import Hands, hands
from factlas.opendata.files import open_data
from factlas.publish import digest_of, digests_below, write_manifest
from factlas.site.beside import Frame, shares, take_shells, write_beside
from factlas.site.configuration import write_configuration
from factlas.site.content import Content
from factlas.site.engine import Engine, engine_inputs, run_engine
from factlas.site.fragments import Fragments
from factlas.site.policy import add_policy, write_headers
from factlas.site.search import UNWANTED, index_pages, remove_engines_own
from factlas.site.sitemap import write_sitemap
from factlas.site.stage import Staged, fill, stage, staged
from factlas.site.tree import write_files
from factlas.uncollected import uncollected

_GIVES_WAY = 2
"""How much typesetting leaves to pages, so that both are done at about the same time: each has
stretches that only one processor can be at."""


def make_all(shop: Workshop, engine: Engine, folder: Path) -> None:
    """What is typeset needs nothing of the pages: a copy of this process makes it meanwhile."""
    with made_meanwhile(_typeset, (shop,), copies=1, gives_way=_GIVES_WAY) as paper:
        _make_site(shop, engine, folder)
        digests = digests_below(folder)
        with step("PDF"):
            [files] = paper()
    write_files(files, folder)
    write_manifest(folder, {**digests, **{name: digest_of(data) for name, data in files.items()}})


def _make_site(shop: Workshop, engine: Engine, folder: Path) -> None:
    """Pages are made beside the engine on every processor."""
    fragment = Fragments()
    with (
        shop.drawings.drawn_meanwhile(),
        hands(shares(shop.contents, fragment, folder)) as makers,
    ):
        with step("pages and data"):
            _make_pages(shop, engine, fragment, makers, folder)
        with step("search"):
            index_pages(folder)


def _make_pages(
    shop: Workshop, engine: Engine, fragment: Fragments, makers: Hands[Frame], folder: Path
) -> None:
    """The engine is a program of its own: what else this process has to make it makes meanwhile."""
    pages = staged(shop.contents, fragment)
    stage(pages, shop.build / "docs")
    with ThreadPoolExecutor(1) as beside:
        laid_out = beside.submit(engines_pages, shop, engine, pages)
        write_beside(shop.contents, shop.drawings.files(), fragment, folder)
        for content in shop.contents:
            add_data(content, shop.drawings, folder)
    shutil.copytree(laid_out.result(), folder, dirs_exist_ok=True)
    fill(pages, folder)
    shells = take_shells(shop.contents, folder)
    policy = add_policy(folder)
    makers.finish(Frame(shells, policy))
    write_sitemap(shop.project.loaded.facts.explainer.address, folder)
    write_headers(policy, folder)


def engines_pages(shop: Workshop, engine: Engine, pages: Staged) -> Path:
    """What the engine makes of the pages; it runs again only where that would differ."""
    root, stamp = shop.project.root, epoch(shop.project.loaded.facts)
    path = write_configuration(shop.contents, BROUGHT, root)

    def run(folder: Path) -> None:
        run_engine(engine, path, folder, root, stamp)
        remove_engines_own(folder)

    own = engine_inputs(engine, path, stamp, root)
    made_of = (*own, *UNWANTED, *(f"{p}\n{pages[p].text}" for p in pages))
    return kept(shop.build / f"engine-{engine}", made_of, run)


def _typeset(shop: Workshop) -> Mapping[str, bytes]:
    # Only the copy that typesets waits until what typesets is imported.
    from factlas.commands.typeset import typeset

    return typeset(shop)


def add_data(content: Content, maps: MapDrawings, folder: Path) -> None:
    """Write an edition's open data; each file is made once, though the package describes all."""
    made, prefix = open_data(content.book, maps.features), content.book.edition.prefix
    with uncollected():
        write_files({f"{prefix}{at}": make() for at, make in made.items()}, folder)

"""Everything that is published, made of checked facts into one folder."""

import shutil
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from factlas.commands.drawings import BROUGHT, MapDrawings
from factlas.commands.kept import kept
from factlas.commands.printing import printed
from factlas.commands.share import share_pictures
from factlas.commands.steps import step
from factlas.commands.workshop import Workshop
from factlas.derive.asof import epoch
from factlas.hands import Hands, hands
from factlas.opendata.files import open_data
from factlas.publish import write_manifest
from factlas.report.press import press
from factlas.site.beside import Frame, shares, take_shells, write_beside
from factlas.site.configuration import write_configuration
from factlas.site.content import Content
from factlas.site.engine import Engine, engine_inputs, run_engine
from factlas.site.fragments import Fragments
from factlas.site.policy import add_policy, write_headers
from factlas.site.search import index_pages, remove_engines_own
from factlas.site.sitemap import write_sitemap
from factlas.site.stage import Staged, fill, stage, staged


def make_all(shop: Workshop, engine: Engine, folder: Path) -> None:
    """PDF files are set beside the pages, and pages beside the engine on every processor."""
    fragment = Fragments()
    pages = shares(shop.contents, fragment, folder)
    with hands(pages) as makers, ThreadPoolExecutor(1) as beside:
        files = beside.submit(_printed, shop)
        with step("pages"):
            _make_pages(shop, engine, fragment, makers, folder)
        with step("search"):
            index_pages(folder)
        with step("data"):
            for content in shop.contents:
                add_data(content, shop.drawings, folder)
                add_pictures(content, shop, folder)
        with step("PDF"):
            for address, data in files.result().items():
                (folder / address).parent.mkdir(parents=True, exist_ok=True)
                (folder / address).write_bytes(data)
    write_manifest(folder)


def _make_pages(
    shop: Workshop, engine: Engine, fragment: Fragments, makers: Hands[Frame], folder: Path
) -> None:
    pages = staged(shop.contents, fragment)
    stage(pages, shop.build / "docs")
    write_beside(shop.contents, shop.drawings.files(), fragment, folder)
    shutil.copytree(engines_pages(shop, engine, pages), folder, dirs_exist_ok=True)
    fill(pages, folder)
    shells = take_shells(shop.contents, folder)
    policy = add_policy(folder)
    makers.finish(Frame(shells, policy))
    remove_engines_own(folder)
    write_sitemap(shop.project.loaded.facts.explainer.address, folder)
    write_headers(policy, folder)


def engines_pages(shop: Workshop, engine: Engine, pages: Staged) -> Path:
    """What the engine makes of the pages; it runs again only where that would differ."""
    root, stamp = shop.project.root, epoch(shop.project.loaded.facts)
    path = write_configuration(shop.contents, BROUGHT, root)

    def run(folder: Path) -> None:
        run_engine(engine, path, folder, root, stamp)

    made_of = (*engine_inputs(engine, path, stamp, root), *(f"{p}\n{pages[p].text}" for p in pages))
    return kept(shop.build / f"engine-{engine}", made_of, run)


def _printed(shop: Workshop) -> Mapping[str, bytes]:
    with press(shop.build / "pdf") as kept_pages:
        editions = (
            printed(one.book, one.chapters, shop.drawings, kept_pages) for one in shop.contents
        )
        return {address: data for edition in editions for address, data in edition.items()}


def add_data(content: Content, maps: MapDrawings, folder: Path) -> None:
    """Write an edition's open data; each file is made once, though the package describes all."""
    book = content.book
    for address, make in open_data(book, maps.features).items():
        path = folder / book.edition.prefix / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(make(), encoding="utf-8", newline="")


def add_pictures(content: Content, shop: Workshop, folder: Path) -> None:
    prefix = content.book.edition.prefix
    kept_pictures = shop.build / "share" / content.book.edition.language
    for address, data in share_pictures(content, shop.drawings, kept_pictures).items():
        path = folder / prefix / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

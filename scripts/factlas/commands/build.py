"""`factlas build`: check, then publish everything: pages, maps, PDF, data."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from factlas import addresses
from factlas.commands.drawings import BROUGHT, MapDrawings
from factlas.commands.project import sound_project
from factlas.commands.workshop import Workshop, workshop
from factlas.derive.asof import epoch
from factlas.opendata.facts_json import facts_json
from factlas.opendata.geojson import geojson
from factlas.publish import alone, published, write_manifest
from factlas.report.pdf import pdf_bytes
from factlas.site.beside import fill_shells, write_light_pages
from factlas.site.configuration import write_configuration
from factlas.site.content import Content
from factlas.site.engine import Engine, run_engine
from factlas.site.fragments import Fragments
from factlas.site.policy import add_policy
from factlas.site.search import index_pages, remove_engines_search
from factlas.site.sitemap import write_sitemap
from factlas.site.stage import fill, stage, staged


def build(root: Path, engine: Engine = "mkdocs", out: Path | None = None) -> int:
    """Check, then publish the whole site into `out` in one step."""
    began = time.monotonic()
    target = out or root / "site"
    with _step("check"):
        shop = workshop(sound_project(root))
    with alone(shop.build), published(target) as folder:
        with _step("pages"):
            _make_pages(shop, engine, folder)
        with _step("search"):
            index_pages(folder)
        for content in shop.contents:
            _add_report_and_data(content, shop.drawings, folder)
        write_manifest(folder)
    facts = shop.project.loaded.facts
    seconds = time.monotonic() - began
    print(
        f"built {target}/: {len(facts.claims)} claims over {len(facts.sources)} sources, "
        f"in {seconds:.1f} s"
    )
    return 0


def _make_pages(shop: Workshop, engine: Engine, folder: Path) -> None:
    fragment = Fragments()
    pages = staged(shop.contents, fragment)
    stage(pages, shop.drawings.files(), shop.build / "docs")
    write_light_pages(shop.contents, fragment, shop.build / "light")
    _run_engine(shop, engine, folder)
    shutil.copytree(shop.build / "light", folder, dirs_exist_ok=True)
    fill(pages, folder)
    fill_shells(shop.contents, fragment, folder)
    remove_engines_search(folder)
    write_sitemap(shop.project.loaded.facts.explainer.address, folder)
    add_policy(folder)


def _run_engine(shop: Workshop, engine: Engine, folder: Path) -> None:
    root = shop.project.root
    configuration = write_configuration(shop.contents, BROUGHT, root)
    run_engine(engine, configuration, folder, root, epoch(shop.project.loaded.facts))


def _add_report_and_data(content: Content, drawings: MapDrawings, folder: Path) -> None:
    book = content.book
    place = folder / book.edition.prefix
    with _step("PDF"):
        report = pdf_bytes(book, content.chapters, drawings.printed(book))
        (place / addresses.REPORT).write_bytes(report)
    with _step("data"):
        facts = place / addresses.FACTS
        facts.parent.mkdir(parents=True, exist_ok=True)
        facts.write_text(facts_json(book), encoding="utf-8")
        for map_ in book.facts.maps.values():
            path = place / addresses.geojson(map_.id)
            path.parent.mkdir(exist_ok=True)
            path.write_text(geojson(map_, book), encoding="utf-8")


@contextmanager
def _step(name: str) -> Iterator[None]:
    print(f"{name} …", end=" ", flush=True)
    began = time.monotonic()
    yield
    print(f"{time.monotonic() - began:.1f} s", flush=True)

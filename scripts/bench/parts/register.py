"""The register in Chromium: what its first load weighs, and how soon it answers, field by field."""

import contextlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page

from bench.finding import finding
from bench.room import Room
from bench.row import Row
from bench.served import chromium_page, served
from factlas.commands.serve import Desk
from factlas.preview.latest import Latest

MANY, LARGE = 5_000, 10_000
AT_ONCE = 0.1
WEIGHT, REQUESTS = 150, 12


def register(room: Room) -> Iterator[Row]:
    """Measure it."""
    with _site(room.invented(LARGE)) as address, chromium_page() as page:
        yield from _first_load(page, address)
    with _site(room.invented(MANY)) as address, chromium_page() as page:
        page.goto(f"{address}/register/")
        for one in finding(page):
            note = f"{one.cpu * 1000:.0f} ms of the page's thread"
            yield Row(f"register, {MANY:,} claims: {one.field}", one.wall, bar=AT_ONCE, note=note)


def _first_load(page: Page, address: str) -> Iterator[Row]:
    sizes: list[int] = []
    meter = page.context.new_cdp_session(page)
    meter.send("Network.enable")
    meter.on("Network.loadingFinished", lambda done: sizes.append(done["encodedDataLength"]))
    page.goto(f"{address}/register/", wait_until="networkidle")
    name = f"register, {LARGE:,} claims, first load"
    yield Row(f"{name}: all files, gzip", sum(sizes) / 1000, "KB", WEIGHT)
    yield Row(f"{name}: requests", len(sizes), "", REQUESTS)


@contextmanager
def _site(root: Path) -> Iterator[str]:
    """The site of a project, made page by page as they are asked for, as a server packs it."""
    latest = Latest()
    with contextlib.redirect_stdout(sys.stderr):
        Desk(root, latest).renew()
    with served(latest.state.site) as address:
        yield address

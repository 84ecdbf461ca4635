"""What a reader's first load of the shipped pages weighs, and how soon a map is live on a phone."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from playwright.sync_api import Page

from bench.measured import factlas
from bench.room import Room
from bench.row import Row
from bench.served import chromium_page, served

STORY, MAP = 150, 250
"""What a page of text, and one with a live map, may weigh in KB."""
KINDS = (
    ("home", "index.html", STORY),
    ("the largest chapter", "*/index.html", STORY),
    ("the largest place", "places/*/index.html", STORY),
    ("the register", "register/index.html", STORY),
    ("the largest claim", "c/*/index.html", STORY),
    ("the largest map's page", "maps/*/index.html", MAP),
)
"""Pages by what they are, where they lie, and what they may weigh."""
REQUESTS = 12
LIVE = 1.0
LIVE_MAP = ".fl-map.fm-is-live"
SLOWER = 4
"""A phone is so many times slower than this machine."""

NOTED = """new MutationObserver(() => {
  if (!window.live && document.querySelector(".fl-map.fm-is-live")) window.live = performance.now();
}).observe(document, { attributeFilter: ["class"], subtree: true });"""
"""Notes in the page itself when its map comes alive, so that asking for it takes no part."""

_LISTS = ("timeline", "sources", "disputes", "maps", "then-and-now", "register", "data")


def weight(room: Room) -> Iterator[Row]:
    """Measure it."""
    root = room.shipped("weight")
    factlas("build", "--root", root)
    site = root / "site"
    with served(partial(_file, site)) as address:
        for name, where, bar in KINDS:
            path = _largest(site, where)
            with chromium_page() as page:
                yield from _loaded(page, f"{address}/{path}", name, bar)
        with chromium_page() as page:
            yield _live(page, f"{address}/{_largest(site, KINDS[-1][1])}")


def _file(site: Path, path: str) -> bytes | None:
    file = site / path
    return file.read_bytes() if file.is_file() else None


def _largest(site: Path, where: str) -> str:
    """The address of the largest page of a kind."""
    found = [one for one in site.glob(where) if one.parent.name not in _LISTS or where[0] != "*"]
    page = max(found, key=lambda one: one.stat().st_size)
    return page.relative_to(site).as_posix().removesuffix("index.html")


def _loaded(page: Page, address: str, name: str, bar: float) -> Iterator[Row]:
    sizes: list[float] = []
    asked: list[str] = []
    meter = page.context.new_cdp_session(page)
    meter.send("Network.enable")
    meter.on("Network.loadingFinished", lambda done: sizes.append(done["encodedDataLength"]))
    meter.on("Network.requestWillBeSent", lambda sent: asked.append(sent["request"]["url"]))
    page.goto(address, wait_until="load")
    page.wait_for_load_state("networkidle")
    if "/maps/" in address:
        page.locator(LIVE_MAP).wait_for()
        page.wait_for_load_state("networkidle")
    meter.detach()
    urls = {url for url in asked if url.startswith("http")}
    foreign = [url for url in urls if url.split("/")[2] != address.split("/")[2]]
    most = REQUESTS if bar == STORY else None
    yield Row(f"first load, {name}: gzip", sum(sizes) / 1024, "KB", bar, note=_path(address))
    yield Row(f"  requests of {name}", len(urls), "", most)
    yield Row(f"  third parties asked by {name}", len(foreign), "", 0)


def _path(address: str) -> str:
    return "/" + address.split("/", 3)[3]


def _live(page: Page, address: str) -> Row:
    """From the load of a map's page to the live map in the drawing's place."""
    meter = page.context.new_cdp_session(page)
    meter.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.add_init_script(NOTED)
    page.goto(address, wait_until="load")
    page.locator(LIVE_MAP).wait_for()
    took: float = page.evaluate(
        "window.live - performance.getEntriesByType('navigation')[0].loadEventEnd"
    )
    name = f"a map is live, after load, {SLOWER} times slowed"
    return Row(name, took / 1000, bar=LIVE, note=_path(address))

"""The register in Chromium: what its first load weighs, and how soon it answers, field by field."""

import contextlib
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from gzip import compress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from bench.finding import finding
from bench.room import Room
from bench.row import Row
from factlas.commands.serve import Desk
from factlas.preview.latest import Latest, Site

MANY, LARGE = 5_000, 10_000
AT_ONCE = 0.1
WEIGHT, REQUESTS = 150, 12

TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css",
    "js": "text/javascript",
    "json": "application/json",
}


def register(room: Room) -> Iterator[Row]:
    """Measure it."""
    with _site(room.invented(LARGE)) as address, _page() as page:
        yield from _first_load(page, address)
    with _site(room.invented(MANY)) as address, _page() as page:
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
def _page() -> Iterator[Page]:
    path = shutil.which(os.environ.get("FACTLAS_CHROMIUM", "chromium"))
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield chromium.new_page()
        chromium.close()


@contextmanager
def _site(root: Path) -> Iterator[str]:
    """The site of a project, made page by page as they are asked for, as a server packs it."""
    latest = Latest()
    with contextlib.redirect_stdout(sys.stderr):
        Desk(root, latest).renew()
    handler = type("Handler", (_Handler,), {"site": staticmethod(latest.state.site)})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class _Handler(BaseHTTPRequestHandler):
    site: Site

    def log_message(self, format: str, *args: object) -> None:
        """Keep no log."""

    def do_GET(self) -> None:
        path = self.path.partition("?")[0].lstrip("/")
        content = self.site(f"{path}index.html" if path.endswith("/") else path)
        self.send_response(404 if content is None else 200)
        packed = compress(content or b"", mtime=0)
        ending = path.rpartition(".")[2]
        kind = TYPES["html"] if path.endswith("/") else TYPES.get(ending, "image/png")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(packed)))
        self.end_headers()
        self.wfile.write(packed)

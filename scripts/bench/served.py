"""A site before a real Chromium, packed as a server packs it."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from gzip import compress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from playwright.sync_api import Page, sync_playwright

Site = Callable[[str], bytes | None]
"""Gives the file at a path of the site, or nothing."""

TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css",
    "js": "text/javascript",
    "json": "application/json",
    "svg": "image/svg+xml",
    "wasm": "application/wasm",
}


@contextmanager
def chromium_page() -> Iterator[Page]:
    """A page of the system's Chromium, as large as a phone."""
    path = shutil.which(os.environ.get("FACTLAS_CHROMIUM", "chromium"))
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield chromium.new_page(viewport={"width": 360, "height": 740})
        chromium.close()


@contextmanager
def served(site: Site) -> Iterator[str]:
    """The address at which a site is served, without a slash at its end."""
    handler = type("Handler", (_Handler,), {"site": staticmethod(site)})
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
        path = path if path and not path.endswith("/") else f"{path}index.html"
        content = self.site(path)
        self.send_response(404 if content is None else 200)
        packed = compress(content or b"", mtime=0)
        self.send_header("Content-Type", TYPES.get(path.rpartition(".")[2], "image/png"))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(packed)))
        self.end_headers()
        self.wfile.write(packed)

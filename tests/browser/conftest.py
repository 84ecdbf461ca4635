"""A real Chromium before the built site, and an ear for everything a page says or fetches."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import urlsplit

import pytest
from playwright._impl._driver import compute_driver_executable
from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

from factlas.commands.drawings import MapDrawings
from factlas.derive.book import Book, books
from factlas.load.facts import load_facts
from factlas.site.stage import own_assets

HERE = Path(__file__).parent

CHROMIUM_ARGS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
]


expect.set_options(timeout=30_000)
"""A busy machine may take its time; what is there at once is not waited for."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test in this folder is a browser test."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker("browser")


class QuietHandler(SimpleHTTPRequestHandler):
    """A plain file server that sends the headers of the site's `_headers`, and keeps no log."""

    def end_headers(self) -> None:
        for pattern, name, value in _headers(Path(self.directory)):
            if fnmatchcase(urlsplit(self.path).path, pattern):
                self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        pass


@cache
def _headers(folder: Path) -> tuple[tuple[str, str, str], ...]:
    """The rules of a site for headers: (pattern of paths, name, value)."""
    rules, pattern = [], ""
    file = folder / "_headers"
    for line in file.read_text("utf-8").splitlines() if file.is_file() else ():
        if line.startswith(" "):
            name, _, value = line.strip().partition(": ")
            rules.append((pattern, name, value))
        else:
            pattern = line
    return tuple(rules)


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve a folder from this machine alone; gives its address, without a slash at the end."""
    handler = partial(QuietHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="session")
def serve_site() -> Callable[[Path], Iterator[str]]:
    """Serves a folder: `yield from serve_site(folder)` in a fixture."""

    def served(folder: Path) -> Iterator[str]:
        with serving(folder) as address:
            yield address

    return served


@pytest.fixture(scope="session")
def site_server(built_site: Path) -> Iterator[str]:
    """The address at which the built site is served."""
    with serving(built_site) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium. Without one the test is not run, or fails if one is required."""
    path = shutil.which(os.environ.get("FACTLAS_CHROMIUM", "chromium"))
    if path is None:
        _not_run("no Chromium (apt-get install chromium, or set FACTLAS_CHROMIUM)")
    if subprocess.run([*compute_driver_executable(), "--version"], capture_output=True).returncode:
        _not_run("Playwright's driver does not start (apt-get install libatomic1)")
    with sync_playwright() as playwright:
        chromium = _launch(playwright, path)
        yield chromium
        chromium.close()


def _not_run(why: str) -> NoReturn:
    required = os.environ.get("FACTLAS_BROWSER") == "required"
    (pytest.fail if required else pytest.skip)(why)


def _launch(playwright: Playwright, path: str) -> Browser:
    args = [*CHROMIUM_ARGS, "--no-sandbox"] if os.geteuid() == 0 else CHROMIUM_ARGS
    return playwright.chromium.launch(executable_path=path, args=args)


@dataclass
class Heard:
    """What a page said and whom it asked."""

    messages: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def to(self, page: Page) -> None:
        """Listen to a page from now on."""
        page.on("console", lambda said: self.messages.append(f"{said.type}: {said.text}"))
        page.on("pageerror", lambda error: self.messages.append(f"error: {error.message}"))
        page.on("request", lambda request: self._ask(request.url))

    def _ask(self, url: str) -> None:
        if host := urlsplit(url).netloc:
            self.hosts.add(host)


@pytest.fixture
def heard() -> defaultdict[Page, Heard]:
    """What each page of this test said and asked so far; `heard[page].to(page)` starts it."""
    return defaultdict(Heard)


@pytest.fixture
def open_page(
    browser: Browser, site_server: str, heard: defaultdict[Page, Heard]
) -> Iterator[Callable[..., Page]]:
    """Opens a page in a context of its own: `open_page(java_script_enabled=False)`.

    Takes what Playwright's `new_context` takes; addresses are relative to the built site.
    """
    contexts = []

    def opened(**options: Any) -> Page:
        context = browser.new_context(**{"base_url": site_server, **options})
        contexts.append(context)
        page = context.new_page()
        heard[page].to(page)
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Page:
    """An empty page: `page.goto("/places/kunashir/")` opens one of the built site's."""
    return open_page()


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Callable[[str], str]]:
    """Serves a page of another site: `elsewhere(body)` gives its address."""
    with serving(tmp_path) as address:

        def written(body: str) -> str:
            head = '<!doctype html><html lang="en"><link rel="icon" href="data:,">'
            (tmp_path / "index.html").write_text(f"{head}<title>Elsewhere</title>{body}")
            return address

        yield written


@pytest.fixture
def quiet(heard: defaultdict[Page, Heard]) -> Callable[[Page], None]:
    """`quiet(page)` fails if the page wrote to the console or asked any host but its own."""

    def check(page: Page) -> None:
        own = urlsplit(page.url).netloc
        said, others = heard[page].messages, sorted(heard[page].hosts - {own})
        assert not said, f"{page.url} wrote to the console: {said}"
        assert not others, f"{page.url} asked other hosts: {others}"

    return check


TINY = HERE.parent / "maps" / "tiny"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'"
)


@pytest.fixture(scope="session")
def bare_map(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[[Callable[[Book], Book]], str]]:
    """Serves a page with the tiny map of the maps' tests: `bare_map(lambda book: book)`."""
    root = tmp_path_factory.mktemp("maps")
    with serving(root) as address:

        def served(change: Callable[[Book], Book]) -> str:
            facts = load_facts(TINY).facts
            book = change(books(facts)[0])
            name = f"{len(list(root.iterdir()))}"
            _write_map(MapDrawings((book,), TINY), book, root / name)
            return f"{address}/{name}/"

        yield served


def _write_map(drawings: MapDrawings, book: Book, folder: Path) -> None:
    for name, data in drawings.files().items():
        path = folder / "assets" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    claims = drawings.claims("strait", book)
    numbers = {claim: number for number, claim in enumerate(claims, 1)}
    cards = "".join(f'<div popover id="card-{claim}">{claim}</div>' for claim in claims)
    head = (
        f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<link rel="icon" href="data:,"><link rel="stylesheet" href="assets/factlas-maps.css">'
        '<meta name="viewport" content="width=device-width"><title>The strait</title>'
    )
    body = drawings.html("strait", "", book, numbers, "./")
    (folder / "assets/factlas-view.js").write_bytes(own_assets()["factlas-view.js"])
    script = "".join(
        f'<script src="assets/factlas-{name}.js" defer></script>' for name in ("maps", "view")
    )
    page = f'<!doctype html><html lang="en"><head>{head}</head><body>{body}{cards}{script}</body>'
    (folder / "index.html").write_text(page, encoding="utf-8")

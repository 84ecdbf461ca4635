"""Serves the latest site to this machine's browsers, and keeps their pages up to date.

Every file comes from a table of known paths, never from a folder, so that no path leads out of it.
A page asks for news (`/_preview/news`) and gets an answer as soon as it, or the list of problems,
is another than what it shows. That is a plain request which waits: nothing has to be kept open when
a page goes, and a preview that was stopped and started again is found again.
"""

import json
import socket
import sys
import time
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from factlas.bug import tell_of_bug
from factlas.preview.latest import Latest
from factlas.preview.page import OWN, Words, mark_of, own_files
from factlas.problem import AuthorError, Place, Problem

WAIT = 25.0
"""Seconds after which a page gets an answer though there is no news."""

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".geojson": "application/geo+json",
    ".csv": "text/csv; charset=utf-8",
    ".xml": "application/xml",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/vnd.microsoft.icon",
    ".woff2": "font/woff2",
    ".pdf": "application/pdf",
}

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class PreviewServer(ThreadingHTTPServer):
    """Listens at one address. Raises AuthorError where it cannot."""

    daemon_threads = True

    def __init__(self, host: str, port: int, latest: Latest) -> None:
        self.latest = latest
        self.words = Words()
        self.own = own_files()
        self.is_private = host in LOOPBACK
        if ":" in host:
            self.address_family = socket.AF_INET6
        try:
            super().__init__((host, port), _Handler)
        except (OSError, OverflowError) as error:
            raise _cannot_listen(host, port, error) from None

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that goes away is no news; anything else is a bug of ours."""
        if not isinstance(sys.exception(), ConnectionError):
            tell_of_bug()

    @property
    def address(self) -> str:
        """Where the preview is."""
        host, port = self.server_address[:2]
        name = f"[{host!s}]" if self.address_family == socket.AF_INET6 else host
        return f"http://{name!s}:{port}/"


def file_of(address: str) -> str:
    """The file behind an address of the site, both without a slash in front."""
    return f"{address}index.html" if address.endswith("/") or not address else address


def _cannot_listen(host: str, port: int, error: OSError | OverflowError) -> AuthorError:
    reason = getattr(error, "strerror", None) or "a port is a number up to 65535"
    what = f"the preview cannot listen there ({reason})"
    remedy = "stop what listens there, or name another port with --port"
    return AuthorError([Problem(Place(f"{host}:{port}"), "serve", what, remedy, "serve")])


class _Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    server: PreviewServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer with a file, a page, or news."""
        asked = urlsplit(self.path)
        if not self._is_for_us():
            self._answer(b"", ".txt", HTTPStatus.FORBIDDEN)
        elif asked.path == f"{OWN}news":
            self._news(parse_qs(asked.query, keep_blank_values=True))
        elif own := self.server.own.get(asked.path):
            self._answer(own, PurePosixPath(asked.path).suffix)
        else:
            self._file(unquote(asked.path).removeprefix("/"))

    do_HEAD = do_GET

    def _is_for_us(self) -> bool:
        """Another site must not read drafts by having its own name lead to this machine."""
        host = urlsplit(f"//{self.headers.get('Host', '')}").hostname
        return not self.server.is_private or host in LOOPBACK

    def _file(self, path: str) -> None:
        site = self.server.latest.state.site
        name = file_of(path)
        if (content := site(name)) is not None:
            is_page = name.endswith(".html")
            body = self.server.words.alive(content) if is_page else content
            self._answer(body, PurePosixPath(name).suffix)
        elif not path.endswith("/") and site(f"{path}/index.html") is not None:
            self._lead_to(f"/{quote(path)}/")
        else:
            self._answer(self.server.words.missing(f"/{path}"), ".html", HTTPStatus.NOT_FOUND)

    def _news(self, query: dict[str, list[str]]) -> None:
        path, mark, panel = (query.get(key, [""])[0] for key in ("path", "mark", "panel"))
        name = file_of(unquote(path).removeprefix("/"))
        state, until = self.server.latest.state, time.monotonic() + WAIT
        while True:
            html = self.server.words.panel(state.problems)
            told = {
                "mark": mark_of(state.site(name)),
                "panel": mark_of(html.encode()),
                "html": html,
            }
            left = until - time.monotonic()
            if (told["mark"], told["panel"]) != (mark, panel) or left <= 0:
                break
            state = self.server.latest.after(state.number, left)
        self._answer(json.dumps(told).encode(), ".json")

    def _lead_to(self, address: str) -> None:
        self.send_response(HTTPStatus.FOUND)
        self.send_header("Location", address)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _answer(self, body: bytes, suffix: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self.send_response(status)
        self.send_header("Content-Type", TYPES.get(suffix, "application/octet-stream"))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """The terminal is for the author's problems."""

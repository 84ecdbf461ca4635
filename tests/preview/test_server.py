import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Thread
from urllib.parse import urlencode

import pytest

from factlas.preview import server as server_module
from factlas.preview.latest import Latest
from factlas.preview.page import mark_of
from factlas.preview.server import PreviewServer
from factlas.problem import AuthorError, Place, Problem

PAGE = b"<html><body>One</body></html>"
FILES = {
    "index.html": PAGE,
    "places/kunashir/index.html": PAGE,
    "assets/factlas.css": b"p {}",
    "assets/live.js": b"let a",
    "data/facts.json": b"{}",
    "report.pdf": b"%PDF",
    "assets/pin.png": b"\x89PNG",
    "assets/odd.thing": b"?",
}
PROBLEM = Problem(Place("data/a.yml", 2, 3), "storm", "no <source>", "add it")


@dataclass
class Browser:
    """Asks a preview."""

    server: PreviewServer
    latest: Latest

    def ask(
        self, path: str, method: str = "GET", host: str = "localhost"
    ) -> tuple[int, str, bytes]:
        """Status, type and body of an answer."""
        answer = self.answer(path, method, host)
        return answer.status, answer.headers["Content-Type"], answer.read()

    def answer(self, path: str, method: str = "GET", host: str = "localhost") -> HTTPResponse:
        connection = HTTPConnection("127.0.0.1", self.server.server_port, timeout=30)
        connection.putrequest(method, path, skip_host=True)
        connection.putheader("Host", host)
        connection.endheaders()
        return connection.getresponse()

    def news(self, path: str, mark: str, panel: str = "") -> dict[str, str]:
        query = urlencode({"path": path, "mark": mark, "panel": panel})
        told: dict[str, str] = json.loads(self.ask(f"/_preview/news?{query}")[2])
        return told


@pytest.fixture
def browser() -> Iterator[Browser]:
    latest = Latest()
    latest.show(FILES.get)
    with PreviewServer("127.0.0.1", 0, latest) as server:
        Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield Browser(server, latest)
        server.shutdown()


@pytest.mark.parametrize(
    ("path", "type_"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/places/kunashir/", "text/html; charset=utf-8"),
        ("/places/kunashir/?view=ja", "text/html; charset=utf-8"),
        ("/assets/factlas.css", "text/css; charset=utf-8"),
        ("/assets/live.js", "text/javascript; charset=utf-8"),
        ("/data/facts.json", "application/json"),
        ("/report.pdf", "application/pdf"),
        ("/assets/pin.png", "image/png"),
        ("/assets/odd.thing", "application/octet-stream"),
        ("/_preview/preview.js", "text/javascript; charset=utf-8"),
        ("/_preview/preview.css", "text/css; charset=utf-8"),
    ],
)
def test_files_come_with_their_types(browser: Browser, path: str, type_: str) -> None:
    status, found, body = browser.ask(path)
    assert (status, found) == (200, type_)
    assert body


def test_pages_are_alive_and_files_as_they_are(browser: Browser) -> None:
    assert f'data-mark="{mark_of(PAGE)}"'.encode() in browser.ask("/")[2]
    assert browser.ask("/report.pdf")[2] == b"%PDF"
    assert browser.ask("/", "HEAD")[2] == b""


def test_an_address_without_its_slash_leads_to_the_page(browser: Browser) -> None:
    answer = browser.answer("/places/kunashir")
    assert (answer.status, answer.headers["Location"]) == (302, "/places/kunashir/")


@pytest.mark.parametrize(
    "path",
    [
        "/nowhere/",
        "/../../etc/passwd",
        "/..%2f..%2fetc/passwd",
        "//etc/passwd",
        "/%00",
        "/_preview/../pyproject.toml",
        "/_preview/server.py",
        "/assets/../../../../etc/passwd",
        "/<script>alert(1)</script>/".replace("<", "%3C").replace(">", "%3E"),
    ],
)
def test_no_path_leads_out_of_the_site(browser: Browser, path: str) -> None:
    status, type_, body = browser.ask(path)
    assert (status, type_) == (404, "text/html; charset=utf-8")
    assert b"No page here yet" in body and b"<script>" not in body


def test_another_name_for_this_machine_reads_nothing(browser: Browser) -> None:
    assert browser.ask("/", host="rebound.example")[0] == 403
    assert browser.ask("/", host="127.0.0.1:8000")[0] == browser.ask("/", host="[::1]")[0] == 200


def waiting(browser: Browser, act: Callable[[], None], *news: str) -> dict[str, str]:
    """The news that a page gets which already waits when `act` happens."""
    with ThreadPoolExecutor(1) as pool:
        told = pool.submit(browser.news, *news)
        act()
        return told.result(30)


def test_a_page_hears_that_it_has_changed(browser: Browser) -> None:
    newer = FILES | {"index.html": b"<body>Two</body>"}
    told = waiting(browser, lambda: browser.latest.show(newer.get), "/", mark_of(PAGE))
    assert told == {"mark": mark_of(newer["index.html"]), "panel": "", "html": ""}


def test_a_page_hears_nothing_of_others(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "WAIT", 0.2)
    newer = FILES | {"places/kunashir/index.html": b"<body>Two</body>"}
    told = waiting(browser, lambda: browser.latest.show(newer.get), "/", mark_of(PAGE))
    assert told["mark"] == mark_of(PAGE)


def test_a_page_hears_of_problems_and_of_their_end(browser: Browser) -> None:
    told = waiting(browser, lambda: browser.latest.refuse((PROBLEM,)), "/", mark_of(PAGE))
    assert told["mark"] == mark_of(PAGE)
    assert "no &lt;source&gt;" in told["html"]
    assert browser.news("/", mark_of(PAGE)) == told
    end = waiting(
        browser, lambda: browser.latest.show(FILES.get), "/", mark_of(PAGE), told["panel"]
    )
    assert end == {"mark": mark_of(PAGE), "panel": "", "html": ""}


def test_a_page_that_was_missing_hears_of_itself(browser: Browser) -> None:
    newer = FILES | {"new/index.html": PAGE}
    told = waiting(browser, lambda: browser.latest.show(newer.get), "/new/", "")
    assert told["mark"] == mark_of(PAGE)


def test_a_bug_is_told_in_the_terminal(
    browser: Browser,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def broken(path: str) -> bytes:
        raise ZeroDivisionError

    browser.latest.show(broken)
    with pytest.raises(ConnectionError):
        browser.ask("/")
    assert capsys.readouterr().err.startswith("factlas: this is a bug of ours; ")


def test_a_taken_port_is_the_author_s_to_mend(browser: Browser) -> None:
    port = browser.server.server_port
    with pytest.raises(AuthorError) as caught:
        PreviewServer("127.0.0.1", port, Latest())
    assert str(caught.value) == (
        f"127.0.0.1:{port}:1:1: serve: the preview cannot listen there (Address already in use); "
        "stop what listens there, or name another port with --port"
    )


@pytest.mark.parametrize(("host", "port"), [("127.0.0.1", 70000), ("no.such.host.invalid", 0)])
def test_an_address_that_cannot_be_is_the_author_s_to_mend(host: str, port: int) -> None:
    with pytest.raises(AuthorError, match="the preview cannot listen there"):
        PreviewServer(host, port, Latest())


def test_it_says_where_it_is(browser: Browser) -> None:
    assert browser.server.address == f"http://127.0.0.1:{browser.server.server_port}/"

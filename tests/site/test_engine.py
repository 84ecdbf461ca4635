"""The same staged tree builds with either engine, and makes the same pages."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from posixpath import normpath
from urllib.parse import urlsplit

import pytest

from factlas.cli import main
from factlas.problem import AuthorError
from factlas.site.engine import SITE_DIR, run_engine
from factlas.site.program import ProgramError


def files(site: Path) -> dict[str, bytes]:
    found = sorted(path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in found}


class Read(HTMLParser):
    """A page's elements and texts in order, each address in its shortest spelling.

    Zensical begins addresses with `./`, ends that of the home page otherwise, and has the options
    of a tag in another order.
    """

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.all: list[object] = []
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.all.append((tag, sorted((name, shortest(name, value)) for name, value in attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.all.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        self.all.extend([" ".join(data.split())] if data.strip() else [])


def shortest(name: str, value: str | None) -> str:
    address = urlsplit(value or "")
    if name not in ("href", "src", "data-fl-search") or address.scheme or address.netloc:
        return value or ""
    return address._replace(path=normpath(address.path or ".")).geturl()


def differing(engines: dict[str, Path]) -> Iterator[str]:
    """Files that are not the same."""
    mkdocs, zensical = (files(engines[engine]) for engine in ("mkdocs", "zensical"))
    assert mkdocs.keys() == zensical.keys()
    for path, content in mkdocs.items():
        is_page = path.endswith(".html")
        one, other = (Read(c).all if is_page else c for c in (content, zensical[path]))
        if one != other:
            yield path


def test_both_engines_make_the_same_site(engines: dict[str, Path]) -> None:
    """But for the list of digests, as addresses are spelled otherwise."""
    assert list(differing(engines)) == ["SHA256SUMS"]


def test_what_is_the_same_is_a_whole_site(engines: dict[str, Path]) -> None:
    pages = {path: c.decode() for path, c in files(engines["zensical"]).items() if "html" in path}
    for sign in ("popovertarget=", '<div popover id="', "data-map=", "fl-frame-first"):
        assert any(sign in page for page in pages.values()), sign
    scripts = [code for page in pages.values() for code in re.findall("<script>(.*?)<", page)]
    assert len(set(scripts)) == 1 and "hit()" not in scripts[0]


def test_the_preview_makes_pages_by_mkdocs_alone(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["serve", "--engine", "zensical"])
    assert "unrecognized arguments: --engine zensical" in capsys.readouterr().err


def test_what_zensical_wrote_is_copied_and_the_first_page_is_told(engines: dict[str, Path]) -> None:
    root = engines["zensical"].parent
    assert (root / SITE_DIR / "islets" / "index.html").is_file()
    assert "\nfirst: true\n" in (root / "build" / "docs" / "index.md").read_text("utf-8")


def test_without_zensical_the_remedy_is_named(tmp_path: Path) -> None:
    with pytest.raises(AuthorError, match="Zensical is not set up; run `make zensical-env`"):
        run_engine("zensical", tmp_path / "mkdocs.yml", tmp_path / "out", tmp_path, 0)


def test_an_engine_that_refuses_is_quoted(tmp_path: Path) -> None:
    config = tmp_path / "mkdocs.yml"
    config.write_text("site_name: x\ntheme: no-such-theme\n")
    with pytest.raises(ProgramError, match="no-such-theme"):
        run_engine("mkdocs", config, tmp_path / "out", tmp_path, 0)

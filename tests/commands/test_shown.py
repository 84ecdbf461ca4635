"""What the preview shows is what a build publishes, page by page and byte by byte."""

import shutil
from pathlib import Path

import pytest

from factlas.cli import main
from factlas.commands.serve import Desk
from factlas.preview.latest import Latest, Site

TOPIC = Path(__file__).parents[1] / "topic_two"

LEFT_OUT = {"404.html", "sitemap.xml", "_headers", "SHA256SUMS", ".factlas"}
"""Files that a preview has no use for."""


def is_picture(path: str) -> bool:
    """Whether it is a picture for other sites, which no page of a preview shows."""
    return path.endswith("share.png")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the second topic, built."""
    root = tmp_path_factory.mktemp("topic")
    for folder in ("data", "docs"):
        shutil.copytree(TOPIC / folder, root / folder)
    assert main(["build", "--root", str(root)]) == 0
    return root


@pytest.fixture(scope="module")
def shown(root: Path) -> Site:
    """The same as a preview shows it."""
    latest = Latest()
    Desk(root, latest).renew()
    return latest.state.site


@pytest.fixture(scope="module")
def built(root: Path) -> dict[str, bytes]:
    """The published files by path."""
    site = root / "site"
    files = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


def test_every_file_is_that_of_a_build(shown: Site, built: dict[str, bytes]) -> None:
    assert LEFT_OUT | {"index.html", "report.pdf", "data/facts.json"} <= built.keys()
    for path, content in built.items():
        if path not in LEFT_OUT and not path.startswith("pagefind/") and not is_picture(path):
            assert shown(path) == content, path


def test_the_search_finds_nothing(shown: Site) -> None:
    assert shown("pagefind/pagefind.js") is None
    html = shown("index.html")
    assert html is not None and b"The search cannot be loaded here." in html


def test_what_is_not_there_is_none(shown: Site) -> None:
    for path in ("nowhere/index.html", "../data/explainer.yml", "places", "", "/etc/passwd"):
        assert shown(path) is None


def test_nothing_is_published(root: Path, shown: Site) -> None:
    before = (root / "site/index.html").stat().st_ino
    assert shown("index.html")
    assert (root / "site/index.html").stat().st_ino == before
    assert sorted(path.name for path in (root / "build/preview").iterdir()) == ["docs"]

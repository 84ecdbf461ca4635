"""Every file of the shipped site: nothing loads from elsewhere, links land, pages are sound.

`make validate` holds every page against the Nu validator; here one of each type is read strictly.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from hashlib import sha256
from html import unescape
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import html5lib
import pytest

_TAG = re.compile(r"<(?!/|!)([a-zA-Z]+)\b([^>]*)>")
_ADDRESS = re.compile(r"\b(href|src|srcset|data|poster|action|formaction)=(\"[^\"]*\"|[^\s>]+)")
_ID = re.compile(r"\b(?:id|name)=(\"[^\"]*\"|[^\s>]+)")
_REL = re.compile(r"\brel=\"?([^\">]+)")
_NAMES = re.compile(
    r"\b(?:popovertarget|aria-(?:labelledby|describedby|controls|owns)|for|list)=(\"[^\"]*\"|[\w-]+)"
)
_ELSEWHERE = re.compile(r"(?:[a-z]+:)?//", re.IGNORECASE)
_NAMED = frozenset({"canonical", "alternate", "license", "author", "next", "prev", "describedby"})
"""What a <link> names without loading it."""

TYPES = (
    "index.html", "404.html", "what-stands-on-the-islands/index.html", "register/index.html",
    "then-and-now/index.html", "timeline/index.html", "disputes/index.html",
    "disputes/*/index.html", "maps/index.html", "maps/*/index.html", "embed/*/index.html",
    "places/index.html", "places/*/index.html", "systems/*/index.html", "people/*/index.html",
    "institutions/*/index.html", "agreements/*/index.html", "parties/*/index.html",
    "sources/index.html", "sources/*/index.html", "c/*/index.html", "method/index.html",
)  # fmt: skip


def value(quoted: str) -> str:
    return unescape(quoted.strip('"'))


def addresses(page: str) -> Iterator[tuple[str, str, str]]:
    """Every address in a page: (tag, attribute, address)."""
    for tag in _TAG.finditer(page):
        if "=" in tag[2] and not (tag[1] == "link" and _names_only(tag[2])):
            for found in _ADDRESS.finditer(tag[2]):
                yield tag[1].lower(), found[1], value(found[2])


def _names_only(attributes: str) -> bool:
    rel = _REL.search(attributes)
    return rel is not None and bool(_NAMED & set(rel[1].split()))


@pytest.fixture(scope="module")
def pages(built_site: Path) -> dict[str, str]:
    return {
        path.relative_to(built_site).as_posix(): path.read_text("utf-8")
        for path in sorted(built_site.rglob("*.html"))
    }


def test_no_page_loads_from_elsewhere(pages: dict[str, str]) -> None:
    """A link leads out when somebody follows it; nothing else does."""
    for path, page in pages.items():
        loaded = [a for tag, _, a in addresses(page) if tag not in ("a", "area")]
        assert not [a for a in loaded if _ELSEWHERE.match(a)], path


def test_no_style_or_script_does(built_site: Path) -> None:
    for path in built_site.rglob("*.css"):
        text = path.read_text("utf-8")
        assert not re.search(r"(?:url\(\s*[\"']?|@import\s+[\"']?)(?:https?:)?//", text), path
    for path in built_site.rglob("*.js"):
        text = path.read_text("utf-8")
        loads = r"(?:fetch|import|importScripts|Worker|EventSource|sendBeacon|open)\(\s*[\"'`]"
        assert not re.search(loads + r"(?:https?:)?//", text), path


def test_every_link_and_anchor_lands(built_site: Path, pages: dict[str, str]) -> None:
    there = {path.relative_to(built_site).as_posix() for path in built_site.rglob("*")}
    anchors = {path: {value(found) for found in _ID.findall(page)} for path, page in pages.items()}
    lost = []
    for path, page in pages.items():
        for address in {address for tag, _, address in addresses(page)}:
            goal = urlsplit(address)
            if goal.scheme or goal.netloc:
                continue
            file = _file(path, unquote(goal.path)) if goal.path else path
            fragment = unquote(goal.fragment.partition(":~:")[0])
            known = anchors.get(file, {fragment})
            if file not in there or (fragment and fragment not in known):
                lost.append((path, address))
    assert lost == []


def _file(page: str, path: str) -> str:
    """The file at an address; one that climbs out of the site is none of its files."""
    file = normpath(join("/" if path.startswith("/") else dirname(page), path.lstrip("/")))
    file = file.lstrip("/")
    return normpath(join(file, "index.html")) if path.endswith(("/", ".", "..")) else file


def test_every_name_that_a_page_gives_to_its_parts_is_there(pages: dict[str, str]) -> None:
    """What a button opens, what a label belongs to, what describes something."""
    for path, page in pages.items():
        named = {name for found in _NAMES.findall(page) for name in value(found).split()}
        assert named <= {value(found) for found in _ID.findall(page)}, path


def test_every_file_that_a_style_or_the_data_or_the_feed_names_is_there(built_site: Path) -> None:
    for path in built_site.rglob("*.css"):
        for name in re.findall(r"url\(\s*[\"']?([^)\"']+)", path.read_text("utf-8")):
            assert name.startswith(("data:", "#")) or (path.parent / name).is_file(), (path, name)
    package = json.loads((built_site / "data/datapackage.json").read_text("utf-8"))
    for resource in package["resources"]:
        content = (built_site / "data" / resource["path"]).read_bytes()
        assert resource["hash"] == f"sha256:{sha256(content).hexdigest()}", resource["path"]
    feed = ElementTree.parse(built_site / "feed.xml")
    links = [one.attrib["href"] for one in feed.iter("{http://www.w3.org/2005/Atom}link")]
    assert len(links) > 2
    for link in links:
        assert (built_site / _file("feed.xml", link)).is_file(), link


OURS = re.compile(r"assets/(?:factlas[\w-]*|claim|maps/[\w-]+|basemap/[\w-]+)\.(?:js|css)")
THEIRS = {
    "assets/leaflet/": "Leaflet",
    "pagefind/": "Pagefind",
    "assets/images/favicon.png": "Material for MkDocs: favicon",
}


def test_what_others_made_has_its_licence_on_the_colophon(built_site: Path) -> None:
    page = (built_site / "colophon" / "index.html").read_text("utf-8")
    for folder in ("assets", "pagefind"):
        for path in (path for path in (built_site / folder).rglob("*") if path.is_file()):
            name = path.relative_to(built_site).as_posix()
            makers = [maker for start, maker in THEIRS.items() if name.startswith(start)]
            assert OURS.fullmatch(name) or any(f">{one}</th>" in page for one in makers), name


@pytest.mark.parametrize("form", TYPES)
def test_every_type_of_page_is_sound(built_site: Path, form: str) -> None:
    page = next(iter(sorted(built_site.glob(form))))
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(page.read_text("utf-8"))
    assert [(place, error) for place, error, _ in parser.errors] == [], page
    ids = [
        value(found) for found in re.findall(r"<[^>]*?\sid=(\"[^\"]*\")", page.read_text("utf-8"))
    ]
    assert len(ids) == len(set(ids)), page

"""What the shipped pages weigh at first load, compressed, and how many files they ask for."""

from __future__ import annotations

import gzip
import re
from functools import cache
from pathlib import Path

import pytest

from factlas.maps.brought import assets

KB = 1024
_ASKED = re.compile(r'<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css|png))"')
_MAP = re.compile(r'data-map="([^"]+)" data-basemap="([^"]+)"')
_READ = re.compile('class="fl-frame(?! fl-frame-wide)')
_LIVE = [f"assets/{name}" for name in assets() if name.endswith((".js", "leaflet.css"))]
"""What every live map loads beside its own data."""


@cache
def weight(file: Path) -> int:
    """Bytes as a server sends them; pictures are compressed already."""
    data = file.read_bytes()
    return len(data) if file.suffix == ".png" else len(gzip.compress(data, 6, mtime=0))


def first_load(page: Path, site: Path) -> set[Path]:
    """The page and the files that it asks for before anybody does anything.

    Maps of a page of text wait for that; a map's own page starts its map at once.
    """
    html = page.read_text(encoding="utf-8")
    files = {page, *((page.parent / ref).resolve() for ref in _ASKED.findall(html))}
    if not _READ.search(html):
        for name, coast in _MAP.findall(html):
            named = [f"assets/maps/{name}.js", f"assets/basemap/{coast}.js", *_LIVE]
            files |= {site / path for path in named}
    return files


def of_kind(site: Path, kind: str) -> list[Path]:
    if kind != "chapter":
        return sorted(site.glob(kind))
    return sorted(page for page in site.glob("*/index.html") if 'rel="next"' in page.read_text())


@pytest.mark.parametrize(
    ("kind", "bytes_at_most", "files_at_most"),
    [
        ("index.html", 150 * KB, 12),
        ("chapter", 150 * KB, 12),
        ("places/*/index.html", 150 * KB, 12),
        ("systems/*/index.html", 150 * KB, 12),
        ("disputes/*/index.html", 150 * KB, 12),
        ("register/index.html", 150 * KB, 12),
        ("timeline/index.html", 150 * KB, 12),
        ("then-and-now/index.html", 150 * KB, 12),
        ("sources/index.html", 150 * KB, 12),
        ("c/*/index.html", 40 * KB, 12),
        ("maps/*/index.html", 250 * KB, 20),
        ("embed/*/index.html", 250 * KB, 20),
    ],
)
def test_a_page_is_light_at_first_load(
    built_site: Path, kind: str, bytes_at_most: int, files_at_most: int
) -> None:
    pages = of_kind(built_site, kind)
    assert pages
    for page in pages:
        files = first_load(page, built_site)
        total = sum(map(weight, files))
        said = f"{page.relative_to(built_site)}: {total / KB:.1f} KB in {len(files)} files"
        assert total <= bytes_at_most and len(files) <= files_at_most, said

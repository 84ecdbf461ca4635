"""No file tells of the machine it was made on: neither in the site nor in what people write."""

from __future__ import annotations

import getpass
import gzip
import re
import socket
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).parents[2]
MADE = {"build", "site"}
LEFT = re.compile(r"/__pycache__/|\.egg-info/")
"""What holds nothing that people wrote."""
WASM = {"pagefind/wasm.en.pagefind", "pagefind/wasm.unknown.pagefind"}
"""Programs as they come from the makers of Pagefind, with paths of their machine."""
COMMON = {"root", "user", "admin", "build", "debian", "ubuntu", "runner", "localhost", "docker"}
"""Names of users and machines that say nothing and are words besides."""
DRAWN = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"pHYs", b"sRGB", b"gAMA", b"cHRM"}
"""Parts of a picture that hold no words."""


class Telling:
    """Folders, and the names of this machine and its user where they say something."""

    def __init__(self, *folders: Path) -> None:
        names = {getpass.getuser(), socket.gethostname(), socket.getfqdn()} - COMMON
        words = [*map(str, folders), *(name for name in names if len(name) > 4)]
        self._words = [word.encode() for word in words]

    def found_in(self, content: bytes) -> list[bytes]:
        """What of it stands there as a word or path of its own."""
        there = [word for word in self._words if word in content]
        return [w for w in there if re.search(rb"(?<![\w.-])%b(?![\w-])" % re.escape(w), content)]


PATHS = (b"/home/", b"/Users/", b"/tmp/", b"/var/folders/", b"site-packages", b".venv/")
"""What is part of a path on somebody's machine, whoever's."""


def unpacked(path: Path) -> Iterator[bytes]:
    """A file as it stands, and what is packed in it."""
    content = path.read_bytes()
    yield content
    if content.startswith(b"\x1f\x8b"):
        yield gzip.decompress(content)
    if path.suffix == ".pdf":
        for found in re.finditer(rb"/FlateDecode[^\n]*\nstream\n", content):
            yield zlib.decompressobj().decompress(content[found.end() :])


def parts_of(picture: bytes) -> Iterator[bytes]:
    """Names of the parts of a PNG."""
    at = 8
    while at < len(picture):
        length, name = struct.unpack_from(">I4s", picture, at)
        yield name
        at += 12 + length


def test_no_file_of_the_site_tells_where_it_was_made(built_site: Path) -> None:
    telling = Telling(ROOT, built_site.parent, Path.home())
    for path in built_site.rglob("*"):
        name = path.relative_to(built_site).as_posix()
        for content in unpacked(path) if path.is_file() and name not in WASM else ():
            assert not telling.found_in(content), name
            assert not [path for path in PATHS if path in content], name


def test_no_picture_carries_words(built_site: Path) -> None:
    for path in built_site.rglob("*.png"):
        assert set(parts_of(path.read_bytes())) <= DRAWN, path


def test_a_report_names_nobody_but_its_makers(built_site: Path) -> None:
    for path in built_site.rglob("*.pdf"):
        told = PdfReader(path).metadata or {}
        assert set(told) <= {"/Title", "/Author", "/Subject", "/Keywords", "/Creator", *DATES}, path
        assert str(told["/Creator"]).startswith("Typst "), path


DATES = {"/CreationDate", "/ModDate"}


def written() -> Iterator[Path]:
    """Files that people write."""
    for top in ROOT.iterdir():
        if top.name in MADE or (top.name.startswith(".") and top.name != ".ci"):
            continue
        for path in top.rglob("*") if top.is_dir() else (top,):
            if path.is_file() and not LEFT.search(str(path)):
                yield path


def test_nor_does_anything_that_people_write() -> None:
    telling = Telling(ROOT, Path.home())
    files = list(written())
    assert Path(__file__) in files and ROOT / "tests/site/conftest.py" in files
    assert [str(path) for path in files if telling.found_in(path.read_bytes())] == []


@pytest.mark.parametrize("name", ["a.txt", "a.gz", "a.pdf"])
def test_it_would_be_found(tmp_path: Path, name: str) -> None:
    text = f"made in {tmp_path}/x".encode()
    packed = b"<</Filter/FlateDecode/Length 9>>\nstream\n" + zlib.compress(text) + b"\nendstream"
    wrapped = {"a.txt": text, "a.gz": gzip.compress(text), "a.pdf": packed}[name]
    (tmp_path / name).write_bytes(wrapped)
    assert any(Telling(tmp_path).found_in(content) for content in unpacked(tmp_path / name))

"""Whether a published site still is what a build would make, so that the build can be spared."""

import os
import sys
from collections.abc import Iterator
from hashlib import sha256
from importlib.metadata import distributions
from pathlib import Path

import factlas
from factlas.derive.asof import EPOCH
from factlas.publish import MANIFEST, digest, is_whole

_READ = ("data", "docs", "mkdocs.yml")
"""What of a project a build reads."""

_KEPT = "published"
"""Name of the folder that remembers what was published, in the folder of intermediate files."""

_ENVIRONMENT = (EPOCH,)


def key_of(root: Path, engine: str) -> str:
    """Tells two builds apart: by what they read, by the program, and by what it is built on."""
    total = sha256()
    for line in _lines(root, engine):
        total.update(f"{line}\n".encode())
    return total.hexdigest()


def stands(out: Path, key: str, build: Path) -> bool:
    """Whether `out` was published under this key, and every file of it is as it was then."""
    note = _note(out, build)
    if not note.is_file() or not (out / MANIFEST).is_file():
        return False
    return note.read_text() == f"{key} {digest(out / MANIFEST)}" and is_whole(out)


def remember(out: Path, key: str, build: Path) -> None:
    """Note that `out` was published under this key."""
    note = _note(out, build)
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(f"{key} {digest(out / MANIFEST)}")


def _note(out: Path, build: Path) -> Path:
    return build / _KEPT / sha256(str(out.absolute()).encode()).hexdigest()[:16]


def _lines(root: Path, engine: str) -> Iterator[str]:
    yield from (engine, sys.version, str(root.absolute()))
    yield from (f"{name}={os.environ.get(name, '')}" for name in _ENVIRONMENT)
    yield from sorted(f"{one.name}=={one.version}" for one in distributions())
    yield from sorted(str(path) for path in root.glob(".venv-zensical/lib/*/*/zensical-*"))
    for place in (*(root / name for name in _READ), Path(factlas.__file__).parent):
        for path in sorted(_files(place)):
            yield f"{path} {digest(path)}"


def _files(place: Path) -> Iterator[Path]:
    """A file, or all below a folder but what Python compiles."""
    if place.is_file():
        yield place
    for path in place.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path

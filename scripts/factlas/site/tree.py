"""A folder of generated files: writes only what changed, and removes what is no longer made."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from factlas.publish import files_below

_ANEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
"""How a file is opened to be written anew; Windows would else write other ends of lines."""


def write_tree(files: Mapping[str, str | bytes], into: Path) -> int:
    """Make `into` hold exactly `files` (path to content); returns how many were written."""
    into.mkdir(parents=True, exist_ok=True)
    present = set(files_below(into))
    for stale in present - files.keys():
        (into / stale).unlink()
    _remove_empty(into)
    written = 0
    for path, content in sorted(files.items()):
        wanted = content.encode() if isinstance(content, str) else content
        if path not in present or _read(into / path) != wanted:
            _write(into / path, wanted)
            written += 1
    return written


def write_files(files: Mapping[str, str | bytes], into: Path) -> None:
    """Write `files` (path to content) into a folder, beside what is there."""
    write_each(files.items(), into)


def write_each(files: Iterable[tuple[str, str | bytes]], into: Path) -> None:
    """The same for files that are made one by one, none of which is kept when it is written."""
    folders = set[str]()
    for path, content in files:
        folder = path.rpartition("/")[0]
        if folder not in folders:
            folders.add(folder)
            _make(f"{into}/{folder}")
        _put(f"{into}/{path}", content.encode() if isinstance(content, str) else content)


def _make(folder: str) -> None:
    """One step where the folder above is there, as of most it is."""
    try:
        os.mkdir(folder)
    except FileExistsError:
        return
    except FileNotFoundError:
        os.makedirs(folder, exist_ok=True)


def _read(path: Path) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _write(path: Path, content: bytes) -> None:
    _make(str(path.parent))
    _put(path, content)


def _put(path: str | Path, content: bytes) -> None:
    """Without what `open` brings for files that are read or grow: there are ten thousand."""
    file = os.open(path, _ANEW, 0o666)
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(file, left) :]
    finally:
        os.close(file)


def _remove_empty(folder: Path) -> None:
    for parent, _, _ in sorted(os.walk(folder), reverse=True):
        if parent != str(folder) and not os.listdir(parent):
            os.rmdir(parent)

"""A folder of generated files: writes only what changed, and removes what is no longer made."""

import os
from collections.abc import Mapping
from pathlib import Path


def write_tree(files: Mapping[str, str | bytes], into: Path) -> int:
    """Make `into` hold exactly `files` (path to content); returns how many were written."""
    present = set(_files(into))
    written = sum(_write(into / path, content) for path, content in sorted(files.items()))
    for stale in sorted(present - files.keys()):
        (into / stale).unlink()
    _remove_empty(into)
    return written


def _write(path: Path, content: str | bytes) -> bool:
    wanted = content.encode() if isinstance(content, str) else content
    if path.is_file() and path.read_bytes() == wanted:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(wanted)
    return True


def _files(folder: Path) -> list[str]:
    return [
        (Path(parent) / name).relative_to(folder).as_posix()
        for parent, _, names in os.walk(folder)
        for name in names
    ]


def _remove_empty(folder: Path) -> None:
    for parent, _, _ in sorted(os.walk(folder), reverse=True):
        if parent != str(folder) and not os.listdir(parent):
            os.rmdir(parent)

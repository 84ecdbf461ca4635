"""Notices when somebody saves a file: looks again and again at the times of change.

Looking works on every system and every kind of disk, notifications do not; for the few hundred
files of a project a look takes about a millisecond.
"""

import os
import time
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from pathlib import Path

Look = Mapping[str, tuple[int, int]]
"""Time of change (ns) and size (bytes) of every watched file, by path below the root."""

INTERVAL = 0.1
"""Seconds between two looks."""

REST = 0.05
"""Seconds for which files must rest before they are read."""

PATIENCE = 2.0
"""Seconds after which files are read though somebody is still writing."""

FOLDERS = ("data", "docs")
FILES = ("mkdocs.yml",)
ENDINGS = (".yml", ".md", ".json")
"""What the program reads; whatever else an editor puts beside it is none of our business."""


def look(root: Path) -> Look:
    """How the files of a project stand now."""
    return dict(_stands(root))


def _stands(root: Path) -> Iterator[tuple[str, tuple[int, int]]]:
    walks = chain.from_iterable(os.walk(root / folder) for folder in FOLDERS)
    found = [Path(parent, name) for parent, _, names in walks for name in names if _is_read(name)]
    for path in (*found, *(root / name for name in FILES)):
        try:
            status = path.stat()
        except OSError:  # gone between two glances, or a link that leads nowhere
            continue
        yield path.relative_to(root).as_posix(), (status.st_mtime_ns, status.st_size)


def _is_read(name: str) -> bool:
    """Not what editors leave: `.#kurils.yml`, `.kurils.yml.swp`, `kurils.yml~`."""
    return name.endswith(ENDINGS) and not name.startswith(".")


def changes(
    root: Path, before: Look, wait: Callable[[float], object] = time.sleep
) -> Iterator[tuple[str, ...]]:
    """Paths that changed since `before`, and then since they were last given, for ever.

    An editor may write a file in several steps, or several files: they are given together, when
    nothing has moved for a while.
    """
    while True:
        wait(INTERVAL)
        now = look(root)
        if now != before:
            now = _rested(root, now, wait)
            if changed := _different(before, now):
                yield changed
            before = now


def _rested(root: Path, now: Look, wait: Callable[[float], object]) -> Look:
    for _ in range(round(PATIENCE / REST)):
        wait(REST)
        before, now = now, look(root)
        if now == before:
            break
    return now


def _different(before: Look, now: Look) -> tuple[str, ...]:
    paths = before.keys() | now.keys()
    return tuple(sorted(path for path in paths if before.get(path) != now.get(path)))

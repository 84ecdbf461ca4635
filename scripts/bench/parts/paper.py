"""The report as PDF: how long it takes, how it grows, and WeasyPrint over the site's own pages."""

import os
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from bench.measured import MEMORY, Measured, factlas, measured
from bench.room import Room
from bench.row import Row
from bench.synthetic.world import PROJECT

SMALL, LARGE = 500, 1_000
GROWTH = 2.2
"""Twice the claims take twice the time, with a tenth for what measuring strews."""
LOCK = PROJECT / "requirements" / "bench.lock"


def paper(room: Room) -> Iterator[Row]:
    """Measure it."""
    few, many = (_report(room.invented(claims), room) for claims in (SMALL, LARGE))
    yield few.row(f"PDF, {SMALL} claims", 2.5)
    yield many.row(f"PDF, {LARGE:,} claims")
    note = f"time of processors, {few.cpu:.1f} s at {SMALL} claims"
    yield Row(f"  growth from {SMALL} claims", many.cpu / few.cpu, "×", GROWTH, note=note)
    yield Row("  memory", many.memory, "MB", MEMORY)
    yield from _beside_weasyprint(room)


def _report(root: Path, room: Room) -> Measured:
    return factlas("pdf", "--root", root, "--out", room.out("report.pdf"))


def _beside_weasyprint(room: Room) -> Iterator[Row]:
    """The whole shipped report beside what WeasyPrint needs for a part of it: the chapters."""
    root = room.shipped("paper")
    factlas("build", "--root", root)
    ours = _report(root, room)
    yield ours.row("PDF, shipped facts, whole")
    pages = _chapters(root)
    theirs = measured([_weasyprint(room), _SCRIPT, str(room.out("weasyprint.pdf")), *pages])
    sheets = f"{len(pages)} pages of the site on {theirs.said.split()[-1]} sheets"
    yield Row("WeasyPrint 70, the chapters alone", theirs.wall, note=f"{sheets}, {_cpu(theirs)}")
    yield Row("  factlas pdf is faster", theirs.wall / ours.wall, "×", 10, is_at_least=True)


_SCRIPT = str(Path(__file__).parents[1] / "weasy.py")


def _cpu(taken: Measured) -> str:
    return f"{taken.cpu:.1f} s of processors"


def _chapters(root: Path) -> list[str]:
    """The built pages of the chapters, the home page first."""
    names = sorted(path.stem for path in (root / "docs").glob("*.md"))
    built = (root / "site" / ("" if name == "index" else name) / "index.html" for name in names)
    return [str(page) for page in built if page.is_file()]


def _weasyprint(room: Room) -> str:
    """The Python of an environment with WeasyPrint alone, made once for a lock."""
    place = room.folder / f"weasyprint-{sha256(LOCK.read_bytes()).hexdigest()[:8]}"
    python, ready = place / "bin" / "python", place / "ready"
    if not ready.exists():
        measured([sys.executable, "-m", "venv", "--clear", str(place)])
        install = [str(python), "-m", "pip", "--quiet", "--no-input", "install", "--no-deps"]
        measured([*install, "--require-hashes", "-r", str(LOCK)])
        ready.touch()
    return os.fspath(python)

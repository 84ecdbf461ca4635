"""The shipped project: check, a cold build, a build again, and what a build spends its time on."""

from collections.abc import Iterator
from pathlib import Path

from bench.measured import MEMORY, factlas
from bench.room import Room
from bench.row import Row


def shipped(room: Room) -> Iterator[Row]:
    """Measure it."""
    root = room.shipped()
    yield factlas("check", "--root", root).row("check, shipped facts", 1)
    cold = factlas("build", "--root", root)
    yield cold.row("build, shipped facts, cold", 15)
    yield from steps(cold.said, "build, shipped facts")
    yield Row("memory of that build", cold.memory, "MB", MEMORY)
    again = factlas("build", "--root", root)
    yield again.row("build again, nothing changed", 4)
    yield sizes(root / "site")


def steps(said: str, name: str) -> Iterator[Row]:
    """What a build says of its own steps, each with what came before it was ready."""
    for step in said.splitlines():
        before, dots, after = step.partition(" … ")
        if dots:
            yield Row(f"  {name}: {before}", float(after.removesuffix(" s").split()[-1]))


def sizes(site: Path) -> Row:
    """How large a site is."""
    files = [path for path in site.rglob("*") if path.is_file()]
    pages = sum(path.suffix == ".html" for path in files)
    size = sum(path.stat().st_size for path in files) / 1e6
    return Row("  its size", size, "MB", note=f"{len(files)} files, {pages} of them pages")

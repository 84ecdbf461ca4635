"""Ten thousand claims: what each step takes, and whether it grows with the facts alone."""

from collections.abc import Iterator
from operator import attrgetter

from bench.measured import MEMORY, factlas
from bench.parts.shipped import sizes, steps
from bench.room import Room
from bench.row import Row
from bench.step import Step, step

SMALL, LARGE = 1_000, 10_000
BARS = {"staging": 5, "pages": None, "maps": None, "engine": 10, "data": 15}
NAMES = {
    "staging": "staging with claim pages and maps",
    "pages": "  of it staging without maps",
    "maps": "  of it maps",
    "engine": "engine",
    "data": "data",
}
REMARKS = {
    "staging": "the promise names no maps apart: its bar stands at both",
    "pages": "measured by itself, no map drawn",
    "maps": "measured by themselves, on no page",
}
GROWTH = 11
RUNS = 3
"""How often a step is run: the middle one counts, as a machine that is lent has slow moments."""


def large(room: Room) -> Iterator[Row]:
    """Measure it."""
    roots = {claims: room.invented(claims) for claims in (SMALL, LARGE)}
    small = factlas("check", "--root", roots[SMALL])
    whole = factlas("check", "--root", roots[LARGE])
    yield whole.row(f"check, {LARGE:,} claims", 4)
    yield _growth("check", whole.cpu, small.cpu)
    yield Row("  memory", whole.memory, "MB", MEMORY)
    for name, bar in BARS.items():
        few, many = (_middle(name, claims, room) for claims in (SMALL, LARGE))
        yield from _rows(name, few, many, bar)
    build = factlas("build", "--root", room.invented(LARGE))
    yield build.row(f"build, {LARGE:,} claims, cold")
    yield from steps(build.said, f"build, {LARGE:,} claims")
    yield Row("  memory of that build", build.memory, "MB", MEMORY)
    yield sizes(roots[LARGE] / "site")


def _middle(name: str, claims: int, room: Room) -> Step:
    """Nothing is kept from one run to the next."""
    runs = (step(name, room.invented(claims), room.out(name)) for _ in range(RUNS))
    return sorted(runs, key=attrgetter("wall"))[RUNS // 2]


def _rows(step_: str, few: Step, many: Step, bar: float | None) -> Iterator[Row]:
    name = NAMES[step_]
    middle = f"middle of {RUNS} runs, {many.cpu:.1f} s of processors"
    note = "; ".join(filter(None, (middle, REMARKS.get(step_))))
    yield Row(f"{name}, {LARGE:,} claims", many.wall, bar=bar, note=note)
    if bar is None:
        return
    yield _growth(name, many.cpu, few.cpu)
    yield Row("  memory", many.memory, "MB", MEMORY)


def _growth(name: str, many: float, few: float) -> Row:
    note = f"time of processors, {few:.1f} s at {SMALL:,} claims"
    return Row(f"  {name}, growth from {SMALL:,} claims", many / few, "×", GROWTH, note=note)

"""One claim edited: how long until the refreshed page is there, for every sort of page."""

import json
import sys
from collections.abc import Iterator

from bench.measured import measured
from bench.room import Room
from bench.row import Row

LARGE = 10_000


def preview(room: Room) -> Iterator[Row]:
    """Measure it."""
    for root, name, bar in (
        (room.shipped("preview"), "shipped facts", 2),
        (room.invented(LARGE), f"{LARGE:,} claims", 6),
    ):
        whole = measured([sys.executable, "-m", "bench.edit", str(root)])
        for page, wall, cpu in json.loads(whole.said.splitlines()[-1]):
            note = f"{cpu:.1f} s of processors"
            yield Row(f"one edit, {name}: {_sort(page)}", wall, bar=bar, note=note)


def _sort(page: str) -> str:
    """The page, without the name of what it is about."""
    room, _, rest = page.partition("/")
    return f"{room}/…/" if rest else page or "home"

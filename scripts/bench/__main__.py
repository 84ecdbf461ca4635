"""`python -m bench [PART …]`: measure, print every figure beside its bar, fail where one is missed.

Bars are times on the clock, so that a machine which is slow or has other work misses them: load and
pace stand in the first line, and the processors' own time beside each figure.
"""

import argparse
import os
import sys
from pathlib import Path

from bench.measured import pace
from bench.parts import PARTS
from bench.room import Room
from bench.row import Row
from bench.synthetic.world import PROJECT
from bench.table import HEAD, line, verdict


def main() -> int:
    """Measure the parts that are named, or all."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__.partition("\n")[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of: {', '.join(PARTS)}")
    parser.add_argument("--room", type=Path, default=PROJECT / ".cache" / "bench", metavar="DIR")
    options = parser.parse_args()
    unknown = sorted(set(options.parts) - PARTS.keys())
    if unknown:
        parser.error(f"no part {', '.join(unknown)}; there are {', '.join(PARTS)}")
    room = Room(options.room.absolute())
    rows = _measure(options.parts or list(PARTS), room)
    room.clear()
    print(f"\n{verdict(rows)}")
    return 0 if all(row.ok for row in rows) else 1


def _measure(parts: list[str], room: Room) -> list[Row]:
    load = os.getloadavg()[0]
    print(
        f"{os.cpu_count()} processors; load before: {load:.1f}; "
        f"three million additions in Python: {pace():.2f} s\n{HEAD}",
        flush=True,
    )
    rows: list[Row] = []
    for part in parts:
        for row in PARTS[part](room):
            print(line(row), flush=True)
            rows.append(row)
    return rows


if __name__ == "__main__":
    sys.exit(main())

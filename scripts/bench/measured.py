"""What a program took: time on the clock, time on the processors, and memory at its most."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

from bench.row import Row

MEMORY = 1024
"""The most that anything may take, MB."""


class BenchError(RuntimeError):
    """What was to be measured failed."""


@dataclass(frozen=True)
class Measured:
    """What a program took, with all that it started and waited for."""

    wall: float
    """Time on the clock, s."""
    cpu: float
    """Time on all processors, s."""
    memory: float
    """The most that one of its processes held at once, MB (2**20 bytes)."""
    said: str
    """What it printed."""

    def row(self, name: str, bar: float | None = None) -> Row:
        """Its time on the clock as a figure."""
        note = f"{self.cpu:.1f} s of processors, {self.memory:.0f} MB"
        return Row(name, self.wall, bar=bar, note=note)


def pace() -> float:
    """Seconds in which Python adds up three million numbers here and now, the best of three.

    Machines differ, and a borrowed one from hour to hour: it tells figures that can be compared.
    """
    return min(_added_up() for _ in range(3))


def _added_up() -> float:
    began, total = time.process_time(), 0
    for number in range(3_000_000):
        total += number
    return time.process_time() - began


def factlas(*arguments: str | Path) -> Measured:
    """Run a command of the program."""
    return measured([sys.executable, "-m", "factlas", *map(str, arguments)])


def measured(command: Sequence[str]) -> Measured:
    """Run a program to its end. Raises BenchError with what it said where it fails.

    What others have written before is on the disk when it begins, so that it need not wait for it.
    """
    os.sync()
    with TemporaryFile() as heard:
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=heard, stderr=heard)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        heard.seek(0)
        said = heard.read().decode(errors="replace")
    if process.returncode:
        raise BenchError(f"{' '.join(command)} exited {process.returncode}:\n{said}")
    return Measured(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, said)

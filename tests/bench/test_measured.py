"""What a program takes is measured with all that it started."""

import sys

import pytest

from bench.measured import BenchError, measured

BUSY = "import time\nwhile time.process_time() < 0.2: pass\nprint('done')"


def test_time_and_memory() -> None:
    took = measured([sys.executable, "-c", BUSY])
    assert took.said == "done\n"
    assert 0.2 <= took.cpu <= took.wall * 2
    assert 1 < took.memory < 1_000


def test_what_was_started_counts() -> None:
    start = f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {BUSY!r}])"
    assert measured([sys.executable, "-c", start]).cpu >= 0.2


def test_a_failure_is_told() -> None:
    with pytest.raises(BenchError, match=r"exited 3:\nno room"):
        measured([sys.executable, "-c", "print('no room'); raise SystemExit(3)"])

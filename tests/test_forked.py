import gc
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import BinaryIO

import pytest

from factlas import forked
from factlas.forked import Copy, keeps_threads, may_fork

HERE = os.getpid()

PROGRAM = """
import os, time
from factlas.forked import Copy

def work(said):
    said.write(b"%d" % os.getpid())
    said.flush()
    time.sleep(60)

print(Copy(work).said.read(20).decode(), flush=True)
os._exit(0)
"""


def test_a_copy_is_another_process_and_says_what_it_writes() -> None:
    copy = Copy(lambda said: said.write(str(os.getpid()).encode()))
    assert int(copy.said.read()) not in (HERE, 0)
    copy.stop()


def test_it_has_no_collector() -> None:
    copy = Copy(lambda said: said.write(str(gc.isenabled()).encode()))
    assert (gc.isenabled(), copy.said.read()) == (True, b"False")
    copy.stop()


def test_it_says_more_than_a_pipe_holds() -> None:
    def much(said: BinaryIO) -> None:
        said.write(b"x" * 3_000_000)

    copy = Copy(much)
    assert len(copy.said.read() or b"") == 3_000_000
    copy.stop()


def test_of_what_goes_wrong_there_nobody_hears(capfd: pytest.CaptureFixture[str]) -> None:
    def fail(said: BinaryIO) -> None:
        raise ValueError("no such map")

    copy = Copy(fail)
    assert copy.said.read() == b""
    copy.stop()
    assert capfd.readouterr() == ("", "")


def test_what_is_not_done_is_stopped_and_stopped_once() -> None:
    began = time.monotonic()
    copy = Copy(lambda said: time.sleep(60))
    copy.stop()
    copy.stop()
    assert time.monotonic() - began < 30


def test_it_is_stopped_while_it_says_more_than_anybody_hears() -> None:
    began = time.monotonic()
    before = signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(number))
    copy = Copy(lambda said: said.write(b"x" * 3_000_000))
    assert copy.said.read(1) == b"x"
    copy.stop()
    signal.signal(signal.SIGTERM, before)
    assert time.monotonic() - began < 30


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child of its parent's end")
def test_it_ends_with_its_parent() -> None:
    command = [sys.executable, "-c", PROGRAM]
    shown = subprocess.run(command, capture_output=True, check=True)
    until = time.monotonic() + 30
    while is_running(shown.stdout.decode().strip()) and time.monotonic() < until:
        time.sleep(0.01)
    assert not is_running(shown.stdout.decode().strip())


def is_running(process: str) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_where_a_library_keeps_threads_no_process_is_copied(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each library of which that is known says so: a copy would wait for them without end."""
    monkeypatch.setattr(forked, "_HAS_UNCOUNTED_THREADS", threading.Event())
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    assert may_fork() == (sys.platform == "linux")
    keeps_threads()
    assert not may_fork()

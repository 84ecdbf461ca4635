"""Work on other processors: shared out, given what it waits for, and ended with who wanted it."""

import os
import subprocess
import sys
import time
from collections.abc import Generator
from functools import partial
from pathlib import Path

import pytest

from factlas.hands import hands

SCRIPT = """
import os, sys
from pathlib import Path
from functools import partial
from factlas.hands import hands

def work(name):
    first = f"{name} of {os.getpid() != parent}"
    given = yield
    if given == "fail":
        raise OSError(28, "no room")
    (folder / name).write_text(f"{first} was given {given}")

folder, given, parent = Path(sys.argv[1]), sys.argv[2], os.getpid()
with hands([partial(work, "one"), partial(work, "two")]) as makers:
    if given == "wait":
        print("begun", flush=True)
        import time
        time.sleep(60)
    makers.finish(given)
"""
"""Run by a program of its own: one with more threads, as a test's may be, does not fork."""


def run(folder: Path, given: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", SCRIPT, str(folder), given]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_each_does_its_share_with_what_it_is_given(tmp_path: Path) -> None:
    assert run(tmp_path, "paper").returncode == 0
    forked = sys.platform == "linux"
    for name in ("one", "two"):
        assert (tmp_path / name).read_text() == f"{name} of {forked} was given paper"


def test_what_one_raises_is_raised(tmp_path: Path) -> None:
    done = run(tmp_path, "fail")
    assert done.returncode == 1
    assert done.stderr.endswith("OSError: [Errno 28] no room\n")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child of its parent's end")
def test_they_end_with_who_wanted_them(tmp_path: Path) -> None:
    command = [sys.executable, "-c", SCRIPT, str(tmp_path), "wait"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stdout.readline() == "begun\n"
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        process.kill()
    assert len(children) == 2
    until = time.monotonic() + 10
    while any(is_running(child) for child in children) and time.monotonic() < until:
        time.sleep(0.02)
    assert not [child for child in children if is_running(child)]


def is_running(process: str) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_where_it_cannot_fork_it_is_done_here(tmp_path: Path) -> None:
    def work(name: str) -> Generator[None, str, None]:
        given = yield
        (tmp_path / name).write_text(f"{os.getpid()} {given}")

    with hands([partial(work, "only")]) as makers:
        makers.finish("paper")
    assert (tmp_path / "only").read_text() == f"{os.getpid()} paper"

import errno
import os
import sys
from pathlib import Path

import pytest

from factlas.publish import alone
from factlas.site.program import ProgramError, run_program


def run(code: str) -> None:
    run_program([sys.executable, "-c", code], {"SAID": "so"})


def test_it_runs_in_our_environment_and_more() -> None:
    run("import os; assert os.environ['SAID'] == 'so' and os.environ['PATH']")


def test_what_it_says_when_it_fails() -> None:
    with pytest.raises(ProgramError, match=r"exited 1:\nno luck"):
        run("raise SystemExit('no luck')")


def test_a_full_disk_is_the_systems() -> None:
    with pytest.raises(OSError) as caught:
        run("raise OSError(28, 'No space left on device')")
    assert caught.value.errno == errno.ENOSPC


def test_it_inherits_the_lock_of_the_build(tmp_path: Path) -> None:
    with alone(tmp_path):
        lock = (tmp_path / "lock").stat().st_ino
        inodes = "{os.fstat(f).st_ino for f in range(3, 30) if os.path.exists(f'/dev/fd/{f}')}"
        run(f"import os; assert {lock} in {inodes}")
        assert os.path.exists("/dev/fd")

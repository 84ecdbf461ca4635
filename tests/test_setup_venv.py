"""Which Python an environment is made with."""

import os
import subprocess
import sys
from pathlib import Path

SETUP = Path(__file__).parents[1] / "scripts" / "setup_venv.sh"


def _set_up(folder: Path, python: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", str(SETUP), str(folder)],
        env=os.environ | {"PYTHON": python},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_python_that_was_asked_for_is_taken(tmp_path: Path) -> None:
    done = _set_up(tmp_path / "venv", f"no-such-python {sys.executable}")
    assert done.returncode == 0, done.stderr
    made = subprocess.check_output(
        [tmp_path / "venv" / "bin" / "python", "-c", "import sys; print(sys.base_prefix)"],
        text=True,
    )
    assert made.strip() == sys.base_prefix


def test_one_that_is_ready_comes_before_one_that_is_not(tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    bare.write_text('#!/bin/sh\ncase "$*" in *ensurepip*) exit 1 ;; esac\n')
    bare.chmod(0o755)
    done = _set_up(tmp_path / "venv", f"{bare} {sys.executable}")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "venv" / "bin" / "python").exists()


def test_without_one_that_fits_it_says_which_were_tried_and_what_to_install(tmp_path: Path) -> None:
    done = _set_up(tmp_path / "venv", "no-such-python /bin/false")
    assert done.returncode == 1
    assert "no-such-python /bin/false" in done.stderr
    assert "apt-get install python3" in done.stderr
    assert not (tmp_path / "venv").exists()

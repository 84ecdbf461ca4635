"""What every test may use: the project's own site, built once per run."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site built from the shipped facts, shared by all workers of this run."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    site = shared / "site"
    with (shared / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not site.exists():
            _build(site)
    return site


def _build(out: Path) -> None:
    command = [sys.executable, "-m", "factlas", "build", "--root", str(ROOT), "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"factlas build failed:\n{done.stdout}{done.stderr}"


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Browser tests that could not run are named last and in red, and counted for `make test`."""
    skipped = terminalreporter.stats.get("skipped", [])
    not_run = sum("browser" in report.keywords for report in skipped)
    config.cache.set("browser/not_run", not_run)
    if not_run:
        title = f"BROWSER TESTS NOT RUN: {not_run}"
        terminalreporter.section(title, sep="!", red=True, bold=True)

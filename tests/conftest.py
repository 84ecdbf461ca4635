"""What every test may use: the project's own site, built once per run."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from collections.abc import Sequence
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
    """What did not run is told last and in red, with its reason, and counted for `make test`."""
    skipped = [one for one in terminalreporter.stats.get("skipped", []) if one.when != "teardown"]
    config.cache.set("run/not_run", len(skipped))
    if skipped:
        title = f"TESTS NOT RUN: {len(skipped)}"
        terminalreporter.section(title, sep="!", red=True, bold=True)
        for why, tests in sorted(by_reason(skipped).items()):
            terminalreporter.write_line(f"{why}: {', '.join(sorted(tests))}")


def by_reason(skipped: Sequence[pytest.TestReport]) -> dict[str, set[str]]:
    """Why tests were not run, and which: each by its file and name, without its parameters."""
    reasons: dict[str, set[str]] = {}
    for report in skipped:
        _, _, why = report.longrepr if isinstance(report.longrepr, tuple) else ("", 0, "")
        reasons.setdefault(why, set()).add(report.nodeid.partition("[")[0])
    return reasons

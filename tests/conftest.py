"""What every test may use: the project's own site, built once per run."""

from __future__ import annotations

import fcntl
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from factlas.load.yaml import read_yaml

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for what all workers of this run have in common."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def built_site(shared: Path) -> Path:
    """The folder of the site built from the shipped facts, shared by all workers of this run."""
    return _once(shared / "site", partial(_build, ROOT))


ENGINES = ("mkdocs", "zensical")


@pytest.fixture(scope="session")
def engines(shared: Path) -> dict[str, Path]:
    """The second topic's site by engine; whatever its facts say is followed by a script."""
    _once(shared / "engines", _build_by_each)
    return {engine: shared / "engines" / engine for engine in ENGINES}


def _build_by_each(folder: Path) -> None:
    shutil.copytree(TOPIC, folder)
    for path in folder.glob("data/**/*.yml"):
        content = louder(read_yaml(path, path.name).root)
        path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    for path in folder.glob("docs/*.md"):
        text = path.read_text("utf-8")
        path.write_text(re.sub(r"(?m)^((?:title|description): .*)$", rf"\1 {LOUD}", text), "utf-8")
    (folder / ENVIRONMENT).symlink_to(ROOT / ENVIRONMENT)
    for engine in ENGINES:
        _build(folder, folder / engine, "--engine", engine)


TOPIC = ROOT / "tests" / "topic_two"
ENVIRONMENT = ".venv-zensical"
LOUD = "<img src=x onerror=hit()> <script>hit()</script> \" autofocus onfocus=hit() x='"
"""A text that does something where it becomes markup."""
TEXTS = "alt author caption descriptor headline label publisher question summary text title why"


def louder(node: Any) -> Any:
    """The same records, each of their texts with that at its end."""
    if isinstance(node, list):
        return [louder(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: f"{value} {LOUD}" if key in TEXTS.split() and isinstance(value, str) else louder(value)
        for key, value in node.items()
    }


def _once(folder: Path, make: Callable[[Path], None]) -> Path:
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            try:
                make(folder)
            except BaseException:
                shutil.rmtree(folder, ignore_errors=True)
                raise
    return folder


def _build(root: Path, out: Path, *more: str) -> None:
    command = [sys.executable, "-m", "factlas", "build", "--root", str(root), "--out", str(out)]
    done = subprocess.run([*command, *more], capture_output=True, text=True, check=False)
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

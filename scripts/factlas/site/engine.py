"""Runs the engine that turns the staged Markdown into pages: mkdocs-material, or Zensical."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from factlas.problem import AuthorError, Place, Problem

Engine = Literal["mkdocs", "zensical"]

ZENSICAL = Path(".venv-zensical/bin/zensical")
"""Zensical needs other versions of shared libraries, so it lives in an environment of its own."""


class EngineError(RuntimeError):
    """The engine refused what we staged: our bug."""


def run_engine(engine: Engine, config: Path, out: Path, root: Path, epoch: int) -> None:
    """Build the pages of `config` (its `site_dir` is `out`). Raises EngineError with its words."""
    command = _command(engine, config, out, root)
    environment = os.environ | _environment(epoch)
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise EngineError(f"{engine} exited {result.returncode}:\n{result.stdout}{result.stderr}")


def _command(engine: Engine, config: Path, out: Path, root: Path) -> list[str]:
    if engine == "mkdocs":
        flags = ["build", "--quiet", "--strict", "--config-file", str(config)]
        return [sys.executable, "-m", "mkdocs", *flags, "--site-dir", str(out)]
    program = root / ZENSICAL
    if not program.is_file():
        what = "Zensical is not set up"
        place = Place("Makefile")
        raise AuthorError([Problem(place, "zensical", what, "run `make zensical-env`", "engine")])
    return [str(program.absolute()), "build", "--config-file", str(config)]


def _environment(epoch: int) -> Mapping[str, str]:
    return {
        "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", str(epoch)),
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONHASHSEED": "0",
        "TZ": "UTC",
    }

"""Runs the engine that turns the staged Markdown into pages: mkdocs-material, or Zensical."""

import shutil
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import distributions
from pathlib import Path
from typing import Literal

from factlas.problem import AuthorError, Place, Problem
from factlas.site.configuration import ENGINE, THEME, WRITTEN
from factlas.site.program import run_program

Engine = Literal["mkdocs", "zensical"]

_MKDOCS = [sys.executable, "-m", "mkdocs", "build", "--strict"]
"""Not `--quiet`: then MkDocs counts no warnings, and `--strict` lets every broken link pass."""

SITE_DIR = Path("build/site")
"""Where the configuration has pages written; Zensical takes no other folder by its command line."""

ZENSICAL = Path(".venv-zensical/bin/zensical")
"""Zensical needs other versions of shared libraries, so it lives in an environment of its own."""


def run_engine(engine: Engine, config: Path, out: Path, root: Path, epoch: int) -> None:
    """Build the pages of `config` into `out`. Raises ProgramError with the engine's words."""
    if engine == "mkdocs":
        where = ["--config-file", str(config.absolute()), "--site-dir", str(out.absolute())]
        run_program([*_MKDOCS, *where], _environment(epoch))
        return
    own = root / SITE_DIR
    shutil.rmtree(own, ignore_errors=True)
    run_program(
        [_zensical(root), "build", "--config-file", str(config.absolute())], _environment(epoch)
    )
    shutil.copytree(own, out, dirs_exist_ok=True)


def engine_inputs(engine: Engine, config: Path, epoch: int, root: Path) -> Iterator[str]:
    """All that an engine's pages depend on beside the staged tree: two alike make the same."""
    yield from (engine, str(config), str(epoch), sys.version)
    yield from (f"{name}={value}" for name, value in sorted(_environment(epoch).items()))
    yield from sorted(f"{one.name}=={one.version}" for one in distributions())
    yield from sorted(str(path) for path in root.glob(".venv-zensical/lib/*/*/zensical-*"))
    own = (config, root / WRITTEN, ENGINE, *sorted(p for p in THEME.rglob("*") if p.is_file()))
    yield from (path.read_text(encoding="utf-8") for path in own)


def _zensical(root: Path) -> str:
    program = root / ZENSICAL
    if not program.is_file():
        what = "Zensical is not set up"
        place = Place("Makefile")
        raise AuthorError([Problem(place, "zensical", what, "run `make zensical-env`", "engine")])
    return str(program.absolute())


def _environment(epoch: int) -> Mapping[str, str]:
    return {
        "SOURCE_DATE_EPOCH": str(epoch),
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONHASHSEED": "0",
        "TZ": "UTC",
    }

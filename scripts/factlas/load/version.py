"""A version of the facts: a folder, or a revision that git knows."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from factlas.load.facts import load_facts
from factlas.model.facts import Facts
from factlas.problem import AuthorError, Place, Problem


def facts_of_version(version: str, root: Path) -> Facts:
    """Facts of the folder `version`, or of that git revision of `root`. Raises AuthorError."""
    if version and (Path(version) / "data").is_dir():
        return _sound(Path(version), "")
    with _checked_out(version, root) as folder:
        return _sound(folder, f"{version}:")


def _sound(folder: Path, prefix: str) -> Facts:
    """The facts of a folder; problems of a revision name it before the file."""
    loaded = load_facts(folder)
    if loaded.problems:
        raise AuthorError(_elsewhere(problem, prefix) for problem in loaded.problems)
    return loaded.facts


def _elsewhere(problem: Problem, prefix: str) -> Problem:
    place = problem.place
    there = Place(f"{prefix}{place.file}", place.line, place.column)
    return Problem(there, problem.record, problem.what, problem.remedy, problem.code)


@contextmanager
def _checked_out(revision: str, root: Path) -> Iterator[Path]:
    """The data of a revision in a folder that goes when it was read."""
    commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^0")
    archive = commit and _git(root, "archive", "--format=zip", commit.decode().strip(), "data")
    if not archive:
        what = "neither a folder that holds data/, nor a revision of this folder with a data/"
        remedy = "give a folder, or what `git log` or `git tag` shows"
        raise AuthorError([Problem(Place(revision), revision, what, remedy)])
    with TemporaryDirectory() as folder, ZipFile(BytesIO(archive)) as files:
        files.extractall(folder)
        yield Path(folder)


def _git(root: Path, *arguments: str) -> bytes:
    """What git answers; nothing where it refuses, or is not there."""
    try:
        done = subprocess.run(["git", "-C", root, *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        return b""
    return done.stdout if done.returncode == 0 else b""

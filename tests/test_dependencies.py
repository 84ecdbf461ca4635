"""No dependency is larger than needed: each is imported, called, or named where it is used."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import distribution, packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
RUNTIME = PROJECT["project"]["dependencies"]
TEST = PROJECT["project"]["optional-dependencies"]["test"]


def text_of(*patterns: str) -> str:
    paths = (path for pattern in patterns for path in sorted(ROOT.glob(pattern)))
    return "\n".join(path.read_text("utf-8") for path in paths if path != Path(__file__))


PROGRAM = text_of("scripts/factlas/**/*.py", "scripts/factlas/**/*.yml")
SETTINGS = re.sub(r'(?m)^  ".*#.*$', "", (ROOT / "pyproject.toml").read_text("utf-8"))
TESTS = text_of("tests/**/*.py", "scripts/**/*.py", "scripts/*.sh", "Makefile") + SETTINGS


MODULES = packages_distributions()
"""Packages by the modules that they bring."""


def name_of(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement)[0]


def names(package: str) -> set[str]:
    """What a package is called where it is used: its modules, its programs."""
    modules = {
        module for module, owners in MODULES.items()
        if package.lower() in map(str.lower, owners)
    }  # fmt: skip
    programs = {entry.name for entry in distribution(package).entry_points}
    return modules | programs


def is_used(package: str, text: str) -> bool:
    if package.startswith("types-"):
        return package.removeprefix("types-") in map(name_of, RUNTIME + TEST)
    return any(
        re.search(rf"(?i)(?<![a-z]){re.escape(name)}(?![a-z])", text) for name in names(package)
    )


@pytest.mark.parametrize("package", [name_of(line) for line in RUNTIME])
def test_the_program_uses(package: str) -> None:
    assert is_used(package, PROGRAM)


@pytest.mark.parametrize("package", [name_of(line) for line in TEST])
def test_the_tests_use(package: str) -> None:
    assert is_used(package, TESTS)


def test_one_that_is_not_used_is_found() -> None:
    assert not is_used("sortedcontainers", PROGRAM)

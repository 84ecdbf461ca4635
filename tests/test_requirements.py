"""The lock files: complete, of one mind, and naming no place to fetch from."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = sorted((ROOT / "requirements").glob("*.lock"))


def pins(name: str) -> dict[str, str]:
    """Package to version, as locked."""
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


def wanted(requirements: list[str]) -> set[str]:
    """The names of the packages in requirements as pyproject.toml writes them."""
    return {re.split(r"[^A-Za-z0-9-]", entry)[0].lower() for entry in requirements}


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    runtime, test = project["dependencies"], project["optional-dependencies"]["test"]
    assert wanted(runtime) - set(pins("runtime.lock")) == set()
    assert wanted(runtime + test) - set(pins("test.lock")) == set()


def test_program_and_tests_run_on_the_same_versions() -> None:
    assert pins("runtime.lock").items() <= pins("test.lock").items()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_holds_pins_and_hashes_only(lock: Path) -> None:
    line = re.compile(r"[a-z0-9-]+==\S+( ; [^\\]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")
    lines = lock.read_text(encoding="utf-8").splitlines()
    assert [text for text in lines if not line.fullmatch(text)] == []

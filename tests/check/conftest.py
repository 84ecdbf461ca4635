"""A small sound project, to which a test adds what is wrong."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

BASE = Path(__file__).parent / "base"

Project = Callable[[Mapping[str, str]], Path]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Makes the folder of the base project with some files added or replaced."""

    def make(files: Mapping[str, str]) -> Path:
        root = tmp_path / "project"
        shutil.copytree(BASE, root)
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        return root

    return make

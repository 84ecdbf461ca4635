"""A folder of fact files, written by a test."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

EXPLAINER = "title: T\nsummary: S\nlanguage: en\nlanguages: [en]\n"

Project = Callable[[Mapping[str, str]], Path]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Writes files of `data/`; an explainer is there unless the test writes one."""

    def write(files: Mapping[str, str]) -> Path:
        for name, text in {"explainer.yml": EXPLAINER, **files}.items():
            path = tmp_path / "data" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return write

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from factlas.load.facts import load_facts
from factlas.model.facts import Facts

TOPIC = Path(__file__).parents[1] / "topic_two"

Replace = tuple[str, str, str]
"""A file of data/, and what to write there instead of what."""


@pytest.fixture
def edited(tmp_path: Path) -> Callable[..., Facts]:
    """Facts of the second topic after some texts of its files were replaced."""

    def edit(*replaced: Replace) -> Facts:
        root = tmp_path / str(len(list(tmp_path.iterdir())))
        shutil.copytree(TOPIC / "data", root / "data")
        for file, old, new in replaced:
            path = root / "data" / file
            text = path.read_text("utf-8")
            assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
            path.write_text(text.replace(old, new), "utf-8")
        loaded = load_facts(root)
        assert not loaded.problems
        return loaded.facts

    return edit

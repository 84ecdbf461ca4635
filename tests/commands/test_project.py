import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from factlas.commands.project import open_project
from factlas.commands.readers import Readers

SOUND = Path(__file__).parents[1] / "golden" / "site" / "project"


def test_two_processes_find_what_one_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = Path(shutil.copytree(SOUND, tmp_path / "project"))
    (root / "docs" / "more.md").write_text("No front matter.\n", encoding="utf-8")
    for path in (root / "data" / "claims").glob("*.yml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("kind: event", "kind: events", 1), encoding="utf-8")
    alone = open_project(root, Readers())
    monkeypatch.setattr("factlas.load.ahead.WORTH_SHARING", 0)
    shared = open_project(root)
    assert len({problem.place.file for problem in shared.problems}) > 1
    assert shared.problems == alone.problems
    assert (shared.story, shared.loaded.facts) == (alone.story, alone.loaded.facts)


@pytest.mark.parametrize(
    ("begun", "heavy"),
    [
        ("factlas.commands.check", {"pydantic", "yaml", "markdown", "babel"}),
        ("factlas.story.page", {"pydantic", "babel"}),
        ("factlas.story.read, factlas.commands.wrong", {"markdown"}),
    ],
)
def test_what_begins_together_needs_few_libraries(begun: str, heavy: set[str]) -> None:
    program = f"import sys, {begun}; print(*sys.modules)"
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    modules = set(shown.stdout.decode().split())
    assert modules.issuperset(begun.split(", "))
    assert modules & heavy == set()

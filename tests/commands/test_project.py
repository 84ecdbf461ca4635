import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from factlas.commands.project import open_project
from factlas.commands.readers import Readers
from factlas.story.page import parsed_pages

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


def test_what_another_process_parsed_needs_no_parser(tmp_path: Path) -> None:
    root = Path(shutil.copytree(SOUND, tmp_path / "project"))
    pages = tmp_path / "pages"
    pages.write_bytes(pickle.dumps(parsed_pages(root)))
    program = "import pickle, sys; pickle.load(open(sys.argv[1], 'rb')); print(*sys.modules)"
    modules = _modules(program, str(pages))
    assert "factlas.story.parsed" in modules
    assert modules & {"markdown", "yaml", "pydantic"} == set()


@pytest.mark.parametrize(
    ("begun", "heavy"),
    [
        ("factlas.commands.check", {"pydantic", "yaml", "markdown", "babel"}),
        ("factlas.story.page", {"pydantic", "babel"}),
        ("factlas.story.read, factlas.commands.wrong", {"markdown", "yaml"}),
    ],
)
def test_what_begins_together_needs_few_libraries(begun: str, heavy: set[str]) -> None:
    program = f"import sys, {begun}; print(*sys.modules)"
    modules = _modules(program)
    assert modules.issuperset(begun.split(", "))
    assert modules & heavy == set()


def _modules(program: str, *arguments: str) -> set[str]:
    command = [sys.executable, "-c", program, *arguments]
    shown = subprocess.run(command, capture_output=True, check=True)
    return set(shown.stdout.decode().split())

import json
from pathlib import Path

import pytest

from factlas.cli import main

EXPLAINER = "title: T\nsummary: S\nlanguage: en\nlanguages: [en]\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "data" / "entities").mkdir(parents=True)
    (tmp_path / "data" / "explainer.yml").write_text(EXPLAINER)
    (tmp_path / "data" / "kinds.yml").write_text("- {id: islet, label: Islet, page: places}\n")
    return tmp_path


def test_a_schema_for_every_sort_of_fact_file(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["schema", "--root", str(root)]) == 0
    folder = root / "build" / "schema"
    assert capsys.readouterr().out == f"{len(list(folder.iterdir()))} schemas in {folder}\n"
    entities = json.loads((folder / "entities.json").read_text())
    assert entities["items"]["properties"]["kind"]["anyOf"][0] == {"enum": ["islet"]}


def test_broken_facts_do_not_stop_it(root: Path) -> None:
    (root / "data" / "entities" / "broken.yml").write_text("- {id: [")
    assert main(["schema", "--root", str(root)]) == 0


def test_a_folder_that_cannot_be_written(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "taken").write_text("")
    assert main(["schema", "--root", str(root), "--out", str(root / "taken")]) == 1
    assert "the folder cannot be written" in capsys.readouterr().err

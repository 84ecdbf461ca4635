import json
from pathlib import Path

import pytest

from factlas.cli import main

TOPIC = Path(__file__).parents[1] / "topic_two"


def test_as_text_and_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", "--root", str(TOPIC)]) == 0
    assert "uncited sentences: 0\n" in capsys.readouterr().out
    assert main(["stats", "--root", str(TOPIC), "--format", "json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    promised = "claims claims_by_kind claims_with_locator sources disputes uncited_sentences"
    promised += " signposts two_origin_share statement_share entities newest problems"
    assert set(promised.split()) <= figures.keys()


def test_facts_that_do_not_load_are_no_figures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data" / "claims").mkdir(parents=True)
    explainer = "title: T\nsummary: S\nlanguage: en\nlanguages: [en]\n"
    (tmp_path / "data" / "explainer.yml").write_text(explainer)
    (tmp_path / "data" / "claims" / "a.yml").write_text("- id: a\n")
    assert main(["stats", "--root", str(tmp_path)]) == 1
    assert "`evidence` is missing" in capsys.readouterr().err

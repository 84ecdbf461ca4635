import json
from pathlib import Path

import pytest

from factlas.commands.check import check

EXPLAINER = "title: T\nsummary: S\nlanguage: en\nlanguages: [en]\n"
KINDS = '- {id: "a,b:c%\\nd", label: A, page: places}\n- {id: islet, label: Islet, page: place}\n'


def project(root: Path, **files: str) -> Path:
    (root / "data").mkdir()
    for name, text in files.items():
        (root / "data" / f"{name}.yml").write_text(text, encoding="utf-8")
    return root


def test_no_problems(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(project(tmp_path, explainer=EXPLAINER)) == 0
    assert capsys.readouterr().out == "no problems\n"


def test_problems_as_text_with_their_count(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(project(tmp_path, explainer=EXPLAINER, kinds=KINDS)) == 1
    assert capsys.readouterr().out == (
        'data/kinds.yml:1:8: a,b:c% d: `id`: "a,b:c% d" does not fit; '
        "use lower-case letters, digits and single hyphens\n"
        'data/kinds.yml:2:35: islet: `page`: "place" is not one of places, systems, people, '
        'institutions, agreements, parties; did you mean "places"?\n'
        "2 problems\n"
    )


def test_one_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(project(tmp_path, explainer=EXPLAINER, kinds="a")) == 1
    assert capsys.readouterr().out.endswith("\n1 problem\n")


def test_problems_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(project(tmp_path, explainer=EXPLAINER, kinds=KINDS), "json") == 1
    problems = json.loads(capsys.readouterr().out)
    assert problems[1] == {
        "file": "data/kinds.yml",
        "line": 2,
        "column": 35,
        "record": "islet",
        "code": "form",
        "what": '`page`: "place" is not one of places, systems, people, institutions, '
        "agreements, parties",
        "remedy": 'did you mean "places"?',
    }


def test_no_problems_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(project(tmp_path, explainer=EXPLAINER), "json") == 0
    assert capsys.readouterr().out == "[]\n"


def test_problems_as_annotations_of_github(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(project(tmp_path, explainer=EXPLAINER, kinds=KINDS), "github") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == (
        "::error file=data/kinds.yml,line=1,col=8,title=form::"
        'a,b:c%25%0Ad: `id`: "a,b:c%25%0Ad" does not fit; '
        "use lower-case letters, digits and single hyphens"
    )
    assert lines[2:] == ["2 problems"]


def test_without_a_project_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(tmp_path, "json") == 1
    (problem,) = json.loads(capsys.readouterr().out)
    assert problem["what"] == "there is no such file"

"""Every rule, by cases: what is added to a sound project, and every problem then found.

`cases/evidence.yml` has the cases of the rules in `check/evidence.py`, and so on.
"""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from factlas.check.run import EACH, MODULES, WHOLE, problems
from factlas.load.facts import load_facts
from factlas.story.read import read_story

FILES = sorted((Path(__file__).parent / "cases").glob("*.yml"))
CASES = [
    pytest.param(case, id=f"{file.stem}: {case['case']}")
    for file in FILES
    for case in yaml.safe_load(file.read_text(encoding="utf-8"))
]
NEED_FONTS = {"unprintable", "unprintable_sentence"}
"""Rules whose tests stand in test_glyphs.py, since they ask for fonts."""


@pytest.mark.parametrize("case", CASES)
def test_case(case: dict[str, Any], project: Any) -> None:
    root = project(case["files"])
    for name in case.get("without", ()):
        (root / name).unlink()
    found = problems(load_facts(root), lambda: read_story(root))
    assert [str(problem) for problem in found] == case["problems"]


def test_the_base_is_sound(project: Any) -> None:
    root = project({})
    assert problems(load_facts(root), lambda: read_story(root)) == ()


@pytest.mark.parametrize("rule", [*EACH, *WHOLE], ids=lambda rule: rule.find.__name__)
def test_every_rule_has_a_case(rule: Any) -> None:
    expected = "\n".join(line for case in CASES for line in case.values[0]["problems"])
    words = re.sub(r"\\\{\w+\\\}", ".+", re.escape(rule.issue.what))
    assert rule.find.__name__ in NEED_FONTS or re.search(words, expected)


def test_every_file_of_cases_is_named_after_its_module() -> None:
    modules = {module.__name__.rpartition(".")[2] for module in MODULES}
    assert {file.stem for file in FILES} == modules - {"glyphs"}

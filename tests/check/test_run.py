from typing import Any

import pytest

from factlas.check.run import problems
from factlas.load.facts import load_facts
from factlas.problem import AuthorError, Place, Problem
from factlas.story.chapter import Story
from factlas.story.read import read_story

CLAIM = """\
- id: storm
  text: There was a storm.
  kind: event
  about: [rock]
  when: 2020
  evidence: [{source: paper, at: ¶3, words: there was a big storm}]
"""


def found(root: Any) -> list[str]:
    return [str(problem) for problem in problems(load_facts(root), lambda: read_story(root))]


def test_problems_of_loading_story_and_rules_stand_in_order_of_place(project: Any) -> None:
    files = {
        "data/claims/more.yml": CLAIM + "  review: 2019\n  color: red\n",
        "data/claims/again.yml": CLAIM.replace("storm", "gale") + "  review: 2019\n",
        "docs/bare.md": "no front matter",
    }
    assert found(project(files)) == [
        "data/claims/again.yml:7:11: gale: is to be reviewed 2019, before its date 2020; "
        "mend `review`",
        'data/claims/more.yml:8:3: storm: unknown key "color"; remove it',
        "docs/bare.md:1:1: docs/bare.md: the page has no front matter; begin it with `---`, "
        "title, description, `---`",
    ]


def test_what_is_found_elsewhere_stands_among_the_others(project: Any) -> None:
    root = project({"docs/bare.md": "no front matter"})
    coast = Problem(Place("data/basemap/kurils.json"), "kurils", "no JSON", "cut it again")
    both = problems(load_facts(root), lambda: read_story(root), elsewhere=lambda story: [coast])
    assert [problem.place.file for problem in both] == ["data/basemap/kurils.json", "docs/bare.md"]
    assert coast in both


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            "source: paper",
            "source: papers",
            '6:23: storm: no source "papers"; did you mean "paper"?',
        ),
        ("about: [rock]", "about: [rook]", '4:11: storm: no entity "rook"; did you mean "rock"?'),
    ],
)
def test_rules_are_silent_on_what_cannot_be_resolved(
    project: Any, old: str, new: str, problem: str
) -> None:
    files = {"data/claims/more.yml": CLAIM.replace(old, new)}
    assert found(project(files)) == [f"data/claims/more.yml:{problem}"]


def test_a_record_with_a_broken_source_raises_nothing_further(project: Any) -> None:
    source = "- {id: note, title: A note, publisher: Note, language: en, kind: blog}\n"
    files = {
        "data/sources/more.yml": source,
        "data/claims/more.yml": CLAIM.replace("paper", "note").replace("storm", "gale"),
    }
    assert found(project(files)) == [
        "data/sources/more.yml:1:3: note: `accessed` is missing; add `accessed`",
        "data/sources/more.yml:1:3: note: `published` is missing; add `published`",
        "data/sources/more.yml:1:3: note: `seen` is missing; add `seen`",
    ]


def test_rules_on_facts_need_no_story(project: Any) -> None:
    assert problems(load_facts(project({})), lambda: Story(())) == ()


def test_whatever_line_is_missing_nothing_breaks(project: Any) -> None:
    root = project({"data/claims/more.yml": CLAIM})
    for path in sorted(root.glob("**/*.yml")):
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        for number in range(len(lines)):
            path.write_text("".join(lines[:number] + lines[number + 1 :]), encoding="utf-8")
            try:
                problems(load_facts(root), lambda: read_story(root))
            except AuthorError as error:
                assert error.problems
        path.write_text("".join(lines), encoding="utf-8")

"""The documentation is true: its examples are shipped facts, and nothing goes unmentioned."""

import argparse
import re
from pathlib import Path

import pytest

from factlas.cli import parser
from factlas.load.facts import SHELVES
from factlas.load.records import keys_of
from factlas.load.yaml import parse_yaml

ROOT = Path(__file__).parents[1]
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")

EXAMPLES = re.findall(r"```yaml\n(.*?)```", CONTRIBUTING, re.DOTALL)


def shipped() -> dict[str, object]:
    """Every shipped record as written, by id."""
    shelves = [ROOT / "data" / shelf for _, shelf in SHELVES.values()]
    files = [path for s in shelves for path in ([s] if s.is_file() else s.glob("*.yml"))]
    records = [r for path in files for r in parse_yaml(path.read_text("utf-8"), path.name)]
    return {record["id"]: record for record in records}


def test_there_is_an_example_of_each_kind_of_record() -> None:
    assert len(EXAMPLES) == 7


@pytest.mark.parametrize("example", EXAMPLES)
def test_each_example_stands_in_the_shipped_facts(example: str) -> None:
    (record,) = parse_yaml(example, "CONTRIBUTING.md")
    assert shipped()[record["id"]] == record


@pytest.mark.parametrize("type_", ["source", "claim", "entity", "dispute", "map"])
def test_every_key_of_a_record_is_mentioned(type_: str) -> None:
    words = set(re.findall(r"[a-z_]+", CONTRIBUTING))
    assert keys_of(SHELVES[type_][0]) - words == set()


def commands() -> dict[str, argparse.ArgumentParser]:
    actions = parser()._actions
    (choices,) = (a.choices for a in actions if isinstance(a, argparse._SubParsersAction))
    return dict(choices)


def test_every_command_and_option_is_in_the_readme() -> None:
    for name, command in commands().items():
        row = next((r for r in README.split("\n") if r.startswith(f"| `factlas {name}")), "")
        assert row, f"no row for {name}"
        options = {o for a in command._actions for o in a.option_strings if o.startswith("--")}
        missing = {o for o in options - {"--help", "--root"} if o not in row}
        assert not missing, f"{name}: {missing}"


def test_the_readme_names_no_command_that_does_not_exist() -> None:
    assert set(re.findall(r"factlas (\w+)", README.split("## Commands")[1])) <= set(commands())

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from factlas.editing.schemas import EXPLAINER, LISTS, file_name, globs, schemas
from factlas.load.facts import known_ids, load_facts

ROOT = Path(__file__).parents[2]
KNOWN = known_ids(load_facts(ROOT), ROOT)
SCHEMAS = dict(schemas(KNOWN))
FILES = [(shelf, path) for shelf in SCHEMAS for glob in globs(shelf) for path in ROOT.glob(glob)]


def complaints(shelf: str, content: Any) -> list[str]:
    return [error.message for error in Draft7Validator(SCHEMAS[shelf]).iter_errors(content)]


def as_editors_read(text: str) -> Any:
    """With the types of YAML 1.2, as language servers do: a date is a text, a number is none."""
    return with_numbers(yaml.load(text, yaml.BaseLoader))


def with_numbers(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: with_numbers(value) for key, value in node.items()}
    if isinstance(node, list):
        return [with_numbers(item) for item in node]
    if node in ("true", "false"):
        return node == "true"
    return float(node) if re.fullmatch(r"[-+]?\d+(\.\d+)?", node) else node


@pytest.mark.parametrize("shelf", SCHEMAS)
def test_each_is_a_schema(shelf: str) -> None:
    Draft7Validator.check_schema(SCHEMAS[shelf])


@pytest.mark.parametrize(("shelf", "path"), FILES, ids=lambda value: Path(value).name)
def test_the_shipped_files_fit(shelf: str, path: Path) -> None:
    assert complaints(shelf, as_editors_read(path.read_text("utf-8"))) == []


def test_an_unknown_key_a_wrong_choice_and_a_missing_key_do_not() -> None:
    text = "- {id: rock, kind: islet, names: [{text: Rock}], colour: grey}"
    assert complaints("entities", as_editors_read(text)) == [
        "Additional properties are not allowed ('colour' was unexpected)",
        "'lang' is a required property",
    ]
    claim = "[{id: a, text: A., kind: rumour, about: [x], when: 2017, evidence: []}]"
    assert complaints("claims", as_editors_read(claim)) == [
        "'rumour' is not one of ['event', 'state', 'statement', 'forecast']",
        "[] should be non-empty",
    ]


def test_known_ids_are_offered_and_others_allowed() -> None:
    by = SCHEMAS["entities"]["items"]["properties"]["kind"]["anyOf"]
    assert "island" in by[0]["enum"]
    text = "- {id: rock, kind: a-new-kind, names: [{text: 1984, lang: en}]}"
    assert complaints("entities", as_editors_read(text)) == []


def test_the_settings_of_the_folder_bind_each_schema_to_its_files() -> None:
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))
    assert settings["yaml.schemas"] == {
        f"./build/schema/{file_name(shelf)}": globs(shelf)[0] for shelf in (EXPLAINER, *LISTS)
    }

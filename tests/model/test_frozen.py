"""No record can be changed once it was read."""

from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from factlas.editing.documented import told_of
from factlas.load.facts import SHELVES
from factlas.load.records import models_in
from factlas.model.base import Text
from factlas.model.claim import Claim
from factlas.model.dates import parse_date
from factlas.model.explainer import Explainer, LoadedWord
from factlas.model.locator import parse_locator

CLAIM = Claim.model_validate(
    {
        "id": "c",
        "text": "C.",
        "kind": "state",
        "about": ["rock"],
        "when": "2020",
        "evidence": [{"source": "paper", "at": "¶1", "words": "w"}],
    }
)


def every_model() -> set[type[BaseModel]]:
    found: set[type[BaseModel]] = set()
    ahead: list[type[BaseModel]] = [
        *(model for model, _ in SHELVES.values()),
        Explainer,
        LoadedWord,
    ]
    while ahead:
        model = ahead.pop()
        if model not in found:
            found.add(model)
            for field in model.model_fields.values():
                ahead.extend(models_in(field.annotation))
    return found


@pytest.mark.parametrize("model", sorted(every_model(), key=lambda model: model.__name__))
def test_every_model_is_frozen_and_knows_all_its_keys(model: Any) -> None:
    assert model.model_config["frozen"]
    assert issubclass(model, Text) or model.model_config["extra"] == "forbid"


@pytest.mark.parametrize("model", sorted(every_model(), key=lambda model: model.__name__))
def test_every_field_is_explained(model: Any) -> None:
    if not issubclass(model, Text):
        assert all(told_of(model).get(f.alias or name) for name, f in model.model_fields.items())


@pytest.mark.parametrize(
    ("record", "attribute"),
    [(CLAIM, "text"), (CLAIM, "kind"), (CLAIM.evidence[0], "words"), (CLAIM.text, "root")],
)
def test_fields_cannot_be_set(record: Any, attribute: str) -> None:
    with pytest.raises(ValidationError):
        setattr(record, attribute, None)


@pytest.mark.parametrize("record", [parse_date("2017"), parse_locator("¶1")])
def test_dates_and_locators_cannot_be_set(record: Any) -> None:
    with pytest.raises(FrozenInstanceError):
        record.text = "x"


def test_lists_are_tuples() -> None:
    assert isinstance(CLAIM.about, tuple)
    assert isinstance(CLAIM.evidence, tuple)


def test_texts_by_language_cannot_be_added_to() -> None:
    root: Any = CLAIM.text.root
    with pytest.raises(TypeError):
        root["ja"] = "x"

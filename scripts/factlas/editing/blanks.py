"""Blank records: every key of a model with its own words beside it, ready to be filled in."""

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from factlas.editing.documented import told_of
from factlas.load.records import models_in

Given = Mapping[str, str]


def blank(model: type[BaseModel], given: Given) -> str:
    """A record in YAML, as an item of a list.

    Required keys and `given` ones stand open, the rest behind a `#`. What is left empty fails the
    check, which then says what is missing.
    """
    lines = list(_lines(model, given, ""))
    return "\n".join([f"- {lines[0]}", *(f"  {line}".rstrip() for line in lines[1:])]) + "\n"


def _lines(model: type[BaseModel], given: Given, indent: str) -> Iterator[str]:
    fields = {field.alias or name: field for name, field in model.model_fields.items()}
    words = told_of(model)
    for key, field in fields.items():
        if field.is_required() or key in given:
            yield from _open(key, field, _told(field, words.get(key, "")), given, indent)
    for key, field in fields.items():
        if not field.is_required() and key not in given:
            yield f"{indent}# {key}:  # {_told(field, words.get(key, ''))}"


def _open(key: str, field: FieldInfo, told: str, given: Given, indent: str) -> Iterator[str]:
    parts = [part for part in models_in(field.annotation) if "root" not in part.model_fields]
    if not parts:
        yield f"{indent}{_entry(key, given.get(key, ''))}  # {told}"
        return
    yield f"{indent}{key}:  # {told}"
    first, *rest = _lines(parts[0], given, "")
    yield f"{indent}  - {first}"
    yield from (f"{indent}    {line}" for line in rest)


def _entry(key: str, value: str) -> str:
    return f"{key}: {value}" if value else f"{key}:"


def _told(field: FieldInfo, words: str) -> str:
    """The first sentence of the field's own words, and what it may be."""
    told = " ".join(words.split())
    told = told.split(". ")[0].rstrip(".")
    choices = ", ".join(_choices(field.annotation))
    return f"{told} ({choices})" if choices else told


def _choices(annotation: Any) -> tuple[str, ...]:
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return tuple(str(member.value) for member in annotation)
    return ()

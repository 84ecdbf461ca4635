"""All texts of the facts, each with its place."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from pydantic import BaseModel

from factlas.model.base import Ref, Text
from factlas.model.facts import Facts

Path = tuple[str | int, ...]

_FOREIGN = "gloss"
"""Key of a text in which editors gave the words of others."""

_QUOTED = re.compile('“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|「[^」]*」|『[^』]*』')


class Passage(NamedTuple):
    """A text somewhere in the facts."""

    record: BaseModel
    """The record in which it stands."""
    path: Path
    """Where in the record."""
    text: str
    is_own: bool
    """Whether editors wrote it in their own words, as they did not names, quotations, glosses."""


class Wording(NamedTuple):
    """All texts of a record, without their places, which most rules never ask for."""

    record: BaseModel
    own: str
    """What editors wrote in their own words, one text a line."""
    others: str
    """All else, likewise."""


def wordings(facts: Facts) -> Iterator[Wording]:
    """Everything in the facts that may be printed, by record."""
    for record in _records(facts):
        own: list[str] = []
        others: list[str] = []
        _collect(record, own, others)
        yield Wording(record, "\n".join(own), "\n".join(others))


def _collect(record: BaseModel, own: list[str], others: list[str]) -> None:
    for attribute, key in _worded(type(record)):
        value = getattr(record, attribute)
        if isinstance(value, Text):
            (others if key == _FOREIGN else own).extend(value.root.values())
        elif isinstance(value, str):
            others.append(value)
        elif isinstance(value, BaseModel):
            _collect(value, own, others)
        elif isinstance(value, tuple):
            for item in value:
                if isinstance(item, BaseModel):
                    _collect(item, own, others)


def passages(record: BaseModel) -> Iterator[Passage]:
    """Everything in a record that may be printed."""
    for path, value in _values(record, ()):
        if isinstance(value, Text):
            for language, text in value.root.items():
                yield Passage(record, (*path, language), text, path[-1] != _FOREIGN)
        else:
            yield Passage(record, path, value, False)


def _records(facts: Facts) -> Iterator[BaseModel]:
    yield facts.explainer
    for shelf in (
        facts.kinds,
        facts.quantities,
        facts.questions,
        facts.sources,
        facts.entities,
        facts.claims,
        facts.disputes,
        facts.maps,
        facts.articles,
        facts.terms,
    ):
        yield from shelf.values()


def unquoted(text: str) -> str:
    """The text without what stands in quotation marks."""
    return _QUOTED.sub("“”", text)


def _values(record: BaseModel, path: Path) -> Iterator[tuple[Path, str | Text]]:
    for attribute, key in _worded(type(record)):
        value = getattr(record, attribute)
        if isinstance(value, Text | str):
            yield (*path, key), value
        elif isinstance(value, BaseModel):
            yield from _values(value, (*path, key))
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from _values(item, (*path, key, index))


@cache
def _worded(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """Fields that hold words, or records that may: (attribute, key). Ids and dates do not."""
    return tuple(
        (name, field.alias or name)
        for name, field in model.model_fields.items()
        if not any(isinstance(mark, Ref) for mark in field.metadata)
        and any(part is str or issubclass(part, BaseModel) for part in _types(field.annotation))
    )


def _types(annotation: Any) -> Iterator[type]:
    if isinstance(annotation, type):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from _types(part)

"""Walks through the texts of a record."""

import re
from collections.abc import Iterator
from functools import cache

from pydantic import BaseModel

from factlas.model.base import Text

Path = tuple[str | int, ...]

_QUOTED = re.compile('“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|「[^」]*」|『[^』]*』')


def told(record: BaseModel) -> Iterator[tuple[Path, str]]:
    """What editors wrote in their own words: (path, text). Names, quotations, glosses are not."""
    for path, value in _values(record, ()):
        if isinstance(value, Text) and path[-1] != "gloss":
            for language, text in value.root.items():
                yield (*path, language), text


def printed(record: BaseModel) -> Iterator[tuple[Path, str]]:
    """Everything in a record that may be printed: (path, text)."""
    for path, value in _values(record, ()):
        if isinstance(value, Text):
            for language, text in value.root.items():
                yield (*path, language), text
        else:
            yield path, value


def unquoted(text: str) -> str:
    """The text without what stands in quotation marks."""
    return _QUOTED.sub("“”", text)


def _values(record: BaseModel, path: Path) -> Iterator[tuple[Path, str | Text]]:
    for attribute, key in _fields(type(record)):
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
def _fields(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    return tuple((name, field.alias or name) for name, field in model.model_fields.items())

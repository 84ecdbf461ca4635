"""Resolves the ids with which records name each other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel

from factlas.load.origin import Origin
from factlas.load.records import models_in
from factlas.model.base import Ref
from factlas.problem import Problem, did_you_mean

Known = Mapping[str, frozenset[str]]


def unresolved(
    record_id: str, record: BaseModel, origin: Origin, known: Known
) -> Iterator[Problem]:
    """A problem for each id in the record that names nothing."""
    for path, target, name in references(record):
        if name not in known[target]:
            what = f'no {"entity or source" if target == "origin" else target} "{name}"'
            remedy = did_you_mean(name, known[target])
            yield Problem(origin.place(path), record_id, what, remedy, "reference")


def are_unknown(records: Iterable[BaseModel], known: Known) -> bool:
    """Whether some id in some record names nothing; where it stands, `unresolved` tells."""
    return any(not names <= known[target] for target, names in named(records).items())


def named(records: Iterable[BaseModel]) -> Mapping[str, set[str]]:
    """All ids that records name, by the type of record that they mean."""
    found: dict[str, set[str]] = defaultdict(set)
    for record in records:
        _gather(record, found)
    return found


def _gather(record: BaseModel, found: dict[str, set[str]]) -> None:
    for attribute, _, target in _fields(type(record)):
        value = getattr(record, attribute)
        items = value if isinstance(value, tuple) else () if value is None else (value,)
        if target is not None:
            found[target].update(items)
            continue
        for item in items:
            if isinstance(item, BaseModel):
                _gather(item, found)


def references(record: BaseModel) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """All references in a record: (path, type of record meant, id)."""
    for attribute, alias, target in _fields(type(record)):
        value = getattr(record, attribute)
        if target is not None:
            yield from _named(alias, target, value)
        elif isinstance(value, BaseModel):
            yield from _inside((alias,), value)
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from _inside((alias, index), item)


def _inside(path: tuple[str | int, ...], record: BaseModel) -> Iterator[Any]:
    for inner, target, name in references(record):
        yield (*path, *inner), target, name


def _named(alias: str, target: str, value: Any) -> Iterator[Any]:
    if isinstance(value, str):
        yield (alias,), target, value
    elif isinstance(value, tuple):
        for index, name in enumerate(value):
            yield (alias, index), target, name


@cache
def _fields(model: type[BaseModel]) -> tuple[tuple[str, str, str | None], ...]:
    """Fields that hold references, or records that may: (attribute, key, type of record meant)."""
    every = (
        (name, field.alias or name, _target(field.annotation, field.metadata), field.annotation)
        for name, field in model.model_fields.items()
    )
    return tuple(
        (name, alias, target)
        for name, alias, target, annotation in every
        if target is not None or any(_fields(part) for part in models_in(annotation))
    )


def _target(annotation: Any, metadata: list[Any] | tuple[Any, ...] = ()) -> str | None:
    for mark in (*metadata, *getattr(annotation, "__metadata__", ())):
        if isinstance(mark, Ref):
            return mark.to
    for part in getattr(annotation, "__args__", ()):
        if found := _target(part):
            return found
    return None

"""JSON Schemas of the fact files, generated from the model, for completion in editors.

An editor reads YAML with its implicit types, so that `when: 2017` reaches it as a number, where
the one door of the loader reads text: the schemas let a number stand for a text.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from factlas.editing.documented import told_of
from factlas.load.facts import SHELVES
from factlas.load.references import Known
from factlas.model.base import REFERENCE, Record
from factlas.model.explainer import Explainer, LoadedWord

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The dialect that language servers for YAML know best; what pydantic writes fits it."""

EXPLAINER = "explainer.yml"
"""The one file that holds a record and no list."""

LISTS: Mapping[str, type[BaseModel]] = {
    **{shelf: model for model, shelf in SHELVES.values()},
    "loaded-words.yml": LoadedWord,
}
"""Files and folders whose files each hold a list of records."""


def schemas(known: Known) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema, with the file or folder of `data/` that it is for.

    `known` are the ids there are, by type of record, which an editor then offers.
    """
    yield EXPLAINER, {"$schema": DIALECT, **_schema(Explainer, known)}
    for shelf, model in LISTS.items():
        record = _schema(model, known)
        definitions = record.pop("$defs", {})
        yield (
            shelf,
            {"$schema": DIALECT, "type": "array", "items": record, "definitions": definitions},
        )


def file_name(shelf: str) -> str:
    """Name of a shelf's schema: claims.json for claims, kinds.json for kinds.yml."""
    return f"{shelf.removesuffix('.yml')}.json"


def globs(shelf: str) -> tuple[str, ...]:
    """Which files of a project the schema of a shelf is for."""
    return (f"data/{shelf}",) if shelf.endswith(".yml") else (f"data/{shelf}/**/*.yml",)


def _schema(model: type[BaseModel], known: Known) -> dict[str, Any]:
    form = "#/definitions/{model}" if model is not Explainer else "#/$defs/{model}"
    schema = model.model_json_schema(by_alias=True, ref_template=form)
    for part in (schema, *schema.get("$defs", {}).values()):
        _tell(part)
    written: dict[str, Any] = _as_written(schema, known)
    return written


def _tell(schema: dict[str, Any]) -> None:
    """Let each key of a record say what it means."""
    record = next((one for one in Record.__subclasses__() if one.__name__ == schema["title"]), None)
    for key, told in (told_of(record) if record else {}).items():
        schema["properties"][key]["description"] = told


def _as_written(schema: Any, known: Known) -> Any:
    """The schema as an editor should hold YAML against it."""
    if isinstance(schema, list):
        return [_as_written(part, known) for part in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: _as_written(part, known) for key, part in schema.items() if key != "title"}
    if "properties" in schema:
        inner["properties"] = {
            key: _as_written(part, known) for key, part in schema["properties"].items()
        }
    return _offering(_lenient(schema, inner), schema, known)


def _lenient(schema: Mapping[str, Any], inner: dict[str, Any]) -> dict[str, Any]:
    """A number may stand for a text, and a plain text where texts are keyed by language."""
    if schema.get("type") == "string" and "enum" not in schema:
        return inner | {"type": ["string", "number"]}
    if schema.get("type") == "object" and "properties" not in schema:
        return {"anyOf": [{"type": ["string", "number"]}, inner]}
    return inner


def _offering(inner: dict[str, Any], schema: Mapping[str, Any], known: Known) -> dict[str, Any]:
    """Ids are offered and not demanded: one that was written a minute ago is right as well."""
    target = inner.pop(REFERENCE, None)
    if target is None or not known.get(target):
        return inner
    told = {key: inner.pop(key) for key in ("description",) if key in schema}
    return told | {"anyOf": [{"enum": sorted(known[target])}, inner]}

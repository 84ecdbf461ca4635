"""A claim in lines that can be compared: a name for each thing it says, and what it says there."""

from collections.abc import Iterator, Mapping
from typing import Any

from factlas.model.claim import Claim, Evidence
from factlas.weigh import Standing

Lines = Mapping[str, str]
"""What a claim says, by the name of each part; of a part that is there or not, an empty text."""


def claim_lines(claim: Claim) -> Lines:
    """All that is written in a claim, but for its id and its withdrawal."""
    return dict(_written(claim))


def _written(claim: Claim) -> Iterator[tuple[str, str]]:
    parts = {"asserts", "evidence", "follows", "withdrawn"}
    for name, value in _plain(claim, parts | {"id"}).items():
        if isinstance(value, dict):
            yield from ((f"{name} ({language})", text) for language, text in value.items())
        else:
            yield name, _told(value)
    for assertion in claim.asserts:
        yield f"asserts {_told(_plain(assertion))}", ""
    for entry in claim.evidence:
        yield f"evidence of {entry.source}", _evidence(entry)
    for older in claim.follows:
        yield f"{older.as_} {older.claim}", str(older.why)


def _evidence(entry: Evidence) -> str:
    rest = _told(_plain(entry, {"source", "at", "words"}))
    return f"{entry.at} “{entry.words}”{'; ' if rest else ''}{rest}"


def standing_lines(standing: Standing) -> Lines:
    """How a claim stands, as computed."""
    return {
        "first-hand": "yes" if standing.first_hand else "no",
        "separate origins": str(len(standing.origins)),
        "disputed in": ", ".join(standing.disputes),
    }


def _plain(record: Any, without: set[str] | None = None) -> dict[str, Any]:
    plain: dict[str, Any] = record.model_dump(
        mode="json", by_alias=True, exclude_defaults=True, exclude=without
    )
    return plain


def _told(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_told(inner)}" for key, inner in value.items())
    if isinstance(value, list):
        return ", ".join(map(_told, value))
    return str(value)

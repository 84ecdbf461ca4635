"""Where facts stand in a project's `data/`, known before anything that reads them is imported."""

from collections.abc import Mapping
from pathlib import Path

EXPLAINER = "explainer.yml"
LOADED_WORDS = "loaded-words.yml"

PLACES: Mapping[str, str] = {
    "question": "questions.yml",
    "kind": "kinds.yml",
    "quantity": "quantities.yml",
    "source": "sources",
    "entity": "entities",
    "claim": "claims",
    "dispute": "disputes",
    "map": "maps",
    "article": "articles.yml",
    "term": "glossary.yml",
}
"""By type of record: a file, or a folder of files."""

ENDINGS = (".yml", ".yaml")
"""How files of facts end, of which the first is read."""


def fact_files(root: Path) -> tuple[Path, ...]:
    """Files of facts, in the order in which they are read."""
    shelves = (EXPLAINER, *PLACES.values(), LOADED_WORDS)
    return tuple(path for shelf in shelves for path in files_of(root / "data" / shelf))


def files_of(shelf: Path) -> list[Path]:
    """The files of one place, in order."""
    if shelf.suffix == ENDINGS[0]:
        return [shelf] if shelf.is_file() else []
    found = (path for path in shelf.glob("**/*.yml") if path.is_file())
    return sorted(path for path in found if not is_left_by_editors(path))


def is_left_by_editors(path: Path) -> bool:
    """Whether a program put a file beside another: `.#kurils.yml`, `._kurils.yml`."""
    return path.name.startswith(".")

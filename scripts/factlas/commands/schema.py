"""`factlas schema`: JSON Schemas for completion in editors."""

import json
from pathlib import Path

from factlas.editing.schemas import file_name, schemas
from factlas.load.facts import known_ids, load_facts
from factlas.problem import AuthorError, Place, Problem


def schema(root: Path, out: Path | None = None) -> int:
    """Write a schema for every sort of fact file; broken facts do not stop it."""
    folder = out if out is not None else root / "build" / "schema"
    written = tuple(schemas(known_ids(load_facts(root), root)))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for shelf, content in written:
            text = json.dumps(content, indent=1, ensure_ascii=False) + "\n"
            (folder / file_name(shelf)).write_text(text, encoding="utf-8")
    except OSError as error:
        what = f"the folder cannot be written ({error.strerror})"
        place = Place(str(folder))
        raise AuthorError([Problem(place, folder.name, what, "name another with --out")]) from None
    print(f"{len(written)} schemas in {folder}")
    return 0

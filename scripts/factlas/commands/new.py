"""`factlas new`: a blank record, appended to the file where its like stand."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import BaseModel

from factlas.editing.blanks import Given, blank
from factlas.load.facts import SHELVES, Loaded, load_facts
from factlas.load.yaml import parse_yaml, read_text
from factlas.model.base import ID_FORM, ID_LENGTH
from factlas.model.entity import Room
from factlas.model.facts import Facts
from factlas.problem import AuthorError, Place, Problem
from factlas.publish import replaced


@dataclass(frozen=True)
class Sort:
    """A sort of record that there is a blank for."""

    type_: str
    """Its type: source, claim or entity."""
    rooms: tuple[Room, ...] = ()
    """Of an entity: the parts of the site where its page may stand."""

    @property
    def model(self) -> type[BaseModel]:
        return SHELVES[self.type_][0]

    @property
    def shelf(self) -> str:
        return f"data/{SHELVES[self.type_][1]}"


SORTS: Mapping[str, Sort] = {
    "source": Sort("source"),
    "claim": Sort("claim"),
    "place": Sort("entity", (Room.PLACES,)),
    "system": Sort("entity", (Room.SYSTEMS,)),
    "actor": Sort("entity", (Room.PEOPLE, Room.INSTITUTIONS, Room.PARTIES)),
    "agreement": Sort("entity", (Room.AGREEMENTS,)),
}


def new(root: Path, what: str, name: str, into: Path | None = None) -> int:
    """Append a blank record called `name`; nothing is changed where that cannot be done."""
    sort, loaded = SORTS[what], load_facts(root)
    _refuse_unfit(name, sort, loaded)
    file = _within(root, into, sort) if into is not None else _where(name, what, loaded)
    line = _append(root / file, file, blank(sort.model, _given(name, sort, loaded.facts)))
    print(f"{file}:{line}: {name}: fill in what is empty, then run `factlas check`")
    if kinds := [kind.id for kind in loaded.facts.kinds.values() if kind.page in sort.rooms]:
        print(f"kinds: {', '.join(kinds)}")
    return 0


def _refuse_unfit(name: str, sort: Sort, loaded: Loaded) -> None:
    if len(name) > ID_LENGTH or not re.fullmatch(ID_FORM, name):
        what, remedy = "this is no id", "write lower case, digits and hyphens, as kunashir-2016"
        raise AuthorError([Problem(Place("factlas new"), name, what, remedy)])
    if origin := loaded.origins.get((sort.type_, name)):
        what = f"another {sort.type_} has this id"
        raise AuthorError([Problem(origin.place(), name, what, "choose another id, or edit it")])


def _given(name: str, sort: Sort, facts: Facts) -> Given:
    language = facts.explainer.language
    if sort.type_ == "source":
        return {
            "id": name,
            "accessed": date.today().isoformat(),
            "seen": "whole",
            "language": language,
        }
    if sort.type_ == "entity":
        return {"id": name, "text": name.replace("-", " ").title(), "lang": language}
    return {"id": name}


def _within(root: Path, into: Path, sort: Sort) -> str:
    path = into if into.is_absolute() else root / into
    shelf = (root / sort.shelf).resolve()
    if path.suffix != ".yml" or not path.resolve().is_relative_to(shelf):
        what = f"a {sort.type_} does not stand there"
        remedy = f"name a .yml file in {sort.shelf}/"
        raise AuthorError([Problem(Place(str(into)), into.name, what, remedy)])
    return path.resolve().relative_to(root.resolve()).as_posix()


def _where(name: str, what: str, loaded: Loaded) -> str:
    """The file whose records' names have most in common with the new one, else the fullest."""
    sort = SORTS[what]
    records, alike = Counter[str](), Counter[str]()
    for other, file in _like(sort, loaded):
        records[file] += 1
        alike[file] += len(_tokens(name) & _tokens(other))
    if not records:
        return f"{sort.shelf}/{what}s.yml"
    return max(records, key=lambda file: (alike[file], records[file], file))


def _like(sort: Sort, loaded: Loaded) -> Iterator[tuple[str, str]]:
    for (type_, other), origin in loaded.origins.items():
        if type_ == sort.type_ and (not sort.rooms or _room(other, loaded.facts) in sort.rooms):
            yield other, origin.file


def _room(entity: str, facts: Facts) -> Room | None:
    known = entity in facts.entities and facts.entities[entity].kind in facts.kinds
    return facts.room(entity) if known else None


def _tokens(name: str) -> frozenset[str]:
    return frozenset(token for token in name.split("-") if not token.isdigit())


def _append(path: Path, name: str, record: str) -> int:
    """Write the record at the end of a file, in one step; returns the line where it begins."""
    before = read_text(path, name).rstrip("\n") + "\n\n" if path.exists() else ""
    try:
        parse_yaml(before + record, name)
    except AuthorError as error:
        remedy = "mend the file first, or name another with --into"
        what = "the record cannot be appended, since the file would not be readable"
        problem = Problem(Place(name), name, what, remedy)
        raise AuthorError([problem, *error.problems]) from None
    replaced(path, (before + record).encode())
    return before.count("\n") + 1

"""From a project's `data/` folder to linked facts."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from pydantic import BaseModel

from factlas.load.document import Document, read_document
from factlas.load.files import ENDINGS, EXPLAINER, LOADED_WORDS, PLACES, files_of
from factlas.load.origin import Origin
from factlas.load.records import read_record
from factlas.load.references import Known, are_unknown, unresolved
from factlas.load.unread import is_inside, unread
from factlas.model.article import Article
from factlas.model.base import DEFAULT_LANGUAGE, LANGUAGE_FORM
from factlas.model.claim import Claim
from factlas.model.dispute import Dispute
from factlas.model.entity import Entity, Kind
from factlas.model.explainer import Explainer, LoadedWord
from factlas.model.facts import Facts
from factlas.model.mapfile import Map
from factlas.model.quantity import QuantityKind
from factlas.model.question import Question
from factlas.model.source import Source
from factlas.model.term import Term
from factlas.problem import AuthorError, Place, Problem
from factlas.uncollected import uncollected

_MODELS: Mapping[str, type[BaseModel]] = {
    "question": Question,
    "kind": Kind,
    "quantity": QuantityKind,
    "source": Source,
    "entity": Entity,
    "claim": Claim,
    "dispute": Dispute,
    "map": Map,
    "article": Article,
    "term": Term,
}

SHELVES: Mapping[str, tuple[type[BaseModel], str]] = {
    type_: (_MODELS[type_], place) for type_, place in PLACES.items()
}
"""What each type of record is, and where it stands in `data/`: a file, or a folder of files."""

Read = Callable[[Path, str], Document]
"""Reads the file at a path, which messages call by a name. Raises AuthorError."""


MANY = 2_000
"""Problems after which reading ends: something is wrong with the whole."""


class Loaded(NamedTuple):
    """What loading gave."""

    facts: Facts
    """Every record that could be read."""
    origins: Mapping[tuple[str, str], Origin]
    """Where each record was written, by type and id."""
    problems: tuple[Problem, ...]
    """Everything that is wrong in form, in ids and in references."""
    is_parsed: bool = True
    """Whether every file could be parsed, so that a missing id is really missing."""


@dataclass
class _Intake:
    """Collects while files are read."""

    read: Read
    language: str = DEFAULT_LANGUAGE
    records: dict[str, dict[str, Any]] = field(default_factory=lambda: {t: {} for t in SHELVES})
    origins: dict[tuple[str, str], Origin] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    read_files: set[str] = field(default_factory=set)
    is_parsed: bool = True

    @property
    def is_full(self) -> bool:
        """Whether there are so many problems that more would help nobody."""
        return len(self.problems) > MANY


def load_facts(root: Path, read: Read | None = None) -> Loaded:
    """Read all of `root/data`. Raises AuthorError only where there is nothing to go on.

    `read` reads one file in the stead of `read_document`.
    """
    with uncollected():
        return _load(root, _Intake(read or read_document))


def _load(root: Path, intake: _Intake) -> Loaded:
    explainer = _explainer(root, intake)
    for type_, (model, shelf) in SHELVES.items():
        for document in _documents(root, shelf, intake):
            _take_in(document, type_, model, intake)
    words = tuple(_loaded_words(root, intake))
    remedy = f"rename it, or move it: {_shelves()}"
    intake.problems.extend(unread(root, "data", ENDINGS, intake.read_files, remedy))
    if intake.is_parsed:
        intake.problems.extend(_unresolved(intake, explainer, _known(intake.origins, root)))
    if explainer is None:
        raise AuthorError(intake.problems)
    shelves = {type_: MappingProxyType(records) for type_, records in intake.records.items()}
    facts = Facts(
        explainer,
        shelves["kind"],
        shelves["quantity"],
        shelves["source"],
        shelves["entity"],
        shelves["claim"],
        shelves["dispute"],
        shelves["map"],
        shelves["question"],
        shelves["article"],
        shelves["term"],
        words,
    )
    return Loaded(facts, intake.origins, tuple(sorted(set(intake.problems))), intake.is_parsed)


def _shelves() -> str:
    """Where files of facts stand."""
    return ", ".join(f"{shelf}/*.yml" for _, shelf in SHELVES.values() if "." not in shelf)


def _explainer(root: Path, intake: _Intake) -> Explainer | None:
    """The explainer; where it cannot be read, what is wrong with the rest is found all the same."""
    path, name = root / "data" / "explainer.yml", "data/explainer.yml"
    if not path.is_file():
        what = "there is no such file"
        remedy = "run this in a project's folder, or name the folder with --root"
        raise AuthorError([Problem(Place(name), name, what, remedy)])
    for document in _documents(root, EXPLAINER, intake):
        origin = Origin(document)
        intake.language = _language(document.root)
        intake.origins["explainer", "explainer"] = origin
        reading = read_record(Explainer, origin, intake.language)
        intake.problems.extend(reading.problems)
        return reading.record
    return None


def _language(explainer: Any) -> str:
    """The default language, in which plain strings are read."""
    language = explainer.get("language") if isinstance(explainer, dict) else None
    if isinstance(language, str) and re.fullmatch(LANGUAGE_FORM, language):
        return language
    return DEFAULT_LANGUAGE


def _documents(root: Path, shelf: str, intake: _Intake) -> Iterator[Document]:
    for path in files_of(root / "data" / shelf):
        name = path.relative_to(root).as_posix()
        intake.read_files.add(name)
        try:
            yield intake.read(_inside(path, root, name), name)
        except AuthorError as error:
            intake.problems.extend(error.problems)
            intake.is_parsed = False


def _inside(path: Path, root: Path, name: str) -> Path:
    if not is_inside(path, root):
        what = "the file is a link to outside the project"
        raise AuthorError([Problem(Place(name), name, what, "copy the file itself")])
    return path


def _take_in(document: Document, type_: str, model: type[BaseModel], intake: _Intake) -> None:
    for origin in _written(document, intake):
        if intake.is_full:
            what = f"more than {MANY:,} problems; what follows was not read"
            place, remedy = origin.place(), "mend the others first"
            intake.problems.append(Problem(place, document.file, what, remedy))
            intake.is_parsed = False
            return
        _shelve(origin, type_, model, intake)


def _written(document: Document, intake: _Intake) -> Iterator[Origin]:
    """The records of a file, which is a list of mappings."""
    if document.root is None:
        return
    whole = Origin(document)
    if not isinstance(document.root, list):
        what = "the file must be a list of records"
        remedy = "begin each with a hyphen: `- key: value`"
        intake.problems.append(Problem(whole.place(), document.file, what, remedy))
        return
    for index, node in enumerate(document.root):
        if isinstance(node, dict):
            yield Origin(document, index)
        else:
            what = "a record must be a mapping of `key: value` lines"
            remedy = "begin it with `- key: value`"
            place = whole.place((index,))
            intake.problems.append(Problem(place, document.file, what, remedy))


def _shelve(origin: Origin, type_: str, model: type[BaseModel], intake: _Intake) -> None:
    reading = read_record(model, origin, intake.language)
    intake.problems.extend(reading.problems)
    name = origin.node.get("id")
    if not isinstance(name, str):
        return
    if other := intake.origins.get((type_, name)):
        what = f'a second {type_} "{name}"; the first stands at {other.place()}'
        place = origin.place(("id",))
        intake.problems.append(Problem(place, name, what, "rename one of them", "duplicate"))
        return
    intake.origins[type_, name] = origin
    if reading.record is not None:
        intake.records[type_][name] = reading.record


def _loaded_words(root: Path, intake: _Intake) -> Iterator[LoadedWord]:
    for document in _documents(root, LOADED_WORDS, intake):
        for origin in _written(document, intake):
            reading = read_record(LoadedWord, origin, intake.language)
            intake.problems.extend(reading.problems)
            if reading.record is not None:
                yield reading.record


def _unresolved(intake: _Intake, explainer: Explainer | None, known: Known) -> Iterator[Problem]:
    if explainer is not None:
        origin = intake.origins["explainer", "explainer"]
        yield from unresolved("explainer", explainer, origin, known)
    for type_, records in intake.records.items():
        for name, record in records.items() if are_unknown(records.values(), known) else ():
            yield from unresolved(name, record, intake.origins[type_, name], known)


def known_ids(loaded: Loaded, root: Path) -> Known:
    """Every id that a record may name, by type of record."""
    return _known(loaded.origins, root)


def _known(origins: Mapping[tuple[str, str], Origin], root: Path) -> Known:
    known = {type_: frozenset(n for t, n in origins if t == type_) for type_ in SHELVES}
    known["origin"] = known["entity"] | known["source"] | {"unknown"}
    known["basemap"] = frozenset(path.stem for path in root.glob("data/basemap/*.json"))
    return known

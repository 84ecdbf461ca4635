"""Texts at hand: a folder with a file for each source, and perhaps an index of them."""

from collections.abc import Collection, Mapping
from pathlib import Path

from factlas.load.origin import Origin
from factlas.load.yaml import read_yaml
from factlas.problem import AuthorError, Place, Problem, did_you_mean


def texts_at_hand(folder: Path, sources: Collection[str]) -> Mapping[str, Path]:
    """Files by source id: `<source-id>.txt`, or as `index.yml` says, which names known sources.

    Raises AuthorError.
    """
    if not folder.is_dir():
        remedy = "name a folder with <source-id>.txt files, or with an index.yml"
        raise AuthorError([_problem(Place(str(folder)), "there is no such folder", remedy)])
    texts = {path.stem: path for path in sorted(folder.glob("*.txt"))}
    if (folder / "index.yml").is_file():
        texts |= _indexed(folder, sources)
    if not texts.keys() & set(sources):
        what, remedy = "there is no text of any source here", "name them <source-id>.txt"
        raise AuthorError([_problem(Place(str(folder)), what, remedy)])
    return texts


def _indexed(folder: Path, sources: Collection[str]) -> dict[str, Path]:
    name = str(folder / "index.yml")
    index = Origin(read_yaml(folder / "index.yml", name))
    if not isinstance(index.node, dict):
        remedy = "write `source-id: {file: …}`"
        raise AuthorError([_problem(index.place(), "the index must be a mapping", remedy)])
    unknown = [source for source in index.node if source not in sources]
    if unknown:
        raise AuthorError(
            _problem(
                index.place((source,), key=True),
                f'no source "{source}"',
                did_you_mean(source, sources),
            )
            for source in unknown
        )
    return {source: _file(folder, source, index) for source in index.node}


def _file(folder: Path, source: str, index: Origin) -> Path:
    entry = index.node[source]
    name = entry.get("file") if isinstance(entry, dict) else entry
    if not isinstance(name, str):
        what = f'"{source}" names no file'
        raise AuthorError([_problem(index.place((source,)), what, "write `file: …`")])
    path = folder / name
    if not path.is_file() or not path.resolve().is_relative_to(folder.resolve()):
        what = f'there is no file "{name}" in this folder'
        raise AuthorError([_problem(index.place((source, "file")), what, "mend the name")])
    return path


def _problem(place: Place, what: str, remedy: str) -> Problem:
    return Problem(place, place.file, what, remedy, "texts")

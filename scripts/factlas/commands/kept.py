"""Folders of intermediate files, each made again only when what it is made of has changed."""

import shutil
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path


def kept(place: Path, made_of: Iterable[str], make: Callable[[Path], None]) -> Path:
    """The folder `place`, filled by `make` unless it was made of the same texts before.

    A make that fails or is killed leaves nothing that counts as made.
    """
    total = sha256()
    for text in made_of:
        total.update(sha256(text.encode()).digest())
    note = place.with_name(f"{place.name}.key")
    if note.is_file() and place.is_dir() and note.read_text() == total.hexdigest():
        return place
    note.unlink(missing_ok=True)
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    make(place)
    note.write_text(total.hexdigest())
    return place

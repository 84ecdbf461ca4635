"""Where measuring is done: a folder of its own, with projects to measure on."""

import shutil
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp

from bench.synthetic.world import PROJECT, write_world

PYTHON_FILES = "*.py"


@dataclass(frozen=True)
class Room:
    """A folder to work in."""

    folder: Path
    """Everything that a measurement writes stands below it.

    Nothing is deleted there before a measurement: some file systems write slowly for half a minute
    after thousands of files have gone.
    """

    def shipped(self, name: str = "shipped") -> Path:
        """A copy of the shipped project, with nothing built."""
        place = self.folder / name
        self._put_aside(place)
        for part in ("data", "docs"):
            shutil.copytree(PROJECT / part, place / part)
        shutil.copy(PROJECT / "mkdocs.yml", place)
        return place

    def invented(self, claims: int) -> Path:
        """An invented project with so many claims, nothing built; written once."""
        place = self.folder / f"invented-{claims}-{_edition()}"
        if not (place / "mkdocs.yml").is_file():
            self._put_aside(place)
            write_world(place, claims)
        for built in ("build", "site"):
            self._put_aside(place / built)
        return place

    def out(self, name: str) -> Path:
        """An empty place in which something may be made."""
        place = self.folder / "out" / name
        self._put_aside(place)
        place.parent.mkdir(parents=True, exist_ok=True)
        return place

    def clear(self) -> None:
        """Delete what was put aside."""
        shutil.rmtree(self._aside, ignore_errors=True)

    @property
    def _aside(self) -> Path:
        return self.folder / "aside"

    def _put_aside(self, place: Path) -> None:
        if place.exists():
            self._aside.mkdir(parents=True, exist_ok=True)
            place.rename(Path(mkdtemp(dir=self._aside)) / place.name)


def _edition() -> str:
    """Tells two states of the generator apart."""
    own = sorted((Path(__file__).parent / "synthetic").glob(PYTHON_FILES))
    return sha256(b"".join(map(Path.read_bytes, own))).hexdigest()[:8]

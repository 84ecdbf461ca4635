"""Where measuring is done: a folder of its own, with projects to measure on."""

import shutil
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bench.synthetic.world import PROJECT, write_world

PYTHON_FILES = "*.py"


@dataclass(frozen=True)
class Room:
    """A folder to work in."""

    folder: Path
    """Everything that a measurement writes stands below it."""

    def shipped(self, name: str = "shipped") -> Path:
        """A copy of the shipped project, with nothing built."""
        place = self.folder / name
        shutil.rmtree(place, ignore_errors=True)
        for part in ("data", "docs"):
            shutil.copytree(PROJECT / part, place / part)
        shutil.copy(PROJECT / "mkdocs.yml", place)
        return place

    def invented(self, claims: int) -> Path:
        """An invented project with so many claims, nothing built; written once."""
        place = self.folder / f"invented-{claims}-{_edition()}"
        if not (place / "mkdocs.yml").is_file():
            shutil.rmtree(place, ignore_errors=True)
            write_world(place, claims)
        for built in ("build", "site"):
            shutil.rmtree(place / built, ignore_errors=True)
        return place

    def out(self, name: str) -> Path:
        """An empty place in which something may be made."""
        place = self.folder / "out" / name
        shutil.rmtree(place, ignore_errors=True)
        place.parent.mkdir(parents=True, exist_ok=True)
        return place


def _edition() -> str:
    """Tells two states of the generator apart."""
    own = sorted((Path(__file__).parent / "synthetic").glob(PYTHON_FILES))
    return sha256(b"".join(map(Path.read_bytes, own))).hexdigest()[:8]

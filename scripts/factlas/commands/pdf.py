"""`factlas pdf`: the report alone."""

from pathlib import Path

from factlas.commands.drawings import MapDrawings
from factlas.commands.project import sound_project
from factlas.derive.book import books
from factlas.derive.chapters import chapters_of
from factlas.problem import AuthorError, Place, Problem
from factlas.report.pdf import pdf_bytes


def pdf(root: Path, out: Path | None = None) -> int:
    """Set the whole report in the default language into one file."""
    target = out or root / "report.pdf"
    if target.is_dir() or not target.parent.is_dir():
        what, remedy = "no file can be written there", "name a file in a folder that exists"
        raise AuthorError([Problem(Place(str(target)), target.name, what, remedy, "publish")])
    project = sound_project(root)
    editions = books(project.loaded.facts)
    drawings = MapDrawings(editions, root).printed(editions[0])
    data = pdf_bytes(editions[0], chapters_of(project.story, editions[0]), drawings)
    beside = target.with_name(f".{target.name}.new")
    beside.write_bytes(data)
    beside.replace(target)
    print(f"wrote {target}: {len(data) // 1000} kB")
    return 0

"""`factlas pdf`: the report alone."""

from pathlib import Path

from factlas.commands.drawings import MapDrawings
from factlas.commands.project import sound_project
from factlas.derive.book import books
from factlas.report.pdf import pdf_bytes


def pdf(root: Path, out: Path | None = None) -> int:
    """Set the whole report in the default language into one file."""
    project = sound_project(root)
    editions = books(project.loaded.facts)
    drawings = MapDrawings(editions, root).printed(editions[0])
    target = out or root / "report.pdf"
    data = pdf_bytes(editions[0], project.story.chapters, drawings)
    beside = target.with_name(f".{target.name}.new")
    beside.write_bytes(data)
    beside.replace(target)
    print(f"wrote {target}: {len(data) // 1000} kB")
    return 0

"""`factlas pdf`: the report alone, or one chapter of it."""

from pathlib import Path

from factlas.commands.drawings import MapDrawings
from factlas.commands.project import Project, sound_project
from factlas.derive.book import books
from factlas.derive.chapters import chapters_of
from factlas.problem import AuthorError, Place, Problem, did_you_mean
from factlas.publish import replaced
from factlas.report.pdf import chapter_pdf_bytes, pdf_bytes


def pdf(root: Path, chapter: str | None = None, out: Path | None = None) -> int:
    """Set the whole report, or one chapter, in the default language into one file."""
    target = out or root / f"{chapter or 'report'}.pdf".replace("/", "-")
    if target.is_dir() or not target.parent.is_dir():
        what, remedy = "no file can be written there", "name a file in a folder that exists"
        raise AuthorError([Problem(Place(str(target)), target.name, what, remedy, "publish")])
    data = _data(sound_project(root), chapter)
    replaced(target, data)
    print(f"wrote {target}: {len(data) // 1000} kB")
    return 0


def _data(project: Project, chapter: str | None) -> bytes:
    editions = books(project.loaded.facts)
    book = editions[0]
    drawings = MapDrawings(editions, project.root).printed(book)
    chapters = {one.id: one for one in chapters_of(project.story, book)}
    if chapter is None:
        return pdf_bytes(book, tuple(chapters.values()), drawings)
    if chapter not in chapters:
        remedy = did_you_mean(chapter, chapters)
        place = Place("docs")
        raise AuthorError([Problem(place, "pdf", f'no chapter "{chapter}"', remedy, "reference")])
    return chapter_pdf_bytes(book, chapters[chapter], drawings)

"""`factlas pdf`: the report alone, or one chapter of it."""

from collections.abc import Mapping
from pathlib import Path

from factlas.commands.papermaps import paper_maps
from factlas.commands.project import Project, sound_project
from factlas.derive.book import books
from factlas.derive.chapters import chapters_of
from factlas.problem import AuthorError, Place, Problem, did_you_mean
from factlas.publish import replaced
from factlas.report.pdf import chapter_pdf_bytes, pdf_files
from factlas.story.chapter import Chapter


def pdf(root: Path, chapter: str | None = None, out: Path | None = None) -> int:
    """Set the whole report, or one chapter, in the default language into one file."""
    target = out or root / f"{chapter or 'report'}.pdf".replace("/", "-")
    if target.is_dir() or not target.parent.is_dir():
        what, remedy = "no file can be written there", "name a file in a folder that exists"
        raise AuthorError([Problem(Place(str(target)), target.name, what, remedy, "publish")])
    for name, data in _files(sound_project(root), chapter, target.name).items():
        replaced(target.with_name(name), data)
        print(f"wrote {target.with_name(name)}: {len(data) // 1000} kB")
    return 0


def _files(project: Project, chapter: str | None, name: str) -> Mapping[str, bytes]:
    book = books(project.loaded.facts)[0]
    chapters = {one.id: one for one in chapters_of(project.story, book)}
    if chapter is not None:
        alone = _named(chapter, chapters)
        drawings = paper_maps(book, (alone,), project.root)
        return {name: chapter_pdf_bytes(book, alone, drawings)}
    whole = tuple(chapters.values())
    return pdf_files(book, whole, paper_maps(book, whole, project.root), name)


def _named(chapter: str, chapters: Mapping[str, Chapter]) -> Chapter:
    if chapter not in chapters:
        remedy = did_you_mean(chapter, chapters)
        place = Place("docs")
        raise AuthorError([Problem(place, "pdf", f'no chapter "{chapter}"', remedy, "reference")])
    return chapters[chapter]

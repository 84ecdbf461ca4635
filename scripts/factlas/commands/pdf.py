"""`factlas pdf`: the report alone, or one chapter of it."""

from collections.abc import Mapping
from pathlib import Path

from factlas.commands.papermaps import paper_maps
from factlas.commands.project import checked, read, sound
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
    for name, data in _files(root, chapter, target.name).items():
        replaced(target.with_name(name), data)
        print(f"wrote {target.with_name(name)}: {len(data) // 1000} kB")
    return 0


def _files(root: Path, chapter: str | None, name: str) -> Mapping[str, bytes]:
    loaded, story = read(root)
    shown = [one for one in story.chapters if chapter in (None, one.id)]
    with paper_maps(loaded.facts, shown, root) as drawings:
        sound(checked(root, loaded, story))
        book = books(loaded.facts)[0]
        chapters = {one.id: one for one in chapters_of(story, book)}
        if chapter is not None:
            return {name: chapter_pdf_bytes(book, _named(chapter, chapters), drawings())}
        return pdf_files(book, tuple(chapters.values()), drawings(), name)


def _named(chapter: str, chapters: Mapping[str, Chapter]) -> Chapter:
    if chapter not in chapters:
        remedy = did_you_mean(chapter, chapters)
        place = Place("docs")
        raise AuthorError([Problem(place, "pdf", f'no chapter "{chapter}"', remedy, "reference")])
    return chapters[chapter]

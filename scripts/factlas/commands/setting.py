"""The files of a report, out of facts that may still prove wrong."""

from collections.abc import Callable, Mapping

from factlas.derive.book import books
from factlas.derive.chapters import chapters_of
from factlas.model.facts import Facts
from factlas.problem import AuthorError, Place, Problem, did_you_mean
from factlas.report.document import chapter_report, whole_report
from factlas.report.drawing import Drawings
from factlas.report.pdf import pdf_files
from factlas.report.press import compiled
from factlas.report.print import Print
from factlas.story.chapter import Chapter, Story


def report_files(
    facts: Facts, story: Story, chapter: str | None, drawings: Callable[[], Drawings], name: str
) -> Mapping[str, bytes]:
    """The whole report, or one chapter, by name of file; its maps are asked for last.

    Raises AuthorError where there is no such chapter.
    """
    book = books(facts)[0]
    chapters = {one.id: one for one in chapters_of(story, book)}
    if chapter is not None:
        report = chapter_report(book, _named(chapter, chapters))
        return {name: compiled(Print(report, drawings()))}
    whole = whole_report(book, tuple(chapters.values()))
    return pdf_files(Print(whole, drawings()), book, name)


def _named(chapter: str, chapters: Mapping[str, Chapter]) -> Chapter:
    if chapter not in chapters:
        remedy = did_you_mean(chapter, chapters)
        place = Place("docs")
        raise AuthorError([Problem(place, "pdf", f'no chapter "{chapter}"', remedy, "reference")])
    return chapters[chapter]

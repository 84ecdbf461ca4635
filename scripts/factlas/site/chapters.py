"""Hand-written chapters, their citations turned into buttons and their figures drawn."""

from collections.abc import Iterator
from functools import partial

from factlas.derive.currency import confirmations
from factlas.derive.sheets import fact_sheet
from factlas.site.content import Content, chapter_claims
from factlas.site.evidence import downloads, evidence_blocks
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Page
from factlas.site.setting import Setting, numbered
from factlas.story.chapter import Chapter, Heading
from factlas.story.marks import Cited, Drawn, Mark, with_marks


def chapter_pages(content: Content, fragment: Fragments) -> Iterator[Draft]:
    """All chapters' pages."""
    for chapter in content.chapters:
        yield Draft(content.path_of(chapter), partial(_page, chapter, content, fragment))


def _page(chapter: Chapter, content: Content, fragment: Fragments) -> Page:
    path = content.path_of(chapter)
    claims = chapter_claims(chapter, content.book, content.drawings)
    at = Setting(content, path, numbered(claims), is_chapter=True)
    ages = confirmations(chapter, content.book)
    body = with_marks(chapter.source, lambda mark: _drawn(mark, ages, at, fragment))
    return Page(
        path,
        "" if chapter.title == at.title else chapter.title,
        chapter.description,
        (
            *_title(chapter, at, fragment),
            body.strip("\n"),
            downloads(at, fragment),
            *evidence_blocks(at, fragment),
        ),
    )


def _title(chapter: Chapter, at: Setting, fragment: Fragments) -> tuple[str, ...]:
    """The chapter's title, unless it has a heading of the first level of its own."""
    if any(isinstance(block, Heading) and block.level == 1 for block in chapter.blocks):
        return ()
    return (fragment("title.html", at=at, title=chapter.title, language="", under=""),)


def _drawn(mark: Mark, ages: Iterator[str], at: Setting, fragment: Fragments) -> str:
    if isinstance(mark, Cited):
        return fragment("citation.html", at=at, mark=mark, age=next(ages, ""))
    if isinstance(mark, Drawn):
        return f"\n{_figure(mark, at, fragment)}\n"
    return ""


def _figure(mark: Drawn, at: Setting, fragment: Fragments) -> str:
    if mark.kind == "map":
        book, drawings = at.content.book, at.content.drawings
        return drawings.html(mark.ref, mark.caption, book, at.numbers, at.root)
    sheet = fact_sheet(mark.ref, at.content.book)
    return fragment("facts_figure.html", at=at, sheet=sheet, caption=mark.caption)

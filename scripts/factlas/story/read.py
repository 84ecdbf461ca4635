"""From `docs/` to chapters.

Markdown's parser is imported only where a chapter was not parsed by another process before.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from factlas.load.document import Document
from factlas.load.origin import Origin
from factlas.load.records import read_record
from factlas.load.unread import unread
from factlas.model.base import Line, Record
from factlas.problem import AuthorError, Problem
from factlas.story.chapter import Chapter, Story
from factlas.story.files import ENDINGS, chapter_files, inside
from factlas.story.parsed import Page, Parsed

Read = Callable[[Path, str], Chapter]
"""Reads the chapter at a path, which messages call by a name. Raises AuthorError."""


class FrontMatter(Record):
    """What stands between the two lines of `---` at the top of a chapter."""

    title: Line
    """Title of the page."""
    description: Line
    """One sentence for search engines and previews."""
    order: Annotated[int, Field(ge=0, le=999)] = 500
    """Where it stands among the chapters, lowest first."""
    about: Literal["site", "world"] = "world"
    """`site` for a page about the site itself, which needs no citations."""


def read_story(root: Path, read: Read | None = None) -> Story:
    """Read all of `root/docs`; problems are collected, not raised.

    `read` reads one file in the stead of `read_chapter`.
    """
    chapters: list[Chapter] = []
    problems: list[Problem] = []
    names: set[str] = set()
    for path in chapter_files(root):
        name = path.relative_to(root).as_posix()
        names.add(name)
        try:
            chapters.append((read or read_chapter)(inside(path, root, name), name))
        except AuthorError as error:
            problems.extend(error.problems)
    problems.extend(unread(root, "docs", ENDINGS, names, "let its name end in .md"))
    chapters.sort(key=lambda chapter: (chapter.order, chapter.id))
    return Story(tuple(chapters), tuple(problems))


def read_chapter(path: Path, name: str) -> Chapter:
    """Read one file, called `name` from the project's folder. Raises AuthorError."""
    from factlas.story.page import parsed, read_page

    page = read_page(path, name)
    front = _front_matter(page)
    return _chapter(front, parsed(page))


def read_from(pages: Mapping[str, Parsed]) -> Read:
    """Reads a chapter out of what was parsed before, and its file where it was not."""

    def read(path: Path, name: str) -> Chapter:
        if name not in pages:
            return read_chapter(path, name)
        return _chapter(_front_matter(pages[name].page), pages[name])

    return read


def _front_matter(page: Page) -> FrontMatter:
    origin = Origin(page.front if page.front.root else Document(page.name, {}, ""))
    reading = read_record(FrontMatter, origin, "en")
    if reading.record is None:
        raise AuthorError(reading.problems)
    return reading.record


def _chapter(front: FrontMatter, parsed: Parsed) -> Chapter:
    page = parsed.page
    return Chapter(
        page.name.removeprefix("docs/").removesuffix(".md"),
        page.name,
        front.title,
        front.description,
        front.order,
        front.about == "site",
        parsed.blocks,
        parsed.sentences,
        page.body,
        page.first_line,
    )

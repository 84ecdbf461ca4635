"""From `docs/` to chapters."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from factlas.load.origin import Origin
from factlas.load.records import read_record
from factlas.load.unread import is_inside, unread
from factlas.load.yaml import HIDDEN, Document, document, is_left_by_editors, read_text
from factlas.model.base import Line, Record
from factlas.problem import AuthorError, Place, Problem
from factlas.story.aligned import Aligner
from factlas.story.bounds import excess
from factlas.story.chapter import Block, Chapter, Story
from factlas.story.markdown import NotMarkdown, parse_blocks
from factlas.story.marks import out_of_step
from factlas.story.told import sentences_of

Read = Callable[[Path, str], Chapter]
"""Reads the chapter at a path, which messages call by a name. Raises AuthorError."""

ENDINGS = (".md", ".markdown", ".mdown", ".mkd", ".mdx")
"""How files of Markdown end, of which the first is read."""

_FRONT = re.compile(r"\A---[ \t]*\n(.*?\n)---[ \t]*\n", re.DOTALL)


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


@dataclass(frozen=True)
class _Page:
    name: str
    text: str
    front: FrontMatter
    body: str
    first_line: int


def read_story(root: Path, read: Read | None = None) -> Story:
    """Read all of `root/docs`; problems are collected, not raised.

    `read` reads one file in the stead of `read_chapter`.
    """
    chapters: list[Chapter] = []
    problems: list[Problem] = []
    names: set[str] = set()
    found = (path for path in (root / "docs").glob("**/*.md") if not path.is_dir())
    for path in sorted(path for path in found if not is_left_by_editors(path)):
        name = path.relative_to(root).as_posix()
        names.add(name)
        try:
            chapters.append((read or read_chapter)(_inside(path, root, name), name))
        except AuthorError as error:
            problems.extend(error.problems)
    problems.extend(unread(root, "docs", ENDINGS, names, "let its name end in .md"))
    chapters.sort(key=lambda chapter: (chapter.order, chapter.id))
    return Story(tuple(chapters), tuple(problems))


def read_chapter(path: Path, name: str) -> Chapter:
    """Read one file, called `name` from the project's folder. Raises AuthorError."""
    page = _page(path, name)
    aligner = Aligner(page.name, page.body, page.first_line)
    return _chapter(page, _blocks(page, aligner), aligner)


def _inside(path: Path, root: Path, name: str) -> Path:
    if not is_inside(path, root):
        what = "the file is a link to outside the project"
        raise AuthorError([Problem(Place(name), name, what, "copy the file itself")])
    if not path.is_file():
        what = "the file is a link that leads nowhere, or no file of text"
        raise AuthorError([Problem(Place(name), name, what, "remove it")])
    return path


def _page(path: Path, name: str) -> _Page:
    text = read_text(path, name)
    if hidden := HIDDEN.search(text):
        lines = text[: hidden.start()].split("\n")
        place = Place(name, len(lines), len(lines[-1]) + 1)
        what = f"a hidden character, U+{ord(hidden[0]):04X}"
        raise AuthorError([Problem(place, name, what, "remove it")])
    match = _FRONT.match(text)
    if match is None:
        what = "the page has no front matter"
        remedy = "begin it with `---`, title, description, `---`"
        raise AuthorError([Problem(Place(name), name, what, remedy)])
    front = _front_matter(match.group(1), name)
    return _Page(name, text, front, text[match.end() :], text[: match.end()].count("\n") + 1)


def _front_matter(text: str, name: str) -> FrontMatter:
    written = document("\n" + text, name)
    origin = Origin(written if written.root else Document(name, {}, ""))
    reading = read_record(FrontMatter, origin, "en")
    if reading.record is None:
        raise AuthorError(reading.problems)
    return reading.record


def _refuse_excess(page: _Page, aligner: Aligner) -> None:
    if found := excess(page.body):
        what, near = found
        place = aligner.find(near)
        raise AuthorError([Problem(place, page.name, what, "take it apart", "story")])


def _parsed(text: str) -> tuple[Block, ...]:
    try:
        return parse_blocks(text)
    except RecursionError:
        raise NotMarkdown("marks stand too deep in each other", "") from None


def _blocks(page: _Page, aligner: Aligner) -> tuple[Block, ...]:
    _refuse_excess(page, aligner)
    try:
        blocks = _parsed(page.body)
    except NotMarkdown as error:
        place = aligner.find(error.near)
        remedy = "write it as plain Markdown"
        raise AuthorError([Problem(place, page.name, str(error), remedy, "story")]) from None
    if mark := out_of_step(page.body, blocks):
        what = f'"{mark}" would not come out on the page'
        remedy = "begin a line with a figure, and keep a citation in running text"
        place = aligner.find(mark)
        raise AuthorError([Problem(place, page.name, what, remedy, "story")])
    return blocks


def _chapter(page: _Page, blocks: tuple[Block, ...], aligner: Aligner) -> Chapter:
    return Chapter(
        page.name.removeprefix("docs/").removesuffix(".md"),
        page.name,
        page.front.title,
        page.front.description,
        page.front.order,
        page.front.about == "site",
        blocks,
        tuple(sentences_of(blocks, aligner)),
        page.body,
        page.first_line,
    )

"""From `docs/` to chapters."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from factlas.load.origin import Origin
from factlas.load.records import read_record
from factlas.load.yaml import HIDDEN, MappingNode, is_left_by_editors, parse_yaml, read_text
from factlas.model.base import Line, Record
from factlas.problem import AuthorError, Place, Problem
from factlas.story.aligned import Aligner
from factlas.story.chapter import Chapter, Story
from factlas.story.markdown import NotMarkdown, parse_blocks
from factlas.story.marks import out_of_step
from factlas.story.told import sentences_of

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


def read_story(root: Path) -> Story:
    """Read all of `root/docs`; problems are collected, not raised."""
    chapters: list[Chapter] = []
    problems: list[Problem] = []
    found = (path for path in (root / "docs").glob("**/*.md") if not path.is_dir())
    for path in sorted(path for path in found if not is_left_by_editors(path)):
        name = path.relative_to(root).as_posix()
        try:
            chapters.append(_chapter(_page(path, root, name), path.relative_to(root / "docs")))
        except AuthorError as error:
            problems.extend(error.problems)
    chapters.sort(key=lambda chapter: (chapter.order, chapter.id))
    return Story(tuple(chapters), tuple(problems))


def _page(path: Path, root: Path, name: str) -> _Page:
    if not path.resolve().is_relative_to(root.resolve()):
        what = "the file is a link to outside the project"
        raise AuthorError([Problem(Place(name), name, what, "copy the file itself")])
    if not path.is_file():
        what = "the file is a link that leads nowhere, or no file of text"
        raise AuthorError([Problem(Place(name), name, what, "remove it")])
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
    node = parse_yaml("\n" + text, name)
    reading = read_record(FrontMatter, Origin(name, node or MappingNode((1, 1))), "en")
    if reading.record is None:
        raise AuthorError(reading.problems)
    return reading.record


def _chapter(page: _Page, path: Path) -> Chapter:
    aligner = Aligner(page.name, page.body, page.first_line)
    try:
        blocks = parse_blocks(page.body)
    except NotMarkdown as error:
        place = aligner.find(error.near)
        remedy = "write it as plain Markdown"
        raise AuthorError([Problem(place, page.name, str(error), remedy, "story")]) from None
    if mark := out_of_step(page.body, blocks):
        what = f'"{mark}" would not come out on the page'
        remedy = "begin a line with a figure, and keep a citation in running text"
        place = aligner.find(mark)
        raise AuthorError([Problem(place, page.name, what, remedy, "story")])
    return Chapter(
        path.with_suffix("").as_posix(),
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

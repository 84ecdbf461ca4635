"""A chapter's file taken apart: its front matter as YAML, its Markdown as blocks and sentences.

What the front matter may say is checked where chapters are read: this room needs no model.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from factlas.load.yaml import HIDDEN, document, read_text
from factlas.problem import AuthorError, Place, Problem
from factlas.story.aligned import Aligner
from factlas.story.bounds import excess
from factlas.story.chapter import Block
from factlas.story.files import chapter_files, inside
from factlas.story.markdown import NotMarkdown, parse_blocks
from factlas.story.marks import out_of_step
from factlas.story.parsed import Page, Parsed
from factlas.story.told import sentences_of

_FRONT = re.compile(r"\A---[ \t]*\n(.*?\n)---[ \t]*\n", re.DOTALL)


def parsed_pages(root: Path) -> Mapping[str, Parsed]:
    """Every chapter's file in which nothing is amiss, by its name."""
    return dict(_sound(root))


def read_page(path: Path, name: str) -> Page:
    """Read one file, called `name` from the project's folder. Raises AuthorError."""
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
    front = document("\n" + match.group(1), name)
    return Page(name, front, text[match.end() :], text[: match.end()].count("\n") + 1)


def parsed(page: Page) -> Parsed:
    """What its Markdown says. Raises AuthorError."""
    aligner = Aligner(page.name, page.body, page.first_line)
    blocks = _blocks(page, aligner)
    return Parsed(page, blocks, tuple(sentences_of(blocks, aligner)))


def _sound(root: Path) -> Iterator[tuple[str, Parsed]]:
    for path in chapter_files(root):
        name = path.relative_to(root).as_posix()
        with suppress(AuthorError):
            yield name, parsed(read_page(inside(path, root, name), name))


def _refuse_excess(page: Page, aligner: Aligner) -> None:
    if found := excess(page.body):
        what, near = found
        place = aligner.find(near)
        raise AuthorError([Problem(place, page.name, what, "take it apart", "story")])


def _taken(text: str) -> tuple[Block, ...]:
    try:
        return parse_blocks(text)
    except RecursionError:
        raise NotMarkdown("marks stand too deep in each other", "") from None


def _blocks(page: Page, aligner: Aligner) -> tuple[Block, ...]:
    _refuse_excess(page, aligner)
    try:
        blocks = _taken(page.body)
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

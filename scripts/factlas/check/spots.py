"""Exact places in the story's files."""

import re

from factlas.problem import Place
from factlas.story.chapter import Chapter

MARKS = 300
"""How many characters of citations and emphasis a sentence may have beside its words."""


def within(chapter: Chapter, start: Place, length: int, path: tuple[str | int, ...]) -> Place:
    """Where the words in `path` stand in the `length` characters after `start`, else `start`."""
    lines = chapter.source.split("\n")
    before = lines[: start.line - chapter.first_line]
    offset = sum(len(line) + 1 for line in before) + start.column - 1
    for words in path:
        form = re.compile(rf"(?<!\w){re.escape(str(words))}(?![\w-])")
        if match := form.search(chapter.source, offset, offset + length + MARKS):
            return _place(chapter, match.start())
    return start


def _place(chapter: Chapter, offset: int) -> Place:
    before = chapter.source[:offset]
    line = chapter.first_line + before.count("\n")
    return Place(chapter.file, line, offset - before.rfind("\n"))

"""What another process hands over of a chapter's file, to one that needs no parser of Markdown."""

from typing import NamedTuple

from factlas.load.document import Document
from factlas.story.chapter import Block, Sentence


class Page(NamedTuple):
    """A chapter's file."""

    name: str
    """Path relative to the project's folder."""
    front: Document
    """What stands between the two lines of `---` at the top."""
    body: str
    """The Markdown beneath."""
    first_line: int
    """Line of the file on which it begins, counted from 1."""


class Parsed(NamedTuple):
    """A chapter's file, and what its Markdown says."""

    page: Page
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]

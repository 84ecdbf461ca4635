"""What Typst would refuse in a chapter, found first and said in the author's words."""

from collections.abc import Iterable, Iterator

from factlas.problem import AuthorError, Place, Problem
from factlas.story.chapter import Block, Chapter, Heading, ListBlock, Quote, plain, walk

DEEPEST = 10
"""Lists and quotations within each other; Typst gives up at about thirty."""


def refuse_unprintable(chapters: Iterable[Chapter]) -> None:
    """Raise AuthorError where a chapter cannot be set."""
    if problems := list(unprintable(chapters)):
        raise AuthorError(problems)


def unprintable(chapters: Iterable[Chapter]) -> Iterator[Problem]:
    """What of chapters cannot be set."""
    return (problem for chapter in chapters for problem in _problems(chapter))


def _problems(chapter: Chapter) -> Iterator[Problem]:
    if depth(chapter.blocks) > DEEPEST:
        what = f"lists and quotations stand more than {DEEPEST} deep in each other"
        yield _problem(chapter, what, "take some of them apart")
    headings = (block for block in walk(chapter.blocks) if isinstance(block, Heading))
    if any(not plain(heading.inlines).strip() for heading in headings):
        yield _problem(chapter, "a heading is empty", "give it words, or delete its #")


def depth(blocks: tuple[Block, ...]) -> int:
    """How many lists and quotations stand in each other."""
    inner = (insides for block in blocks for insides in _inside(block))
    return max((1 + depth(insides) for insides in inner), default=0)


def _inside(block: Block) -> tuple[tuple[Block, ...], ...]:
    if isinstance(block, ListBlock):
        return block.items
    return (block.blocks,) if isinstance(block, Quote) else ()


def _problem(chapter: Chapter, what: str, remedy: str) -> Problem:
    return Problem(Place(chapter.file), chapter.file, what, remedy, "report")

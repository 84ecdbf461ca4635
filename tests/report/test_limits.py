from dataclasses import replace

import pytest

from factlas.problem import AuthorError
from factlas.report.limits import DEEPEST, depth, refuse_unprintable
from factlas.story.chapter import Chapter
from factlas.story.markdown import parse_blocks


def test_depth_counts_lists_and_quotations() -> None:
    assert depth(parse_blocks("plain")) == 0
    assert depth(parse_blocks("- a\n    - b\n\n> - c")) == 2


def test_what_typst_takes_is_not_refused(chapters: tuple[Chapter, ...]) -> None:
    deep = replace(chapters[0], blocks=parse_blocks(">" * DEEPEST + " as deep as may be"))
    refuse_unprintable([*chapters, deep, replace(deep, blocks=())])


@pytest.mark.parametrize(
    ("markdown", "problem"),
    [
        (
            ">" * (DEEPEST + 1) + " too deep",
            "docs/index.md:1:1: docs/index.md: lists and quotations stand more than 10 deep in "
            "each other; take some of them apart",
        ),
        (
            "## [~]",
            "docs/index.md:1:1: docs/index.md: a heading is empty; give it words, or delete its #",
        ),
    ],
)
def test_what_typst_would_refuse_is_told_first(
    chapters: tuple[Chapter, ...], markdown: str, problem: str
) -> None:
    broken = replace(chapters[0], blocks=parse_blocks(markdown))
    with pytest.raises(AuthorError) as error:
        refuse_unprintable([chapters[1], broken])
    assert str(error.value) == problem

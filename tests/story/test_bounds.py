from itertools import starmap

import pytest

from factlas.story.bounds import DEEPEST, LONGEST, LONGEST_BLOCK, excess

NEST = f"nested deeper than {DEEPEST} levels"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("A word.\n\n" * (LONGEST // 9 + 1), "the chapter is longer than 300,000 characters"),
        ("word " * (LONGEST_BLOCK // 5 + 1), "more than 20,000 characters without an empty line"),
        *((mark * (DEEPEST + 1) + "x", NEST) for mark in (">", "> ", "- ", "1. ", "    ")),
        *starmap(
            lambda piece, mark: (
                piece * 30,
                f'more than {DEEPEST} "{mark}" are open at the same time',
            ),
            (("[", "["), ("[a](", "("), ("<a ", "<"), ("<!--", "<"), ("[@a; ", "[")),
        ),
    ],
)
def test_what_nobody_writes(text: str, what: str) -> None:
    found = excess(text)
    assert found is not None
    assert found[0] == what
    assert found[1] in text


def test_what_people_write() -> None:
    text = "- [a](b) (c) < 3\n\n---\n\n" + "> > quoted\n\n" + "| - | - |\n\n    code"
    assert excess(text * 30) is None

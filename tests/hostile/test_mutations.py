"""Sound files, spoilt at random: a check finds problems in them, or none, and never breaks."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlas.commands.project import open_project
from factlas.problem import AuthorError, Problem

TIMES = int(os.environ.get("FACTLAS_FUZZ", "1"))

SIGNS = "abz019-:[]{},'\"&*#@!%~|> \t\n\\/.?<;\u202e\x00\x1bｱ№岩½\u2028\ufeff😀"
VALUES = (
    *("", "[]", "{}", "~", "unknown", "[a, b]", "- x", "{a: b}", "..", '"%"', "|", ">-", "'"),
    *("2017", "-1", "9" * 400, "1e999", "0x10", "1_0", "NaN", "true", "2017-13-45", "../2016"),
    *("&a x", "*a", "!!int 3", "<<: x", "---", "...", "%YAML 1.1", "? x", "en-zz-99", "¶0", "p. 0"),
    *(
        "<b>",
        "javascript:x",
        "https://",
        "http://[",
        "[@x]",
        "[~]",
        "![x](map:y)",
        "`",
        "{x}",
        "%s",
    ),
)


def spoil(text: str, chance: Random) -> str:
    """The text after one slip, of a sort that people or programs make."""
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    line = lines[at]
    column = chance.randrange(len(line) + 1)
    lines[at : at + 1] = chance.choice(
        (
            lambda: [],
            lambda: [line, line],
            lambda: [line, chance.choice(lines)],
            lambda: [line[:column] + chance.choice(SIGNS) + line[column:]],
            lambda: [line[:column] + line[column + 1 :]],
            lambda: [re.sub(r"(?<=: ).*", lambda _: chance.choice(VALUES), line)],
            lambda: [re.sub(r"\d+", lambda _: chance.choice(("0", "9999", "10" * 20)), line)],
            lambda: [re.sub(r"[a-z]+-[a-z-]+", lambda found: f"{found[0]}-x", line)],
            lambda: ["  " + line],
            lambda: [line.lstrip()],
            lambda: [line[:column], line[column:]],
            lambda: [line[:column] + chance.choice(VALUES) + line[column:]],
        )
    )()
    return "\n".join(lines)


@contextmanager
def spoilt(project: Path, chance: Random) -> Iterator[None]:
    """The project with slips in one to three of its files."""
    files = sorted((*project.glob("data/**/*.yml"), *project.glob("docs/*.md")))
    before = {path: path.read_text("utf-8") for path in chance.sample(files, chance.randint(1, 3))}
    for path, text in before.items():
        for _ in range(chance.choice((1, 1, 1, 2, 5))):
            text = spoil(text, chance)
        path.write_text(text, encoding="utf-8")
    try:
        yield
    finally:
        for path, text in before.items():
            path.write_text(text, encoding="utf-8")


def found(project: Path) -> tuple[Problem, ...]:
    try:
        return open_project(project).problems
    except AuthorError as error:
        return error.problems


@pytest.fixture
def try_out(project: Path, bounded: Callable[[int], Any]) -> Callable[[int], None]:
    """Checks the project after slips that a number chooses."""

    def tried(seed: int) -> None:
        with spoilt(project, Random(seed)), bounded(20):
            problems = found(project)
        for one in problems:
            assert (project / one.place.file).is_file() and one.place.line >= 1, one
            assert one.what and one.remedy and "\n" not in str(one), one
            assert "Error" not in one.what and "object at 0x" not in one.what, one

    return tried


@settings(max_examples=150 * TIMES)
@given(st.integers(0, 2**32))
def test_every_slip_is_told_or_none(try_out: Callable[[int], None], seed: int) -> None:
    try_out(seed)

"""Bounds of a chapter: Python-Markdown takes minutes over what nobody writes, and recurses."""

import re
from collections.abc import Iterator

LONGEST = 300_000
"""Characters of a chapter: a book of a hundred pages."""

LONGEST_BLOCK = 20_000
"""Characters of a paragraph, list or table without an empty line."""

DEEPEST = 20
"""Lists and quotations in each other, and brackets that are open at the same time."""

_BLANK = re.compile(r"\n[ \t]*\n")
_BRACKET = re.compile(r"[\[\]()<>]")
_CLOSES = {"]": "[", ")": "(", ">": "<"}
_NESTED = re.compile(
    rf"^(?:[ \t]*(?:>|(?:[-*+]|\d+\.)[ \t])){{{DEEPEST + 1}}}|^[ \t]{{{4 * DEEPEST + 1}}}",
    re.MULTILINE,
)


def excess(text: str) -> tuple[str, str] | None:
    """What of a chapter's Markdown is beyond its bounds, and a piece of it; or nothing."""
    if len(text) > LONGEST:
        return f"the chapter is longer than {LONGEST:,} characters", ""
    if deep := _NESTED.search(text):
        return f"nested deeper than {DEEPEST} levels", deep[0]
    return next((found for block in _BLANK.split(text) for found in _excess(block)), None)


def _excess(block: str) -> Iterator[tuple[str, str]]:
    if len(block) > LONGEST_BLOCK:
        yield f"more than {LONGEST_BLOCK:,} characters without an empty line", block[:40]
    if mark := _open_too_often(block):
        yield f'more than {DEEPEST} "{mark}" are open at the same time', block[:40]


def _open_too_often(block: str) -> str | None:
    depth = dict.fromkeys(_CLOSES.values(), 0)
    for match in _BRACKET.finditer(block):
        mark = match[0]
        if mark in depth:
            depth[mark] += 1
            if depth[mark] > DEEPEST:
                return mark
        else:
            depth[_CLOSES[mark]] = max(0, depth[_CLOSES[mark]] - 1)
    return None

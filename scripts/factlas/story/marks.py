"""Citations, signposts and figures in a chapter's Markdown, found outside code."""

import re
from collections.abc import Callable, Iterator
from itertools import zip_longest
from typing import NamedTuple

from factlas.story.chapter import Block, Citation, Figure, Signpost
from factlas.story.markdown import citation_ids
from factlas.story.told import marks_of


class Cited(NamedTuple):
    """`[@a; @b]`."""

    word: str
    """The end of the word before it, to be kept on the same line."""
    claims: tuple[str, ...]
    """Ids of the claims cited."""
    stop: str
    """The full stop or comma that follows, likewise."""


class Silent(NamedTuple):
    """`[~]`, which prints nothing."""


class Drawn(NamedTuple):
    """`![caption](map:kurils)` on a line of its own."""

    kind: str
    """map, facts or explainer."""
    ref: str
    """Id of the map or entity; of the explainer, about or corrections."""
    caption: str
    """The caption, as plain text."""


Mark = Cited | Silent | Drawn

_MARK = re.compile(
    r"""
      `(?<!``)(?P<ticks>`*)(?!`) (?:(?!\n[ \t]*\n).)+? (?<!`)`(?P=ticks)(?!`)
    | \\.
    | !(?<=^!)\[(?P<caption>(?:\\.|[^\\\[\]\n])*)\]
      \((?P<kind>map|facts|explainer):(?P<ref>[a-z0-9-]+)\)[ \t]*$
    | \[(?P<cited>@(?:[^\]\n\\]|\n(?![ \t]*\n))+)\](?P<stop>[.,;:!?…。、！？]?)
    | \[(?P<silent>~)\]
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
"""A mark, or code or an escaped sign, in which there is none. Each form begins with a sign of its
own, by which it is sought."""
_LETTERS = re.compile(r"[^\W_]+\Z")
_FENCE = re.compile(r"(```+|~~~+)")
_LIST_ITEM = re.compile(r" {0,3}(?:[-*+]|\d+\.)\s")
_INDENTED = re.compile(r"(?: {4}|\t).*\S")


def marks(source: str) -> Iterator[Mark]:
    """All marks, in order of reading."""
    for text, is_code in _passages(source):
        if not is_code:
            yield from (mark for _, _, mark in _found(text))


def with_marks(source: str, replace: Callable[[Mark], str]) -> str:
    """The Markdown with each mark replaced."""
    return "".join(
        text if is_code else "".join(_replaced(text, replace))
        for text, is_code in _passages(source)
    )


def _replaced(text: str, replace: Callable[[Mark], str]) -> Iterator[str]:
    done = 0
    for start, end, mark in _found(text):
        yield text[done:start]
        yield replace(mark)
        done = end
    yield text[done:]


def out_of_step(source: str, blocks: tuple[Block, ...]) -> str:
    """The first mark in which the page, made from `source`, and what was read from it differ."""
    page = map(_written, marks(source))
    read = map(_read, marks_of(blocks))
    return next((b or a or "" for a, b in zip_longest(page, read) if a != b), "")


def _written(mark: Mark) -> str:
    if isinstance(mark, Cited):
        return "; ".join(f"@{claim}" for claim in mark.claims)
    return f"{mark.kind}:{mark.ref}" if isinstance(mark, Drawn) else "[~]"


def _read(mark: Citation | Signpost | Figure) -> str:
    if isinstance(mark, Citation):
        return "; ".join(f"@{claim}" for claim in mark.claims)
    return f"{mark.kind}:{mark.ref}" if isinstance(mark, Figure) else "[~]"


def _found(text: str) -> Iterator[tuple[int, int, Mark]]:
    """Each mark of a passage, and from where to where it stands with what it takes before it."""
    behind = 0
    for match in _MARK.finditer(text):
        bare = text[behind : match.start()].rstrip(" ")
        bare_end, behind = behind + len(bare), match.end()
        if match["cited"]:
            word = _last_word(bare)
            cited = Cited(word, citation_ids(match["cited"]), match["stop"])
            yield bare_end - len(word), behind, cited
        elif match["kind"]:
            yield match.start(), behind, _drawn(match)
        elif match["silent"]:
            yield bare_end, behind, Silent()


def _last_word(text: str) -> str:
    """The end of the last word, of which a dozen letters will do."""
    last = _LETTERS.search(text[-12:])
    return last[0] if last else ""


def _drawn(match: re.Match[str]) -> Drawn:
    return Drawn(match["kind"], match["ref"], re.sub(r"\\(.)", r"\1", match["caption"]))


def _passages(source: str) -> Iterator[tuple[str, bool]]:
    """Passages of text, and of code that is fenced or indented."""
    passage: list[str] = []
    was_code = False
    for line, is_code in _lines(source):
        if is_code != was_code:
            yield "".join(passage), was_code
            passage, was_code = [], is_code
        passage.append(line)
    yield "".join(passage), was_code


def _lines(source: str) -> Iterator[tuple[str, bool]]:
    """Lines, and whether each is code: fenced, or indented after a blank line outside a list."""
    fence, in_list, is_code, after_blank = "", False, False, True
    for line in source.splitlines(keepends=True):
        bar = _FENCE.match(line)
        if bar and fence in ("", bar.group()):
            fence = "" if fence else bar.group()
            yield line, True
            continue
        indented, blank = bool(_INDENTED.match(line)), not line.strip()
        is_code = (indented and not in_list and (is_code or after_blank)) or (blank and is_code)
        if not blank:
            in_list = bool(_LIST_ITEM.match(line)) or (in_list and (indented or not after_blank))
        after_blank = blank
        yield line, is_code or bool(fence)

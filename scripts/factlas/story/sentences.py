"""Where one sentence ends and the next begins.

English abbreviations that never end a sentence are listed; one that may ("U.S.", "p.m.") and is
followed by a capital is reported as ambiguous rather than guessed at, so that no sentence can hide
behind it. The Japanese full stop always ends a sentence, and so does a stop behind a citation.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

NEVER_END = frozenset(
    "mr mrs ms dr prof gen adm col capt lt sgt st vs cf e.g i.e ca c approx "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
BEFORE_NUMBERS = frozenset("no nos art arts vol fig p pp".split())
MAY_END = frozenset("u.s u.k u.n e.u d.c a.m p.m etc inc co ltd corp jr sr".split())

_STOP = re.compile(
    r"(?P<stop>[.!?…؟۔।]+[\"'”’»)\]]*|[。．｡！？][」』）｣]*)"
    r"(?P<marks>(?:\s*\ue000\d+\ue001)*)(?P<gap>\s*)"
)
_TOKEN = re.compile(r"([\w.]*\w)$")
_NEXT_WORD = re.compile(r"\W*(\w)")


class Span(NamedTuple):
    """A sentence within a text."""

    start: int
    end: int
    ambiguous_stop: str = ""
    """The abbreviation that made its extent uncertain."""


def split(text: str) -> Iterator[Span]:
    """Spans of the sentences of one block of text, whitespace at their ends left out."""
    start, doubt = 0, ""
    for match in _STOP.finditer(text):
        abbreviation = _abbreviation(text, match)
        if abbreviation in NEVER_END or not _ends_here(text, match, abbreviation):
            continue
        if _may_go_on(abbreviation) and match.end() < len(text):
            doubt = doubt or _word(text, match)
            continue
        yield from _span(text, start, match.end("marks"), doubt)
        start, doubt = match.end(), ""
    yield from _span(text, start, len(text), doubt)


def _may_go_on(abbreviation: str) -> bool:
    return abbreviation in MAY_END or bool(re.fullmatch(r"[A-Za-z]", abbreviation))


def _span(text: str, start: int, end: int, doubt: str) -> Iterator[Span]:
    inner = text[start:end]
    if inner.strip():
        lead = len(inner) - len(inner.lstrip())
        yield Span(start + lead, start + len(inner.rstrip()), doubt)


def _abbreviation(text: str, match: re.Match[str]) -> str:
    if not match["stop"].startswith("."):
        return ""
    return _word(text, match).rstrip(".").lower()


def _word(text: str, match: re.Match[str]) -> str:
    token = _TOKEN.search(text[max(0, match.start() - 24) : match.start()])
    return f"{token.group(1)}." if token else ""


def _ends_here(text: str, match: re.Match[str], abbreviation: str) -> bool:
    if match.end() == len(text):
        return True
    if text[: match.start()].endswith("\ue001"):
        return True
    if match["stop"][0] in "。．｡！？":
        return match["stop"][-1] not in "」』）｣" or bool(match["gap"])
    if abbreviation in BEFORE_NUMBERS and text[match.end()].isdigit():
        return False
    following = _NEXT_WORD.match(text, match.end())
    return bool(match["gap"]) and not (following and following.group(1).islower())

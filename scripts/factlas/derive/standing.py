"""The standing of a claim in lines: who vouches, whether anyone disagrees, what came of it."""

from collections.abc import Iterator
from typing import NamedTuple

from factlas import addresses
from factlas.derive.asserted import WRONG
from factlas.derive.book import Book
from factlas.derive.labels import told
from factlas.model.claim import Claim, FollowKind
from factlas.weigh import Standing

FOLLOW_WORDS = {
    FollowKind.UPDATES: ("Updates", "Updated by"),
    FollowKind.CORRECTS: ("Corrects", "Corrected by"),
    FollowKind.BEARS_OUT: ("Bears out", "Borne out by"),
    FollowKind.REFUTES: ("Refutes", "Refuted by"),
    FollowKind.OVERTAKES: ("Overtakes", "Overtaken by"),
}


VOUCHED_WORDS = {
    "first-hand": "First-hand",
    "unknown": "No separate origin known",
    "single": "One origin known",
    "origins": "{n} separate origins known",
}
"""Who vouches for a claim, in words."""


class Line(NamedTuple):
    """One line of a claim's standing."""

    code: str
    """first-hand, origins, single, unknown, disputed, undisputed, outcome or withdrawn."""
    text: str
    """What readers see."""
    href: str
    """Address of what it speaks of: the method page, a dispute, a claim."""
    about: str = ""
    """Of a statement: whether the line weighs that it was said, or what was said."""


def standing_lines(claim: Claim, book: Book) -> tuple[Line, ...]:
    """How a claim stands: who vouches, whether anyone disagrees, what came of it.

    Of a withdrawn claim nothing is told but that.
    """
    if claim.withdrawn is not None:
        return (Line("withdrawn", book.say("Withdrawn"), "method/#withdrawn"),)
    standing = book.standings[claim.id]
    unopposed = _unopposed(standing, claim.is_voiced, book)
    if not standing.disputes and not standing.followers:  # as of most
        return unopposed
    return tuple(_lines(standing, *unopposed, book))


def _lines(standing: Standing, vouching: Line, undisputed: Line, book: Book) -> Iterator[Line]:
    facts, say = book.facts, book.say
    yield vouching
    for dispute in standing.disputes:
        question = told(facts.disputes[dispute].question, book)
        text = say("Disputed: {question}").format(question=question)
        yield Line("disputed", text, addresses.dispute(dispute), undisputed.about)
    if is_undisputed(standing):
        yield undisputed
    for follower in standing.followers:
        how = say(FOLLOW_WORDS[follower.as_][1])
        what = told(facts.claims[follower.claim].text, book)
        yield Line("outcome", f"{how}: {what}", addresses.claim(follower.claim))


def is_undisputed(standing: Standing) -> bool:
    """Whether no open dispute holds it, and no later claim says that it is wrong."""
    if standing.disputes:
        return False
    return not standing.followers or not any(f.as_ in WRONG for f in standing.followers)


def vouched(standing: Standing) -> str:
    """Who vouches: first-hand, origins (several), single or unknown."""
    if standing.first_hand_sources:
        return "first-hand"
    origins = len(standing.origins)
    return "origins" if origins > 1 else "single" if origins else "unknown"


def _unopposed(standing: Standing, is_voiced: bool, book: Book) -> tuple[Line, Line]:
    """Who vouches for a claim, and that nobody disagrees; many claims stand alike."""
    key = vouched(standing), len(standing.origins), is_voiced
    lines = book.unopposed.get(key)
    if lines is None:
        lines = book.unopposed[key] = _unopposed_lines(*key, book)
    return lines


def _unopposed_lines(code: str, origins: int, is_voiced: bool, book: Book) -> tuple[Line, Line]:
    say = book.say
    that, what = (say("That it was said"), say("What was said")) if is_voiced else ("", "")
    text = say(VOUCHED_WORDS[code]).format(n=origins)
    anchor = "first-hand" if code == "first-hand" else "origins"
    return (
        Line(code, text, f"method/#{anchor}", that),
        Line("undisputed", say("Undisputed here"), "method/#disputed", what),
    )

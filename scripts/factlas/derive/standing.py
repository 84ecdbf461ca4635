"""The standing of a claim in lines: who vouches, whether anyone disagrees, what came of it."""

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
    say = book.say
    lines = [_origin_line(claim, book)]
    for dispute in standing.disputes:
        question = told(book.facts.disputes[dispute].question, book)
        text = say("Disputed: {question}").format(question=question)
        lines.append(Line("disputed", text, addresses.dispute(dispute), _said(claim, book)))
    if is_undisputed(standing):
        lines.append(
            Line("undisputed", say("Undisputed here"), "method/#disputed", _said(claim, book))
        )
    for follower in standing.followers:
        how = say(FOLLOW_WORDS[follower.as_][1])
        what = told(book.facts.claims[follower.claim].text, book)
        lines.append(Line("outcome", f"{how}: {what}", addresses.claim(follower.claim)))
    return tuple(lines)


def is_undisputed(standing: Standing) -> bool:
    """Whether no open dispute holds it, and no later claim says that it is wrong."""
    return not standing.disputes and not any(f.as_ in WRONG for f in standing.followers)


def vouched(standing: Standing) -> str:
    """Who vouches: first-hand, origins (several), single or unknown."""
    if standing.first_hand:
        return "first-hand"
    return ("unknown", "single", "origins")[min(len(standing.origins), 2)]


def _origin_line(claim: Claim, book: Book) -> Line:
    standing, say = book.standings[claim.id], book.say
    about = say("That it was said") if claim.is_voiced else ""
    code = vouched(standing)
    text = say(VOUCHED_WORDS[code]).format(n=len(standing.origins))
    anchor = "first-hand" if code == "first-hand" else "origins"
    return Line(code, text, f"method/#{anchor}", about)


def _said(claim: Claim, book: Book) -> str:
    return book.say("What was said") if claim.is_voiced else ""

"""The standing of a claim in lines: who vouches, whether anyone disagrees, what came of it."""

from dataclasses import dataclass

from factlas import addresses
from factlas.derive.book import Book
from factlas.derive.labels import told
from factlas.model.claim import Claim, FollowKind

FOLLOW_WORDS = {
    FollowKind.UPDATES: ("Updates", "Updated by"),
    FollowKind.CORRECTS: ("Corrects", "Corrected by"),
    FollowKind.BEARS_OUT: ("Bears out", "Borne out by"),
    FollowKind.REFUTES: ("Refutes", "Refuted by"),
    FollowKind.OVERTAKES: ("Overtakes", "Overtaken by"),
}


@dataclass(frozen=True)
class Line:
    """One line of a claim's standing."""

    code: str
    """first-hand, origins, single, unknown, disputed, undisputed or outcome."""
    text: str
    """What readers see."""
    href: str
    """Address of what it speaks of: the method page, a dispute, a claim."""
    about: str = ""
    """Of a statement: whether the line weighs that it was said, or what was said."""


def standing_lines(claim: Claim, book: Book) -> tuple[Line, ...]:
    """How a claim stands: who vouches, whether anyone disagrees, what came of it."""
    standing = book.standings[claim.id]
    say = book.say
    lines = [_origin_line(claim, book)]
    for dispute in standing.disputes:
        question = told(book.facts.disputes[dispute].question, book)
        text = say("Disputed: {question}").format(question=question)
        lines.append(Line("disputed", text, addresses.dispute(dispute), _said(claim, book)))
    if not standing.disputes and not _is_overturned(claim, book):
        lines.append(
            Line("undisputed", say("Undisputed here"), "method/#disputed", _said(claim, book))
        )
    for follower in standing.followers:
        how = say(FOLLOW_WORDS[follower.as_][1])
        what = told(book.facts.claims[follower.claim].text, book)
        lines.append(Line("outcome", f"{how}: {what}", addresses.claim(follower.claim)))
    return tuple(lines)


def _is_overturned(claim: Claim, book: Book) -> bool:
    """Whether a later claim says that it is wrong: then it is not undisputed here."""
    wrong = (FollowKind.REFUTES, FollowKind.CORRECTS)
    return any(follower.as_ in wrong for follower in book.standings[claim.id].followers)


def _origin_line(claim: Claim, book: Book) -> Line:
    standing, say = book.standings[claim.id], book.say
    about = say("That it was said") if claim.is_voiced else ""
    if standing.first_hand:
        return Line("first-hand", say("First-hand"), "method/#first-hand", about)
    count = len(standing.origins)
    if count == 0:
        return Line("unknown", say("No separate origin known"), "method/#origins", about)
    if count == 1:
        return Line("single", say("One origin known"), "method/#origins", about)
    text = say("{n} separate origins known").format(n=count)
    return Line("origins", text, "method/#origins", about)


def _said(claim: Claim, book: Book) -> str:
    return book.say("What was said") if claim.is_voiced else ""

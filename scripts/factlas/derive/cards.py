"""The evidence card of a claim: who says so, where exactly, how it stands, what came of it."""

from collections.abc import Sequence
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from factlas.derive.book import Book
from factlas.derive.changes import changed
from factlas.derive.currency import newest
from factlas.derive.evidence import Cited, EvidenceView, evidence_views
from factlas.derive.labels import date_words, label, told
from factlas.derive.outcomes import outcome_line
from factlas.derive.standing import FOLLOW_WORDS, Line, standing_lines
from factlas.model.claim import Claim, ClaimKind, Correction, Follows, Withdrawal
from factlas.model.dates import Date

KIND_WORDS = {
    ClaimKind.EVENT: "Event",
    ClaimKind.STATE: "As of",
    ClaimKind.STATEMENT: "Statement",
    ClaimKind.FORECAST: "Forecast",
}
"""Kinds in words that a date may follow."""


class Related(NamedTuple):
    """Another claim that this one bears on, or that bears on it."""

    claim: str
    """Its id."""
    how: str
    """How, in words: Borne out by."""
    as_: str
    """How, as written in the facts: bears-out."""
    text: str
    """What it says."""
    when: str
    """Its date, in words."""
    why: str
    """The editor's reason."""
    outcome: str = ""
    """Of a later claim, what it made of this one, as a line of its own: Borne out November 2016."""


class Rival(NamedTuple):
    """The other side of a dispute."""

    dispute: str
    """Id of the dispute."""
    question: str
    """Its question."""
    held_by: str
    """Who holds this side."""
    summary: str
    """Its case."""
    claims: tuple[str, ...]
    """Ids of the claims that it rests on."""


class Card(NamedTuple):
    """All that a reader sees of one claim."""

    claim: str
    """Its id; its page is `addresses.claim(claim)`."""
    text: str
    """What it says."""
    language: str
    """The language in which it is said."""
    kind: str
    """Kind as written in the facts."""
    kind_words: str
    """Kind, in words."""
    when: str
    """Date, in words."""
    speaker: str
    """Who says it, and for whom; empty where the site says it in its own voice."""
    evidence: tuple[EvidenceView, ...]
    """Who says so."""
    standing: tuple[Line, ...]
    """How it stands."""
    marks: tuple[tuple[str, str], ...]
    """The same in a few words, for lists: codes, each with its words."""
    is_disputed: bool
    """Whether some open dispute holds it."""
    rivals: tuple[Rival, ...]
    """The other sides, where it is disputed."""
    followers: tuple[Related, ...]
    """What came of it."""
    follows: tuple[Related, ...]
    """What it bears on."""
    due: str
    """For a forecast: by when."""
    confirmed: str
    """The date of its newest evidence."""
    read: str
    """The last day on which an editor saw a source of it."""
    changed: date
    """The newest of the days on which a source of it was seen, it was corrected, or withdrawn."""
    review: str
    """When an editor should look again."""
    corrected: tuple[str, ...]
    """What was put right in it, and when."""
    withdrawn: str
    """Why it was withdrawn; empty while it stands."""
    instead: tuple[Related, ...]
    """What stands in its place since."""

    @property
    def publishers(self) -> tuple[str, ...]:
        """Who published its sources, each once."""
        return tuple(dict.fromkeys([view.source.publisher for view in self.evidence]))


def card(claim: Claim, book: Book) -> Card:
    """The card of one claim of the book, in its edition; it is the same wherever it is shown."""
    made = book.cards.get(claim.id)
    if made is None:
        made = book.cards[claim.id] = _card(claim, book)
    return made


def _card(claim: Claim, book: Book) -> Card:
    name = claim.id
    text, language = claim.text.within(book.edition.language)
    when, withdrawn, review = claim.when, claim.withdrawn, claim.review
    evidence = evidence_views(claim, book)
    sources = [view.source for view in evidence]
    standing, followers = standing_lines(claim, book), _followers(name, book)
    is_disputed = withdrawn is None and book.standings[name].is_disputed
    return Card(
        name,
        text,
        language,
        claim.kind.value,
        book.say(KIND_WORDS[claim.kind]),
        _when(when, sources, book),
        speaker(claim, book),
        evidence,
        standing,
        _marks(standing, is_disputed, followers, book),
        is_disputed,
        _rivals(name, book),
        followers,
        _followed(claim.follows, book),
        _due(claim.due, book),
        date_words(newest(when, sources, book), book),
        date_words(_read(sources), book),
        changed(claim, book.facts),
        "" if review is None else date_words(review, book),
        _corrected(claim.corrected, book),
        *(("", ()) if withdrawn is None else _withdrawn(withdrawn, book)),
    )


def _when(when: Date, sources: Sequence[Cited], book: Book) -> str:
    """The date of a claim; a claim whose sources are all undated says when they were read."""
    words = date_words(when, book)
    for source in sources:
        if source.dated is not None or source.seen != when:
            return words
    return book.say("undated, read on {date}").format(date=words)


def speaker(claim: Claim, book: Book) -> str:
    """Who says it, and for whom."""
    by, party = claim.by, claim.for_
    if by is None:
        return ""
    if party is None or party == by:
        return label(by, book)
    words = book.say("{who}, for {party}")
    return words.format(who=label(by, book), party=label(party, book))


def _marks(
    standing: tuple[Line, ...], is_disputed: bool, followers: Sequence[Related], book: Book
) -> tuple[tuple[str, str], ...]:
    if not followers and not is_disputed:  # as of most, of which many stand alike
        marks = book.marks.get(standing)
        if marks is None:
            marks = book.marks[standing] = tuple([(line.code, line.text) for line in standing])
        return marks
    lines = [(line.code, line.text) for line in standing if line.code not in _MARKED_APART]
    disputed = [("disputed", book.say("Disputed"))] if is_disputed else []
    return (*lines, *disputed, *[(later.as_, later.outcome) for later in followers])


_MARKED_APART = ("outcome", "disputed")
"""Codes of lines that have other words in a list."""


def _rivals(claim: str, book: Book) -> tuple[Rival, ...]:
    disputes = book.facts.disputes_of.get(claim)
    if disputes is None:
        return ()
    return tuple(
        [
            Rival(
                dispute.id,
                told(dispute.question, book),
                ", ".join([label(holder, book) for holder in side.held_by]),
                told(side.summary, book),
                side.claims,
            )
            for dispute in disputes
            for side in dispute.sides
            if claim not in side.claims
        ]
    )


def _followers(claim: str, book: Book) -> tuple[Related, ...]:
    newer_ones = book.facts.followers.get(claim)
    if newer_ones is None:
        return ()
    return tuple(
        [
            _follows(newer.id, follows, 1, book)._replace(
                outcome=outcome_line(follows.as_, newer.when, book)
            )
            for newer in newer_ones
            for follows in newer.follows
            if follows.claim == claim
        ]
    )


def _followed(those: Sequence[Follows], book: Book) -> tuple[Related, ...]:
    return tuple([_follows(follows.claim, follows, 0, book) for follows in those])


def _follows(other: str, follows: Follows, voice: int, book: Book) -> Related:
    how, why = FOLLOW_WORDS[follows.as_][voice], told(follows.why, book)
    return _related(other, follows.as_.value, how, why, book)


def _related(name: str, as_: str, how: str, why: str, book: Book) -> Related:
    other = book.facts.claims[name]
    when = date_words(other.when, book)
    return Related(name, book.say(how), as_, told(other.text, book), when, why)


def _due(due: Date | str | None, book: Book) -> str:
    if due is None:
        return ""
    return book.say("no date was given") if isinstance(due, str) else date_words(due, book)


def _read(sources: Sequence[Cited]) -> Date:
    return max([source.seen for source in sources], key=attrgetter("last"))


def _corrected(those: Sequence[Correction], book: Book) -> tuple[str, ...]:
    words = book.say("Corrected {on}: {what}")
    return tuple(
        [words.format(on=date_words(one.on, book), what=told(one.what, book)) for one in those]
    )


def _withdrawn(gone: Withdrawal, book: Book) -> tuple[str, tuple[Related, ...]]:
    words = book.say("Withdrawn {on}: {why}")
    told_why = words.format(on=date_words(gone.on, book), why=told(gone.why, book))
    instead = [_related(name, "instead", "Instead", "", book) for name in gone.instead]
    return told_why, tuple(instead)

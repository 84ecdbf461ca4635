"""The evidence card of a claim: who says so, where exactly, how it stands, what came of it."""

from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from factlas.derive.book import Book
from factlas.derive.currency import confirmed
from factlas.derive.evidence import EvidenceView, evidence_views
from factlas.derive.labels import date_words, label, told
from factlas.derive.standing import FOLLOW_WORDS, Line, standing_lines
from factlas.model.claim import Claim, ClaimKind, Follows
from factlas.model.dates import Date

KIND_WORDS = {
    ClaimKind.EVENT: "Event",
    ClaimKind.STATE: "As of",
    ClaimKind.STATEMENT: "Statement",
    ClaimKind.FORECAST: "Forecast",
}


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
        return tuple(dict.fromkeys(view.source.publisher for view in self.evidence))

    @property
    def is_disputed(self) -> bool:
        """Whether some open dispute holds it."""
        return any(line.code == "disputed" for line in self.standing)


def card(claim: Claim, book: Book) -> Card:
    """The card of one claim of the book, in its edition; it is the same wherever it is shown."""
    made = book.cards.get(claim.id)
    if made is None:
        made = book.cards[claim.id] = _card(claim, book)
    return made


def _card(claim: Claim, book: Book) -> Card:
    text, language = claim.text.within(book.edition.language)
    return Card(
        claim.id,
        text,
        language,
        claim.kind.value,
        book.say(KIND_WORDS[claim.kind]),
        when_words(claim, book),
        speaker(claim, book),
        evidence_views(claim, book),
        standing_lines(claim, book),
        _rivals(claim, book),
        _followers(claim, book),
        _followed(claim, book),
        _due(claim, book),
        date_words(confirmed(claim, book), book),
        date_words(_read(claim, book), book),
        date_words(claim.review, book) if claim.review else "",
        tuple(_corrected(claim, book)),
        _withdrawn(claim, book),
        _instead(claim, book),
    )


def when_words(claim: Claim, book: Book) -> str:
    """The date of a claim; a claim whose sources are all undated says when they were read."""
    words = date_words(claim.when, book)
    for entry in claim.evidence:
        source = book.facts.sources[entry.source]
        if source.published != "unknown" or source.accessed != claim.when:
            return words
    return book.say("undated, read on {date}").format(date=words)


def speaker(claim: Claim, book: Book) -> str:
    """Who says it, and for whom."""
    if claim.by is None:
        return ""
    name = label(claim.by, book)
    if claim.for_ is None or claim.for_ == claim.by:
        return name
    return book.say("{who}, for {party}").format(who=name, party=label(claim.for_, book))


def _rivals(claim: Claim, book: Book) -> tuple[Rival, ...]:
    return tuple(
        Rival(
            dispute.id,
            told(dispute.question, book),
            ", ".join(label(holder, book) for holder in side.held_by),
            told(side.summary, book),
            side.claims,
        )
        for dispute in book.facts.disputes_of.get(claim.id, ())
        for side in dispute.sides
        if claim.id not in side.claims
    )


def _followers(claim: Claim, book: Book) -> tuple[Related, ...]:
    return tuple(
        _follows(newer.id, follows, 1, book)
        for newer in book.facts.followers.get(claim.id, ())
        for follows in newer.follows
        if follows.claim == claim.id
    )


def _followed(claim: Claim, book: Book) -> tuple[Related, ...]:
    return tuple([_follows(follows.claim, follows, 0, book) for follows in claim.follows])


def _follows(other: str, follows: Follows, voice: int, book: Book) -> Related:
    how, why = FOLLOW_WORDS[follows.as_][voice], told(follows.why, book)
    return _related(other, follows.as_.value, how, why, book)


def _related(name: str, as_: str, how: str, why: str, book: Book) -> Related:
    other = book.facts.claims[name]
    when = date_words(other.when, book)
    return Related(name, book.say(how), as_, told(other.text, book), when, why)


def _due(claim: Claim, book: Book) -> str:
    if isinstance(claim.due, str):
        return book.say("no date was given")
    return date_words(claim.due, book) if claim.due else ""


def _read(claim: Claim, book: Book) -> Date:
    seen = [book.facts.sources[entry.source].accessed for entry in claim.evidence]
    return max(seen, key=attrgetter("last"))


def _withdrawn(claim: Claim, book: Book) -> str:
    if claim.withdrawn is None:
        return ""
    on, why = date_words(claim.withdrawn.on, book), told(claim.withdrawn.why, book)
    return book.say("Withdrawn {on}: {why}").format(on=on, why=why)


def _corrected(claim: Claim, book: Book) -> Iterator[str]:
    for one in claim.corrected:
        on, what = date_words(one.on, book), told(one.what, book)
        yield book.say("Corrected {on}: {what}").format(on=on, what=what)


def _instead(claim: Claim, book: Book) -> tuple[Related, ...]:
    names = claim.withdrawn.instead if claim.withdrawn else ()
    return tuple(_related(name, "instead", "Instead", "", book) for name in names)

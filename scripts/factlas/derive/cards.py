"""The evidence card of a claim: who says so, where exactly, how it stands, what came of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from factlas.derive.book import Book
from factlas.derive.currency import confirmed
from factlas.derive.labels import date_words, label, locator_words, told
from factlas.derive.standing import FOLLOW_WORDS, Line, standing_lines
from factlas.model.claim import Claim, ClaimKind, Evidence, FollowKind
from factlas.model.dates import Date
from factlas.model.facts import Facts
from factlas.model.source import Source

KIND_WORDS = {
    ClaimKind.EVENT: "Event",
    ClaimKind.STATE: "As of",
    ClaimKind.STATEMENT: "Statement",
    ClaimKind.FORECAST: "Forecast",
}


@dataclass(frozen=True)
class EvidenceView:
    """One source's word for a claim."""

    source: str
    """Id of the source; its page is `addresses.source(source)`."""
    title: str
    """Title as printed."""
    publisher: str
    """Who published it."""
    published: str
    """When, in words."""
    language: str
    """Language of title and words."""
    at: str
    """Where in it, in words."""
    words: str
    """The words found there."""
    gloss: str
    """Our translation, where there is one."""
    url: str | None
    """Where it stands, landing on the words."""
    plain_url: str | None
    """The same without the text fragment, for print."""
    archived: str | None
    """A snapshot."""
    origin: str
    """Where the source has it from, in words; empty when from itself."""
    first_hand: bool
    """Whether this is the document itself or the actor's own publication."""
    descriptor: str
    """What helps to weigh the source."""


@dataclass(frozen=True)
class Related:
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


@dataclass(frozen=True)
class Rival:
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


@dataclass(frozen=True)
class Card:
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
        return tuple(dict.fromkeys(view.publisher for view in self.evidence))

    @property
    def is_disputed(self) -> bool:
        """Whether some open dispute holds it."""
        return any(line.code == "disputed" for line in self.standing)


def card(claim: Claim, book: Book) -> Card:
    """The card of one claim in the book's edition."""
    text, language = claim.text.within(book.edition.language)
    return Card(
        claim.id,
        text,
        language,
        claim.kind.value,
        book.say(KIND_WORDS[claim.kind]),
        when_words(claim, book),
        speaker(claim, book),
        tuple(_evidence(entry, claim, book) for entry in claim.evidence),
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
    sources = [book.facts.sources[entry.source] for entry in claim.evidence]
    words = date_words(claim.when, book)
    if all(s.published == "unknown" and s.accessed == claim.when for s in sources):
        return book.say("undated, read on {date}").format(date=words)
    return words


def speaker(claim: Claim, book: Book) -> str:
    """Who says it, and for whom."""
    if claim.by is None:
        return ""
    name = label(claim.by, book)
    if claim.for_ is None or claim.for_ == claim.by:
        return name
    return book.say("{who}, for {party}").format(who=name, party=label(claim.for_, book))


def _evidence(entry: Evidence, claim: Claim, book: Book) -> EvidenceView:
    source = book.facts.sources[entry.source]
    return EvidenceView(
        source.id,
        source.title,
        source.publisher,
        published_words(source, book),
        source.language,
        locator_words(entry.at, book),
        entry.words,
        told(entry.gloss, book),
        landing(source.url, entry.words),
        source.url,
        source.archived,
        _origin(entry, book),
        source.id in book.standings[claim.id].first_hand_sources,
        told(source.descriptor, book),
    )


def published_words(source: Source, book: Book) -> str:
    """When a source was published, in words."""
    if isinstance(source.published, str):
        return book.say("undated")
    return date_words(source.published, book)


def landing(url: str | None, words: str) -> str | None:
    """The address with a text fragment that scrolls to the words (WICG Text Fragments)."""
    if url is None or "#" in url:
        return url
    return f"{url}#:~:text={quote(words, safe='').replace('-', '%2D')}"


def _origin(entry: Evidence, book: Book) -> str:
    if entry.origin is None:
        return ""
    if entry.origin == "unknown":
        return book.say("from an origin not known")
    return book.say("which has it from {origin}").format(origin=_origin_name(entry.origin, book))


def _origin_name(origin: str, book: Book) -> str:
    facts: Facts = book.facts
    return label(origin, book) if origin in facts.entities else facts.sources[origin].publisher


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
        _related(newer, follows.as_, 1, told(follows.why, book), book)
        for newer in book.facts.followers.get(claim.id, ())
        for follows in newer.follows
        if follows.claim == claim.id
    )


def _followed(claim: Claim, book: Book) -> tuple[Related, ...]:
    return tuple(
        _related(book.facts.claims[f.claim], f.as_, 0, told(f.why, book), book)
        for f in claim.follows
    )


def _related(other: Claim, as_: FollowKind, voice: int, why: str, book: Book) -> Related:
    return Related(
        other.id,
        book.say(FOLLOW_WORDS[as_][voice]),
        as_.value,
        told(other.text, book),
        date_words(other.when, book),
        why,
    )


def _due(claim: Claim, book: Book) -> str:
    if isinstance(claim.due, str):
        return book.say("no date was given")
    return date_words(claim.due, book) if claim.due else ""


def _read(claim: Claim, book: Book) -> Date:
    return max((book.facts.sources[e.source].accessed for e in claim.evidence), key=_last_day)


def _last_day(when: Date) -> date:
    return when.last


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
    others = [book.facts.claims[name] for name in names]
    return tuple(
        Related(
            other.id,
            book.say("Instead"),
            "instead",
            told(other.text, book),
            date_words(other.when, book),
            "",
        )
        for other in others
    )

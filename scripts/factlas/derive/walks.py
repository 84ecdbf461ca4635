"""Then and now: articles read paragraph by paragraph, and how what they said turned out."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from factlas.derive.book import Book
from factlas.derive.cards import Card, Related, Rival, card
from factlas.derive.evidence import EvidenceView, published_words
from factlas.derive.labels import label, locator_words, told
from factlas.derive.outcomes import outcome_words
from factlas.model.article import Article, Paragraph
from factlas.model.claim import FollowKind
from factlas.model.dispute import Dispute, DisputeStatus
from factlas.model.locator import Locator
from factlas.model.source import Source

OPEN, CONFIRMED, DISPUTED = "open", "confirmed", "disputed"
RECONCILED, WITHDRAWN = "reconciled", "withdrawn"

OUTCOMES = {
    CONFIRMED: "Confirmed",
    "bears-out": "Borne out",
    "updates": "Updated",
    "overtakes": "Overtaken",
    "corrects": "Corrected",
    "refutes": "Refuted",
    DISPUTED: "Disputed",
    RECONCILED: "Reconciled",
    WITHDRAWN: "Withdrawn",
    OPEN: "Open",
}
"""How a statement can have turned out, in the order in which outcomes are counted."""


@dataclass(frozen=True)
class Later:
    """A later claim that bears on a statement."""

    claim: str
    """Its id."""
    code: str
    """How it bears on it, as written in the facts: bears-out."""
    lead: str
    """The same in words, with its date: Borne out November 2016."""
    text: str
    """What it says."""
    why: str
    """The editor's reason."""
    publishers: tuple[str, ...]
    """Who published its sources."""
    since: tuple["Later", ...] = ()
    """What came of the later claim in turn, where that bears on the statement no other way."""


@dataclass(frozen=True)
class Contest:
    """A dispute that holds a statement, with all its sides."""

    id: str
    """Id of the dispute."""
    question: str
    """Its question."""
    code: str
    """disputed, or reconciled."""
    why: str
    """How it was reconciled; empty while it is open."""
    sides: tuple[Rival, ...]
    """Who answers what."""


@dataclass(frozen=True)
class Step:
    """One statement of an article."""

    claim: str
    """Id of the claim."""
    text: str
    """What was said."""
    language: str
    """The language in which the claim is told."""
    who: str
    """Who said it: the claim's speaker, else the article's publisher."""
    is_reported: bool
    """Whether the article says it in its own voice."""
    when: str
    """When it was said, in words: of what the article says in its own voice, its own date."""
    evidence: tuple[EvidenceView, ...]
    """The article's words for it, in this paragraph."""
    later: tuple[Later, ...]
    """What came of it, oldest first."""
    contests: tuple[Contest, ...]
    """The disputes that hold it."""
    beside: tuple[str, ...]
    """Publishers of the other sources of what has separate origins; none for what somebody said."""
    withdrawn: str
    """Why the claim was withdrawn; empty while it stands."""

    @property
    def codes(self) -> tuple[str, ...]:
        """How it turned out, each way once, in the order of OUTCOMES."""
        found = {one.code for one in self.later} | {one.code for one in self.contests}
        found |= {WITHDRAWN} if self.withdrawn else set()
        otherwise = CONFIRMED if self.beside else OPEN
        return tuple(code for code in OUTCOMES if code in found) or (otherwise,)


@dataclass(frozen=True)
class Stop:
    """One paragraph of an article."""

    number: str
    """Its number, or the first and the last: 4, 4-5."""
    at: str
    """The same in words."""
    steps: tuple[Step, ...]
    """What it says."""
    nothing: str
    """Why there is nothing to check; empty where there is something."""


@dataclass(frozen=True)
class Walk:
    """An article from its first paragraph to its last."""

    source: Source
    """The article."""
    published: str
    """When it was published, in words."""
    descriptor: str
    """What helps to weigh it."""
    stops: tuple[Stop, ...]
    """Its paragraphs."""

    @property
    def steps(self) -> tuple[Step, ...]:
        """All its statements."""
        return tuple(step for stop in self.stops for step in stop.steps)

    @property
    def tally(self) -> Mapping[str, int]:
        """How many of its statements turned out each way; one may do so in several."""
        return Counter(code for step in self.steps for code in step.codes)


def walks(book: Book) -> tuple[Walk, ...]:
    """All articles, in the order of the file."""
    return tuple(_walk(article, book) for article in book.facts.articles.values())


def _walk(article: Article, book: Book) -> Walk:
    source = book.facts.sources[article.id]
    return Walk(
        source,
        published_words(source, book),
        told(source.descriptor, book),
        tuple(_stop(paragraph, source, book) for paragraph in article.paragraphs),
    )


def _stop(paragraph: Paragraph, source: Source, book: Book) -> Stop:
    at = paragraph.at
    return Stop(
        "-".join(dict.fromkeys((at.first, at.last))),
        _sentence(locator_words(at, book)),
        tuple(_step(claim, at, source, book) for claim in paragraph.claims),
        told(paragraph.nothing, book),
    )


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _step(claim: str, at: Locator, source: Source, book: Book) -> Step:
    shown = card(book.facts.claims[claim], book)
    return Step(
        claim,
        shown.text,
        shown.language,
        shown.speaker or source.publisher,
        not shown.speaker,
        shown.when if shown.speaker else published_words(source, book),
        _words(shown, claim, at, source, book),
        _later(shown, book),
        tuple(_contest(one, book) for one in book.facts.disputes_of.get(claim, ())),
        _beside(shown, source, book),
        shown.withdrawn,
    )


def _words(
    shown: Card, claim: str, at: Locator, source: Source, book: Book
) -> tuple[EvidenceView, ...]:
    entries = zip(book.facts.claims[claim].evidence, shown.evidence, strict=True)
    return tuple(
        view for entry, view in entries if entry.source == source.id and entry.at.is_within(at)
    )


def _later(shown: Card, book: Book) -> tuple[Later, ...]:
    direct = {one.claim for one in shown.followers}
    return tuple(
        replace(
            _bearing(one, "{outcome}", book),
            since=tuple(
                _bearing(two, "in turn {outcome}", book)
                for two in card(book.facts.claims[one.claim], book).followers
                if two.claim not in direct
            ),
        )
        for one in shown.followers
    )


def _bearing(one: Related, form: str, book: Book) -> Later:
    outcome = outcome_words(FollowKind(one.as_), book.facts.claims[one.claim].when, book)
    lead = _sentence(book.say(form).format(outcome=outcome))
    evidence = book.facts.claims[one.claim].evidence
    publishers = (book.facts.sources[entry.source].publisher for entry in evidence)
    return Later(one.claim, one.as_, lead, one.text, one.why, tuple(dict.fromkeys(publishers)))


def _beside(shown: Card, source: Source, book: Book) -> tuple[str, ...]:
    """That somebody said it says nothing of what was said, and one origin confirms nothing.

    Those that have it from elsewhere are named only where nobody else is.
    """
    if shown.speaker or len(book.standings[shown.claim].origins) < 2:
        return ()
    others = [view for view in shown.evidence if view.source.id != source.id]
    own = [view for view in others if not view.origin]
    return tuple(dict.fromkeys(view.source.publisher for view in own or others))


def _contest(dispute: Dispute, book: Book) -> Contest:
    question = told(dispute.question, book)
    sides = (
        Rival(
            dispute.id,
            question,
            ", ".join(label(holder, book) for holder in side.held_by),
            told(side.summary, book),
            side.claims,
        )
        for side in dispute.sides
    )
    code = DISPUTED if dispute.status is DisputeStatus.OPEN else RECONCILED
    return Contest(dispute.id, question, code, told(dispute.why, book), tuple(sides))

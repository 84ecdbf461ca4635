"""Then and now as the report prints it: each statement beside how it turned out."""

from collections.abc import Iterator
from dataclasses import dataclass

from factlas.derive.book import Book
from factlas.derive.evidence import EvidenceView
from factlas.derive.walks import CONFIRMED, OPEN, OUTCOMES, Contest, Later, Step, Stop, Walk, walks
from factlas.report.address import readable
from factlas.report.numbering import Numbering
from factlas.report.parts import Cite, Fact, Link, Passage, Side


@dataclass(frozen=True)
class Quotation:
    """The article's words for a statement."""

    words: Passage
    """The words, in quotation marks."""
    where: str
    """Our translation, where there is one, the place, and where the article has it from."""


@dataclass(frozen=True)
class Turn:
    """One way in which a statement turned out."""

    code: str
    """bears-out, updates, overtakes, corrects, refutes, confirmed, disputed, withdrawn or open."""
    lead: str
    """The same in words, with its date or its question."""
    text: str
    """What later claim or other source says so; empty where the sides do."""
    why: str
    """The editor's reason."""
    claims: tuple[Cite, ...]
    """The claims that say so."""
    sides: tuple[Side, ...] = ()
    """The sides of the dispute."""


@dataclass(frozen=True)
class Saying:
    """One statement and how it turned out."""

    dateline: str
    """Who said it, and when."""
    text: Passage
    """What was said."""
    claims: tuple[Cite, ...]
    """The claim."""
    quotations: tuple[Quotation, ...]
    """The article's words for it."""
    turns: tuple[Turn, ...]
    """How it turned out."""


@dataclass(frozen=True)
class StopPart:
    """A paragraph of an article."""

    at: str
    """Which paragraph."""
    nothing: str
    """Why there is nothing to check; empty where there is something."""
    sayings: tuple[Saying, ...]
    """What it says."""


@dataclass(frozen=True)
class WalkPart:
    """An article from its first paragraph to its last."""

    id: str
    """Id of the source."""
    title: Passage
    """Its title."""
    where: str
    """Who published it, and when."""
    url: Link | None
    """Where it stands."""
    descriptor: str
    """What helps to weigh it."""
    tally: tuple[Fact, ...]
    """How many of its statements turned out each way."""
    stops: tuple[StopPart, ...]
    """Its paragraphs."""


def walk_parts(book: Book, numbering: Numbering) -> tuple[WalkPart, ...]:
    """All articles, each with the numbers of its claims."""
    return tuple(_walk(walk, book, numbering) for walk in walks(book))


def _walk(walk: Walk, book: Book, numbering: Numbering) -> WalkPart:
    source = walk.source
    counts = [(book.say("Statements"), len(walk.steps))]
    counts += [(book.say(w), walk.tally[code]) for code, w in OUTCOMES.items() if walk.tally[code]]
    return WalkPart(
        source.id,
        Passage(source.title, source.language),
        f"{source.publisher}, {walk.published}",
        Link(source.url, readable(source.url)) if source.url else None,
        walk.descriptor,
        tuple(Fact(label, str(count)) for label, count in counts),
        tuple(_stop(stop, book, numbering) for stop in walk.stops),
    )


def _stop(stop: Stop, book: Book, numbering: Numbering) -> StopPart:
    sayings = tuple(_saying(step, book, numbering) for step in stop.steps)
    return StopPart(stop.at, stop.nothing, sayings)


def _saying(step: Step, book: Book, numbering: Numbering) -> Saying:
    who = book.say("{who} reported").format(who=step.who) if step.is_reported else step.who
    return Saying(
        f"{who} · {step.when}",
        Passage(step.text, step.language),
        numbering.cite((step.claim,)),
        tuple(_quotation(view, book) for view in step.evidence),
        tuple(_turns(step, book, numbering)),
    )


def _quotation(view: EvidenceView, book: Book) -> Quotation:
    gloss = book.say("Our translation: {gloss}").format(gloss=view.gloss) if view.gloss else ""
    words = book.say("“{words}”").format(words=view.words)
    where = "; ".join(filter(None, (gloss, view.at, view.origin)))
    return Quotation(Passage(words, view.source.language), where)


def _turns(step: Step, book: Book, numbering: Numbering) -> Iterator[Turn]:
    say = book.say
    if step.withdrawn:
        yield Turn("withdrawn", step.withdrawn, "", "", ())
    for later in step.later:
        yield from (_later(one, numbering) for one in (later, *later.since))
    yield from (_contest(contest, book, numbering) for contest in step.contests)
    if CONFIRMED in step.codes:
        lead = say("Confirmed: it has separate origins")
        text = " ".join((say("Beside this article:"), ", ".join(step.beside)))
        yield Turn(CONFIRMED, lead, text, "", numbering.cite((step.claim,)))
    if OPEN in step.codes:
        yield Turn(OPEN, say("Open: nothing found here bears on it"), "", "", ())


def _later(later: Later, numbering: Numbering) -> Turn:
    return Turn(later.code, later.lead, later.text, later.why, numbering.cite((later.claim,)))


def _contest(contest: Contest, book: Book, numbering: Numbering) -> Turn:
    lead = f"{book.say(OUTCOMES[contest.code])}: {contest.question}"
    sides = tuple(
        Side(side.held_by, side.summary, numbering.cite(side.claims)) for side in contest.sides
    )
    return Turn(contest.code, lead, "", contest.why, (), sides)

"""Every claim once, in full, and the register of all of them."""

from collections.abc import Iterable, Iterator

from factlas.derive.book import Book
from factlas.derive.cards import Card, EvidenceView, Related, card
from factlas.derive.standing import Line
from factlas.model.claim import ClaimKind
from factlas.report.address import claim_address, readable
from factlas.report.numbering import Numbering
from factlas.report.parts import Badge, Cite, Entry, Link, Note, Passage, Reference, Witness


def cards_in_order(book: Book, numbering: Numbering) -> tuple[Card, ...]:
    """The cards of all numbered claims, by number."""
    return tuple(card(book.facts.claims[claim], book) for claim in numbering.cited)


def number_the_rest(book: Book, numbering: Numbering) -> None:
    """Give numbers to the claims that nothing cites, in order of date."""
    rest = sorted(book.facts.claims.values(), key=lambda claim: (claim.when, claim.id))
    numbering.cite(claim.id for claim in rest)


def reference(shown: Card, number: int, book: Book, numbering: Numbering) -> Reference:
    """A claim in full."""
    return Reference(
        shown.claim,
        number,
        claim_address(shown.claim, book),
        dateline(shown, book),
        Passage(shown.text, shown.language),
        tuple(_badge(line) for line in shown.standing if line.code != "outcome"),
        tuple(_witness(view, book) for view in shown.evidence),
        tuple(_notes(shown, book, numbering)),
    )


def dateline(shown: Card, book: Book) -> str:
    """What a claim is, when, and who says it."""
    between = " " if shown.kind == ClaimKind.STATE else " · "
    return " · ".join(filter(None, (shown.kind_words + between + shown.when, shown.speaker)))


def _badge(line: Line) -> Badge:
    return Badge(line.code, f"{line.about}: {line.text}" if line.about else line.text)


def _witness(view: EvidenceView, book: Book) -> Witness:
    say = book.say
    return Witness(
        Passage(say("“{words}”").format(words=view.words), view.language),
        say("Our translation: {gloss}").format(gloss=view.gloss) if view.gloss else "",
        view.publisher,
        Passage(view.title, view.language),
        "; ".join(filter(None, (view.published, view.at, view.origin))),
        say("First-hand") if view.first_hand else "",
        _link(view.plain_url),
        _link(view.archived),
    )


def _link(url: str | None) -> Link | None:
    return Link(url, readable(url)) if url else None


def _notes(shown: Card, book: Book, numbering: Numbering) -> Iterator[Note]:
    say = book.say
    if shown.withdrawn:
        yield Note(say("Withdrawn"), shown.withdrawn, ())
    if shown.language != book.edition.language:
        yield Note(say("Not yet translated"), "", ())
    for rival in shown.rivals:
        told = f"{rival.held_by}: {rival.summary}"
        yield Note(say("The other side"), told, numbering.known(rival.claims))
    yield from _related(shown.followers, numbering)
    yield from _related(shown.follows, numbering)
    if shown.due:
        yield Note(say("Due"), shown.due, ())
    if shown.review:
        yield Note(say("Review due"), shown.review, ())


def _related(others: Iterable[Related], numbering: Numbering) -> Iterator[Note]:
    for other in others:
        lead, told = f"{other.how}, {other.when}", " ".join(filter(None, (other.text, other.why)))
        yield Note(lead, told, numbering.known((other.claim,)))


def register(cards: Iterable[Card], book: Book, numbering: Numbering) -> tuple[Entry, ...]:
    """Every claim by id, in the order of the alphabet."""
    by_id = sorted(cards, key=lambda one: one.claim)
    cites = numbering.known(one.claim for one in by_id)
    return tuple(_entry(one, cite, book) for one, cite in zip(by_id, cites, strict=True))


def _entry(shown: Card, cite: Cite, book: Book) -> Entry:
    lines = [line.text for line in shown.standing if line.code not in _LONG]
    words = [*lines, *([book.say("disputed")] if shown.is_disputed else [])]
    if shown.withdrawn:
        words = [book.say("withdrawn")]
    address = claim_address(shown.claim, book)
    return Entry(shown.claim, cite.number, address, shown.when, ", ".join(words))


_LONG = ("disputed", "undisputed", "outcome")

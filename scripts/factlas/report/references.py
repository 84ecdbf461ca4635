"""Every claim once, in full, and the register of all of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from factlas import addresses
from factlas.derive.book import Book
from factlas.derive.cards import Card, Related, Rival, card
from factlas.derive.evidence import EvidenceView
from factlas.derive.standing import Line
from factlas.model.claim import ClaimKind
from factlas.report.address import claim_address
from factlas.report.numbering import Numbering
from factlas.report.parts import Badge, Cite, Entry, Note, Passage, Reference, Witness


@dataclass(frozen=True)
class Apparatus:
    """What references are written with."""

    book: Book
    """The facts, in the edition's language."""
    numbering: Numbering
    """Numbers of claims."""
    sources: Mapping[str, int]
    """Numbers of sources, by id."""
    goals: Mapping[str, str]
    """Labels in this report by the page of the site that they stand for."""


def cards_in_order(book: Book, numbering: Numbering) -> tuple[Card, ...]:
    """The cards of all numbered claims, by number."""
    return tuple(card(book.facts.claims[claim], book) for claim in numbering.cited)


def number_the_rest(book: Book, numbering: Numbering) -> None:
    """Give numbers to the claims that nothing cites, in order of date."""
    rest = sorted(book.facts.claims.values(), key=lambda claim: (claim.when, claim.id))
    numbering.cite(claim.id for claim in rest)


def reference(shown: Card, number: int, at: Apparatus) -> Reference:
    """A claim in full; what the report says elsewhere is named, not said again."""
    return Reference(
        shown.claim,
        number,
        claim_address(shown.claim, at.book),
        dateline(shown),
        Passage(shown.text, shown.language),
        tuple(_badge(line, at) for line in shown.standing if line.code != "outcome"),
        tuple(_witness(view, at) for view in shown.evidence),
        tuple(_notes(shown, at)),
    )


def dateline(shown: Card) -> str:
    """What a claim is, when, and who says it."""
    between = " " if shown.kind == ClaimKind.STATE else " · "
    return " · ".join(filter(None, (shown.kind_words + between + shown.when, shown.speaker)))


def _badge(line: Line, at: Apparatus) -> Badge:
    said = f"{line.about}: {line.text}" if line.about else line.text
    return Badge(line.code, said, at.goals.get(line.href))


def _witness(view: EvidenceView, at: Apparatus) -> Witness:
    say = at.book.say
    dated = f"{view.source.publisher}, {view.source.published}"
    gloss = say("Our translation: {gloss}.").format(gloss=view.gloss) if view.gloss else ""
    first_hand = say("First-hand.") if view.first_hand else ""
    place = "; ".join(filter(None, (dated, view.at, view.origin))) + "."
    return Witness(
        Passage(say("“{words}”").format(words=view.words), view.source.language),
        " ".join(filter(None, (gloss, place, first_hand))),
        Cite(view.source.id, at.sources[view.source.id]),
    )


def _notes(shown: Card, at: Apparatus) -> Iterator[Note]:
    say = at.book.say
    if shown.withdrawn:
        yield Note(say("Withdrawn"), shown.withdrawn, ())
    yield from (_related(other, at) for other in shown.instead)
    yield from (Note(words, "", ()) for words in shown.corrected)
    if shown.language != at.book.edition.language:
        yield Note(say("Not yet translated"), "", ())
    yield from (_rival(rival, at) for rival in shown.rivals)
    yield from (_related(other, at) for other in (*shown.followers, *shown.follows))
    if shown.due:
        yield Note(say("Due"), shown.due, ())
    if shown.review:
        yield Note(say("Review due"), shown.review, ())


def _rival(rival: Rival, at: Apparatus) -> Note:
    is_printed = addresses.dispute(rival.dispute) in at.goals
    told = rival.held_by if is_printed else f"{rival.held_by}: {rival.summary}"
    return Note(at.book.say("The other side"), told, at.numbering.known(rival.claims))


def _related(other: Related, at: Apparatus) -> Note:
    known = at.numbering.known((other.claim,))
    told = " ".join(filter(None, (other.why,) if known else (other.text, other.why)))
    return Note(f"{other.how}, {other.when}", told, known)


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
    return Entry(shown.claim, cite.number, shown.when, ", ".join(words))


_LONG = ("disputed", "undisputed", "outcome")

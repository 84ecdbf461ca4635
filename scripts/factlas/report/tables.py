"""Fact sheets, the tables under maps, and disputes, each value with its citations."""

from collections.abc import Iterator

from factlas.derive.book import Book
from factlas.derive.features import features_of
from factlas.derive.labels import label, label_with_users, told
from factlas.derive.mapfeature import FeatureKind, MapFeature
from factlas.derive.sheets import FactSheet, SheetRow, SheetValue, fact_sheet
from factlas.model.dispute import Dispute as DisputeRecord
from factlas.model.dispute import DisputeStatus
from factlas.model.entity import Room
from factlas.model.mapfile import Map
from factlas.report.numbering import Numbering
from factlas.report.parts import Dispute, Row, Sheet, Side, Value

ROOMS = (Room.SYSTEMS, Room.PLACES, Room.AGREEMENTS, Room.PEOPLE)
"""Whose fact sheets the whole report prints."""


def printed_sheets(book: Book) -> tuple[FactSheet, ...]:
    """Fact sheets of everything in these rooms of which something is known."""
    facts = book.facts
    chosen = (fact_sheet(entity, book) for entity in facts.entities if facts.room(entity) in ROOMS)
    ordered = sorted(chosen, key=lambda one: (ROOMS.index(facts.room(one.entity)), one.label))
    return tuple(one for one in ordered if one.rows)


def sheet(known: FactSheet, numbering: Numbering) -> Sheet:
    """A fact sheet with the numbers of its claims."""
    rows = tuple(_row(row, numbering) for row in known.rows)
    return Sheet(known.entity, known.label, known.kind, known.names, rows)


def _row(row: SheetRow, numbering: Numbering) -> Row:
    return Row(row.label, tuple(_value(value, numbering) for value in row.values), row.span)


def _value(value: SheetValue, numbering: Numbering) -> Value:
    note = "; ".join(filter(None, (value.note, *value.marks)))
    return Value(value.text, note, numbering.cite(value.claims), bool(value.disputes))


def map_rows(shown: Map, book: Book, numbering: Numbering) -> tuple[Row, ...]:
    """What a map shows, place by place: its table for those who cannot see it, and its sources."""
    places: dict[str, tuple[str, list[Value]]] = {}
    for feature in features_of(shown, book):
        at = feature.position.place
        _, values = places.setdefault(at, (_heading(feature, book), []))
        values.extend(_feature(feature, book, numbering))
    return tuple(Row(heading, tuple(values), place=at) for at, (heading, values) in places.items())


def _heading(feature: MapFeature, book: Book) -> str:
    """The place with who calls it what; a border says between which places it lies."""
    at = feature.position
    if feature.kind is FeatureKind.BORDER:
        return f"{at.label} ({at.said.text})"
    return label_with_users(at.place, book)


def _feature(feature: MapFeature, book: Book, numbering: Numbering) -> Iterator[Value]:
    if feature.kind in (FeatureKind.PLACE, FeatureKind.CONTROL):
        for said in feature.says:
            yield _shown(said.text, "", (said.claim,), book, numbering)
        return
    claims = tuple(dict.fromkeys(said.claim for said in feature.says))
    note = "; ".join(said.text for said in feature.says)
    if feature.kind is FeatureKind.DISTANCE:
        yield _shown(feature.label, note, claims, book, numbering)
        return
    yield _shown(label(feature.subject, book), note, claims, book, numbering)


def _shown(
    text: str, note: str, claims: tuple[str, ...], book: Book, numbering: Numbering
) -> Value:
    disputed = any(book.standings[claim].is_disputed for claim in claims)
    return Value(text[:1].upper() + text[1:], note, numbering.cite(claims), disputed)


def disputes(book: Book, numbering: Numbering) -> tuple[Dispute, ...]:
    """All disputes, side by side."""
    return tuple(_dispute(one, book, numbering) for one in book.facts.disputes.values())


def _dispute(one: DisputeRecord, book: Book, numbering: Numbering) -> Dispute:
    question, status = told(one.question, book), _status(one, book)
    return Dispute(one.id, question, status, _sides(one, book, numbering))


def _sides(one: DisputeRecord, book: Book, numbering: Numbering) -> tuple[Side, ...]:
    return tuple(
        Side(
            ", ".join(label(holder, book) for holder in side.held_by),
            told(side.summary, book),
            numbering.cite(side.claims),
        )
        for side in one.sides
    )


def _status(one: DisputeRecord, book: Book) -> str:
    if one.status is DisputeStatus.OPEN:
        return book.say("Open")
    return book.say("Reconciled: {why}").format(why=told(one.why, book))

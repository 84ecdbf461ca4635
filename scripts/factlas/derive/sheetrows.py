"""The rows of a fact sheet."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext

from factlas.derive.asserted import asserted, stands
from factlas.derive.book import Book
from factlas.derive.cards import speaker
from factlas.derive.labels import (
    date_words,
    label,
    number_words,
    position_words,
    quantity_words,
    told,
    unit_words,
)
from factlas.derive.outcomes import outcomes
from factlas.derive.stationings import Stationing, stationings
from factlas.model.assertions import (
    Claims,
    Controls,
    Located,
    Quantity,
    Relation,
    RelationKind,
    StationState,
)
from factlas.model.claim import Claim, ClaimKind
from factlas.model.quantity import QuantityKind


@dataclass(frozen=True)
class SheetValue:
    """One value, and the claims that give it."""

    text: str
    """The value in words: up to 300 km."""
    note: str
    """Who says so, and as of when, where it matters; often empty."""
    marks: tuple[str, ...]
    """What became of it, in words: corrected June 2020; borne out November 2016."""
    claims: tuple[str, ...]
    """Ids of the claims."""
    disputes: tuple[str, ...] = ()
    """Ids of the open disputes that hold one of the claims."""
    entity: str = ""
    """Id of the entity that the value names, where it names one."""


@dataclass(frozen=True)
class SheetRow:
    """One line of a fact sheet."""

    code: str
    """relation, position, quantity, stationing, control or title."""
    label: str
    """What it is, in words: Range, against ships."""
    values: tuple[SheetValue, ...]
    """The values, oldest first; equal ones stand once."""
    span: str = ""
    """Where sources differ on what stays the same: from the lowest figure to the highest."""

    @property
    def shared_note(self) -> str:
        """The note that all of several values have, so that it may stand once."""
        notes = {value.note for value in self.values}
        return notes.pop() if len(notes) == 1 and len(self.values) > 1 else ""

    @property
    def shared_disputes(self) -> tuple[str, ...]:
        """Ids of the disputes that hold each of several values, so that they may stand once."""
        held = {value.disputes for value in self.values}
        return held.pop() if len(held) == 1 and len(self.values) > 1 else ()


RELATIONS = {
    RelationKind.BUILDER: ("Builder", "Builds"),
    RelationKind.OPERATOR: ("Operator", "Operates"),
    RelationKind.USER: ("In service with", "Has in service"),
    RelationKind.OFFICE: ("Office", "Held or staffed by"),
    RelationKind.PART_OF: ("Part of", "Parts"),
    RelationKind.MEMBER_OF: ("Member of", "Members"),
    RelationKind.SIGNATORY: ("Signed by", "Signed"),
    RelationKind.SUCCESSOR: ("Followed by", "Followed"),
}
"""What a relation is called from its near end, and from its far end."""


def rows_of(entity: str, book: Book) -> tuple[SheetRow, ...]:
    """All rows: relations, position, quantities, stationings, control, title."""
    return (
        *_relations(entity, book),
        *_positions(entity, book),
        *_quantities(entity, book),
        *_stationings(entity, book),
        *_holdings(Controls, "control", entity, book),
        *_holdings(Claims, "title", entity, book),
    )


def _relations(entity: str, book: Book) -> Iterator[SheetRow]:
    for kind, words in RELATIONS.items():
        found = [(c, r) for c, r in asserted(Relation, entity, book) if r.relation is kind]
        near = [_related(c, r.is_, book) for c, r in found if r.of == entity]
        far = [_related(c, r.of, book) for c, r in found if r.is_ == entity]
        for heading, values in zip(words, (near, far), strict=True):
            yield from _row("relation", book.say(heading), values)


def _related(claim: Claim, entity: str, book: Book) -> SheetValue:
    """A claim that also asserts a relation may be disputed for something else that it says."""
    return replace(_named(claim, entity, _as_of(claim, book), book), disputes=())


def _positions(entity: str, book: Book) -> Iterator[SheetRow]:
    values = [
        _value(position_words(located, book), "", claim, book)
        for claim, located in asserted(Located, entity, book)
        if located.located == entity
    ]
    yield from _row("position", book.say("Position"), values)


def _quantities(entity: str, book: Book) -> Iterator[SheetRow]:
    for kind in book.facts.quantities.values():
        given = [
            (claim, quantity)
            for claim, quantity in asserted(Quantity, entity, book)
            if (quantity.of, quantity.quantity) == (entity, kind.id)
        ]
        for basis in _bases(kind, book):
            on_it = [(claim, quantity) for claim, quantity in given if quantity.basis == basis]
            yield from _quantity_row(kind, basis, on_it, book)


def _bases(kind: QuantityKind, book: Book) -> dict[str | None, str]:
    return {None: "", **{basis.id: told(basis.label, book) for basis in kind.bases}}


def _quantity_row(
    kind: QuantityKind, basis: str | None, given: list[tuple[Claim, Quantity]], book: Book
) -> Iterator[SheetRow]:
    heading = ", ".join(filter(None, [told(kind.label, book), _bases(kind, book)[basis]]))
    values = [
        _value(
            _in_own_unit(quantity, kind, book),
            "" if kind.constant else _as_of(claim, book),
            claim,
            book,
        )
        for claim, quantity in given
    ]
    for row in _row("quantity", heading, values):
        yield replace(row, span=_span(kind, given, book)) if kind.constant else row


def _in_own_unit(quantity: Quantity, kind: QuantityKind, book: Book) -> str:
    """The figure in the quantity's own unit, as printed in brackets where that differs."""
    printed = quantity_words(quantity, book)
    if quantity.unit == kind.unit or kind.scale(quantity.unit) == kind.scale(kind.unit):
        return printed
    factor = kind.scale(quantity.unit) / kind.scale(kind.unit)
    figures = {
        form: _times(getattr(quantity, form), factor)
        for form in ("amount", "about", "min", "max")
        if getattr(quantity, form) is not None
    }
    turned = quantity.model_copy(update={**figures, "unit": kind.unit})
    return f"{quantity_words(turned, book)} ({printed})"


def _times(figure: Decimal, factor: Decimal) -> Decimal:
    """A product with as many significant digits as the figure has, and two at least."""
    with localcontext() as context:
        context.prec = max(len(figure.as_tuple().digits), 2)
        return Decimal(format((figure * factor).normalize(), "f"))


def _span(kind: QuantityKind, given: list[tuple[Claim, Quantity]], book: Book) -> str:
    figures = [
        _times(figure, kind.scale(quantity.unit) / kind.scale(kind.unit))
        for claim, quantity in given
        if stands(claim, book)
        for figure in quantity.figures
    ]
    if not figures or min(figures) == max(figures):
        return ""
    low, high = (number_words(end, book) for end in (min(figures), max(figures)))
    unit = unit_words(kind.unit, book)
    return book.say("sources give {low} to {high} {unit}").format(low=low, high=high, unit=unit)


def _stationings(entity: str, book: Book) -> Iterator[SheetRow]:
    found = stationings(entity, book)
    away = [_history(s, s.place, book) for s in found if s.system == entity]
    here = [_history(s, s.system, book) for s in found if s.system != entity]
    yield from _row("stationing", book.say("Stationed at"), away)
    yield from _row("stationing", book.say("Stationed here"), here)


def _history(stationing: Stationing, named: str, book: Book) -> SheetValue:
    """What was observed, oldest first; what came of a plan is told where nothing arrived."""
    history = "; ".join(seen.text for seen in reversed(stationing.history))
    claims = tuple(dict.fromkeys(seen.claim for seen in reversed(stationing.history)))
    is_plan = all(seen.state is StationState.PLANNED for seen in stationing.history)
    return SheetValue(
        label(named, book),
        history,
        tuple(mark for claim in claims if is_plan for mark in outcomes(claim, book)),
        claims,
        _disputes(claims, book),
        named,
    )


def _holdings(
    type_: type[Controls] | type[Claims], code: str, entity: str, book: Book
) -> Iterator[SheetRow]:
    """Who holds or claims a place; of a party, which places it holds or claims."""
    found = [
        (claim, _holder(holding), holding.place) for claim, holding in asserted(type_, entity, book)
    ]
    found.sort(key=lambda one: book.edition.parties.index(one[1]))
    by = [_named(c, party, _as_of(c, book), book) for c, party, at in found if at == entity]
    of = [_named(c, at, _as_of(c, book), book) for c, party, at in found if party == entity]
    words = ("Under the control of", "Controls") if code == "control" else ("Claimed by", "Claims")
    for heading, values in zip(words, (by, of), strict=True):
        yield from _row(code, book.say(heading), values)


def _holder(holding: Controls | Claims) -> str:
    return holding.controls if isinstance(holding, Controls) else holding.claims


def _row(code: str, heading: str, values: list[SheetValue]) -> Iterator[SheetRow]:
    if values:
        yield SheetRow(code, heading, _merged(values))


def _merged(values: list[SheetValue]) -> tuple[SheetValue, ...]:
    """Equal values stand once, with all their claims."""
    found: dict[tuple[str, str, tuple[str, ...]], SheetValue] = {}
    for value in values:
        same = found.setdefault((value.text, value.note, value.marks), value)
        found[value.text, value.note, value.marks] = replace(
            same,
            claims=tuple(dict.fromkeys((*same.claims, *value.claims))),
            disputes=tuple(dict.fromkeys((*same.disputes, *value.disputes))),
        )
    return tuple(found.values())


def _named(claim: Claim, entity: str, note: str, book: Book) -> SheetValue:
    return replace(_value(label(entity, book), note, claim, book), entity=entity)


def _value(text: str, note: str, claim: Claim, book: Book) -> SheetValue:
    notes = "; ".join(filter(None, [_attribution(claim, book), note]))
    return SheetValue(
        text, notes, outcomes(claim.id, book), (claim.id,), _disputes((claim.id,), book)
    )


def _attribution(claim: Claim, book: Book) -> str:
    if claim.by is None:
        return ""
    form = "expected by {who}" if claim.kind is ClaimKind.FORECAST else "according to {who}"
    return book.say(form).format(who=speaker(claim, book))


def _as_of(claim: Claim, book: Book) -> str:
    words = date_words(claim.when, book)
    if claim.kind is ClaimKind.STATE and not claim.when.is_interval:
        return book.say("as of {date}").format(date=words)
    return words


def _disputes(claims: tuple[str, ...], book: Book) -> tuple[str, ...]:
    held = (dispute for claim in claims for dispute in book.standings[claim].disputes)
    return tuple(dict.fromkeys(held))

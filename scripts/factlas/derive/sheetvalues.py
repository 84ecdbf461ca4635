"""Rows and values of fact sheets: who says so, as of when, and what came of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from factlas.derive.book import Book
from factlas.derive.cards import speaker
from factlas.derive.labels import date_words, label
from factlas.derive.outcomes import outcomes
from factlas.model.claim import Claim, ClaimKind


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
    """relation, position, quantity, stationing, control, title, answer, unanswered or said."""
    label: str
    """What it is, in words: Range, against ships."""
    values: tuple[SheetValue, ...]
    """The values, oldest first; equal ones stand once."""
    given: str = ""
    """What a question's `answered_by` calls it: builder, range, located; empty at a far end."""
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


def sheet_row(
    code: str, heading: str, values: list[SheetValue], given: str = ""
) -> Iterator[SheetRow]:
    """A row of the values, or none where there are none."""
    if values:
        yield SheetRow(code, heading, _merged(values), given)


def _merged(values: list[SheetValue]) -> tuple[SheetValue, ...]:
    """Equal values stand once, with all their claims."""
    found: dict[tuple[str, str, tuple[str, ...]], list[SheetValue]] = {}
    for value in values:
        found.setdefault((value.text, value.note, value.marks), []).append(value)
    return tuple(_one(same) for same in found.values())


def _one(same: list[SheetValue]) -> SheetValue:
    first, *more = same
    if not more:
        return first
    return replace(
        first,
        claims=tuple(dict.fromkeys(claim for value in same for claim in value.claims)),
        disputes=tuple(dict.fromkeys(one for value in same for one in value.disputes)),
    )


def named(claim: Claim, entity: str, note: str, book: Book) -> SheetValue:
    """A value that names an entity."""
    return value_of(label(entity, book), note, claim, book, entity)


def value_of(text: str, note: str, claim: Claim, book: Book, entity: str = "") -> SheetValue:
    """A value that a claim gives, with who says so; `entity` is one that it names."""
    said_by, marks = _attribution(claim, book), outcomes(claim.id, book)
    notes = f"{said_by}; {note}" if said_by and note else said_by or note
    disputes = disputes_of((claim.id,), book)
    return SheetValue(text, notes, marks, (claim.id,), disputes, entity)


def _attribution(claim: Claim, book: Book) -> str:
    if claim.by is None:
        return ""
    form = "expected by {who}" if claim.kind is ClaimKind.FORECAST else "according to {who}"
    return book.say(form).format(who=speaker(claim, book))


def dated(claim: Claim, book: Book) -> str:
    """The date of a claim; of a state, as of which it held."""
    words = date_words(claim.when, book)
    if claim.kind is ClaimKind.STATE and not claim.when.is_interval:
        return book.say("as of {date}").format(date=words)
    return words


def disputes_of(claims: tuple[str, ...], book: Book) -> tuple[str, ...]:
    """Ids of the open disputes that hold one of the claims."""
    held = (dispute for claim in claims for dispute in book.standings[claim].disputes)
    return tuple(dict.fromkeys(held))

"""What a fact sheet answers: the questions of the entity's kind, in their order, then the rest."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factlas.derive.asserted import asserted
from factlas.derive.book import Book
from factlas.derive.labels import told
from factlas.derive.outcomes import outcomes
from factlas.derive.sheetrows import given_rows
from factlas.derive.sheetvalues import SheetRow, SheetValue, dated, disputes_of, sheet_row
from factlas.model.assertions import Answers
from factlas.model.claim import Claim, ClaimKind
from factlas.model.entity import Unanswered
from factlas.model.question import SAID, Question


def rows_of(entity: str, book: Book) -> tuple[SheetRow, ...]:
    """All rows: what answers the questions of its kind, what else is given, other answers."""
    given, questions = given_rows(entity, book), book.facts.questions
    asked = book.facts.kinds[book.facts.entities[entity].kind].asks
    answers = (row for id_ in asked for row in _answer(questions[id_], entity, given, book))
    others = (question for question in questions.values() if question.id not in asked)
    more = (row for question in others for row in _text_answer(question, entity, (), book))
    return _joined(dict.fromkeys((*answers, *given, *more)))


def _joined(rows: Iterable[SheetRow]) -> tuple[SheetRow, ...]:
    """Questions that the same words answer have one row: Made · What it says."""
    found: dict[object, SheetRow] = {}
    for row in rows:
        key = row.values if row.code == "answer" else row
        first = found.setdefault(key, row)
        if first is not row:
            found[key] = replace(first, label=f"{first.label} · {row.label}")
    return tuple(found.values())


def _answer(
    question: Question, entity: str, given: tuple[SheetRow, ...], book: Book
) -> Iterator[SheetRow]:
    """What is given answers in the question's place, and texts beside it where they say more."""
    structured = tuple(row for row in given if row.given and row.given in question.answered_by)
    yield from structured
    if SAID in question.answered_by:
        yield from sheet_row("said", told(question.label, book), _statements(entity, book))
    yield from _text_answer(question, entity, structured, book)


def _text_answer(
    question: Question, entity: str, beside: tuple[SheetRow, ...], book: Book
) -> Iterator[SheetRow]:
    """Answers in words, but for those of claims that stand beside them; or why there is none."""
    shown = {claim for row in beside for value in row.values for claim in value.claims}
    heading = told(question.label, book)
    values = [
        _text(claim, book)
        for claim, answer in asserted(Answers, entity, book)
        if (answer.of, answer.answers) == (entity, question.id) and claim.id not in shown
    ]
    yield from sheet_row("answer", heading, values)
    missing = book.facts.entities[entity].unanswered
    reasons = [_no_answer(one, book) for one in missing if one.question == question.id]
    yield from sheet_row("unanswered", heading, reasons)


def _statements(entity: str, book: Book) -> list[SheetValue]:
    """What it said, oldest first."""
    concerned = book.facts.claims_about.get(entity, ())
    said = (c for c in concerned if c.is_voiced and c.by == entity and c.withdrawn is None)
    return [_text(claim, book) for claim in said]


def _text(claim: Claim, book: Book) -> SheetValue:
    """The claim's own words say who and when, but not as of when a state was seen to hold."""
    note = dated(claim, book) if claim.kind is ClaimKind.STATE else ""
    marks, disputes = outcomes(claim.id, book), disputes_of((claim.id,), book)
    return SheetValue(told(claim.text, book), note, marks, (claim.id,), disputes)


def _no_answer(missing: Unanswered, book: Book) -> SheetValue:
    words = book.say("No public source found here: {why}")
    return SheetValue(words.format(why=told(missing.why, book)), "", (), ())

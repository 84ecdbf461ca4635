"""Rules about questions: what a kind asks is answered, or said to have no public answer."""

from collections.abc import Iterator, Mapping

from factlas.check.rule import Findings, Issue, at, each, on, whole
from factlas.check.survey import Survey
from factlas.model.assertions import (
    Answers,
    Assertion,
    Claims,
    Controls,
    Located,
    Quantity,
    Relation,
    RelationKind,
    Stationed,
)
from factlas.model.claim import Claim
from factlas.model.entity import Entity, Kind
from factlas.model.question import SAID, Question
from factlas.problem import did_you_mean

MEMBERS = ("located", "stationed", "controls", "claims")
"""Assertions that `answered_by` may name as such."""


@whole(
    Issue(
        "unanswered",
        'does not answer "{ask}"',
        "let a claim assert {how}, or add `unanswered: [{{question: {question}, why: …}}]`",
    ),
    is_of_absence=True,
)
def unanswered(survey: Survey) -> Findings:
    answering = _answering(survey)
    for entity in survey.facts.entities.values():
        admitted = {missing.question for missing in entity.unanswered}
        for question in _asked(entity, survey):
            if question.id not in admitted and not _answer(question, entity, answering):
                how = _how(question, entity)
                yield on(entity, ask=question.ask, how=how, question=question.id)


@whole(
    Issue(
        "unanswered",
        'says that "{question}" has no answer, and {answer} ({there}) answers it',
        "remove it from `unanswered`",
    )
)
def answered_after_all(survey: Survey) -> Findings:
    answering = _answering(survey)
    for entity in survey.facts.entities.values():
        for index, missing in enumerate(entity.unanswered):
            question = survey.facts.questions.get(missing.question)
            if question and (answer := _answer(question, entity, answering)):
                path = ("unanswered", index, "question")
                yield on(entity, *path, question=question.id, answer=answer.id, there=at(answer))


@each(
    Claim,
    Issue(
        "unasked",
        'answers "{question}" of "{entity}", and its kind, {kind}, does not ask that',
        "answer one of {asked}, or add the question to the kind in data/kinds.yml",
    ),
)
def unasked(claim: Claim, survey: Survey) -> Findings:
    for index, given in enumerate(claim.asserts):
        if isinstance(given, Answers) and (entity := survey.facts.entities.get(given.of)):
            kind = survey.facts.kinds[entity.kind]
            if _leaves_out(kind, given.answers):
                fields = {"entity": entity.id, "kind": kind.id, "asked": ", ".join(kind.asks)}
                yield on(claim, "asserts", index, "answers", question=given.answers, **fields)


@each(
    Entity,
    Issue(
        "unasked",
        'says that "{question}" has no answer, and its kind, {kind}, does not ask that',
        "remove it, or add the question to the kind in data/kinds.yml",
    ),
)
def unasked_and_unanswered(entity: Entity, survey: Survey) -> Findings:
    kind = survey.facts.kinds[entity.kind]
    for index, missing in enumerate(entity.unanswered):
        if _leaves_out(kind, missing.question):
            path = ("unanswered", index, "question")
            yield on(entity, *path, question=missing.question, kind=kind.id)


@whole(
    Issue(
        "answered-by",
        'no assertion, relation or quantity is called "{name}"',
        "{meant}",
    )
)
def answered_by_nothing(survey: Survey) -> Findings:
    known = {*MEMBERS, *RelationKind, *survey.facts.quantities, SAID}
    for question in survey.facts.questions.values():
        for index, name in enumerate(question.answered_by):
            if name not in known and survey.is_parsed:
                meant = did_you_mean(name, known, f"name one of {', '.join((*MEMBERS, SAID))}")
                yield on(question, "answered_by", index, name=name, meant=meant)


def _asked(entity: Entity, survey: Survey) -> Iterator[Question]:
    for question in survey.facts.kinds[entity.kind].asks:
        if question in survey.facts.questions:
            yield survey.facts.questions[question]


def _leaves_out(kind: Kind, question: str) -> bool:
    """Whether it asks something, and not this."""
    return bool(kind.asks) and question not in kind.asks


Answering = Mapping[tuple[str, str], Claim]
"""Some claim that answers, by entity and the name that a question has for it."""


def _answering(survey: Survey) -> Answering:
    return {pair: claim for claim in survey.standing for pair in _pairs(claim)}


def _pairs(claim: Claim) -> Iterator[tuple[str, str]]:
    if claim.is_voiced and claim.by:
        yield claim.by, SAID
    for given in claim.asserts:
        yield from _given(given)


def _given(given: Assertion) -> Iterator[tuple[str, str]]:
    match given:
        case Quantity():
            yield given.of, given.quantity
        case Relation():
            yield given.of, given.relation
        case Located():
            yield given.located, "located"
        case Stationed():
            yield given.stationed, "stationed"
            yield given.place, "stationed"
        case Controls():
            yield given.place, "controls"
        case Claims():
            yield given.place, "claims"
        case Answers():
            yield given.of, _told(given.answers)


def _told(question: str) -> str:
    """How a text that answers is named, apart from all that `answered_by` can name."""
    return f"answers {question}"


def _answer(question: Question, entity: Entity, answering: Answering) -> Claim | None:
    names = (_told(question.id), *question.answered_by)
    return next((answering[entity.id, n] for n in names if (entity.id, n) in answering), None)


def _how(question: Question, entity: Entity) -> str:
    told = f"`{{answers: {question.id}, of: {entity.id}}}`"
    return " or ".join((told, *(f"`{name}`" for name in question.answered_by)))


EACH = (unasked, unasked_and_unanswered)
WHOLE = (unanswered, answered_after_all, answered_by_nothing)

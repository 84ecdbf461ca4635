"""Runs every rule over facts and story, and says what was found."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import Any, NamedTuple

from factlas.check import (
    answers,
    articles,
    borders,
    chapters,
    claims,
    clashes,
    disputes,
    evidence,
    explainer,
    follows,
    glyphs,
    links,
    maps,
    names,
    orphans,
    places,
    quantities,
    roles,
    sentences,
    sources,
    summaries,
    terms,
    vouching,
    withdrawals,
    wording,
)
from factlas.check.readings import Readings
from factlas.check.rule import EachRule, Finding, Issue, Where, WholeRule
from factlas.check.spots import within
from factlas.check.survey import Survey, survey
from factlas.check.telling import Teller, Told
from factlas.copied import made_beside
from factlas.load.facts import SHELVES, Loaded
from factlas.load.messages import shortened
from factlas.load.origin import Origin
from factlas.model.explainer import Explainer
from factlas.model.facts import Facts
from factlas.problem import Place, Problem
from factlas.story.chapter import Chapter, Story

MODULES: tuple[Any, ...] = (
    explainer,
    sources,
    evidence,
    claims,
    follows,
    quantities,
    clashes,
    roles,
    names,
    places,
    maps,
    borders,
    answers,
    articles,
    disputes,
    summaries,
    orphans,
    wording,
    glyphs,
    chapters,
    terms,
    links,
    sentences,
    vouching,
    withdrawals,
)
EACH: tuple[EachRule[Any], ...] = tuple(rule for module in MODULES for rule in module.EACH)
"""Rules about one record."""
WHOLE: tuple[WholeRule, ...] = tuple(rule for module in MODULES for rule in module.WHOLE)
"""Rules about the whole set."""

WORTH_SHARING = 300
"""Claims from which on it is worth the while to check by two processes."""

_TYPES = {model: type_ for type_, (model, _) in SHELVES.items()} | {Explainer: "explainer"}

Part = Callable[[], Iterable[Problem]]
"""A part of the work: finds problems."""


def problems(
    loaded: Loaded,
    read: Callable[[], Story],
    uncovered: Callable[[str], frozenset[str]] = lambda text: frozenset(),
    readings: Readings | None = None,
    elsewhere: Callable[[Story], Iterable[Problem]] = lambda story: (),
) -> tuple[Problem, ...]:
    """Everything that is wrong with facts and story, in order of place.

    `read` gives the story, which may take a while: what rules need is made before. `uncovered`
    says which characters of a text the PDF's fonts lack, `readings` what was read in texts by an
    earlier check, and `elsewhere` looks for what rules here cannot see.
    """
    scene = survey(loaded, uncovered, readings or Readings())
    scene.readings.learn(loaded.facts.explainer.language)
    teller = Teller(scene)
    story = read()
    told = _Speaker(loaded.origins).told
    first, second = _sentences(teller, story)
    parts: tuple[Part, ...] = (
        partial(told, partial(_each, scene, first)),
        partial(told, partial(_whole, scene)),
        partial(told, partial(_each, scene, _records(scene))),
        partial(told, partial(_each, scene, second)),
        partial(elsewhere, story),
    )
    is_much = len(loaded.facts.claims) >= WORTH_SHARING
    found = made_beside(_found, parts) if is_much else map(_found, parts)
    return tuple(sorted({*loaded.problems, *story.problems, *chain.from_iterable(found)}))


def _found(part: Part) -> list[Problem]:
    return list(part())


def _each(scene: Survey, subjects: Iterator[Any]) -> Iterator[tuple[Issue, Finding]]:
    rules = defaultdict(list)
    for rule in EACH:
        rules[rule.of].append(rule)
    for record in subjects:
        for rule in rules[type(record)]:
            for finding in rule.find(record, scene):
                yield rule.issue, finding


def _sentences(teller: Teller, story: Story) -> Iterator[Iterator[Any]]:
    """Two halves: every other chapter, with its sentences; and the story with the first."""
    for half in (0, 1):
        part = replace(story, chapters=story.chapters[half::2])
        yield chain((story,) if half == 0 else (), part.chapters, teller.tellings(part))


def _records(scene: Survey) -> Iterator[Any]:
    yield scene.facts.explainer
    yield from chain.from_iterable(shelf.values() for shelf in _shelves(scene.facts))


def _shelves(facts: Facts) -> tuple[Mapping[str, Any], ...]:
    return (
        facts.quantities,
        facts.sources,
        facts.entities,
        facts.claims,
        facts.disputes,
        facts.terms,
    )


def _whole(scene: Survey) -> Iterator[tuple[Issue, Finding]]:
    for rule in WHOLE:
        if rule.is_of_absence and not scene.is_whole:
            continue
        for finding in rule.find(scene):
            if not (rule.is_of_absence and finding.where.record.id in scene.meant):
                yield rule.issue, finding


class _Speaker(NamedTuple):
    """Turns findings into problems, with their places."""

    origins: Mapping[tuple[str, str], Origin]

    def told(self, find: Callable[[], Iterator[tuple[Issue, Finding]]]) -> Iterator[Problem]:
        """What was found, in words."""
        return (self.problem(issue, finding) for issue, finding in find())

    def problem(self, issue: Issue, finding: Finding) -> Problem:
        fields = {
            key: self.place(value) if isinstance(value, Where) else value
            for key, value in finding.fields.items()
        }
        what, remedy = issue.what.format(**fields), issue.remedy.format(**fields)
        name = _name(finding.where.record)
        return Problem(self.place(finding.where), name, shortened(what), remedy, issue.code)

    def place(self, where: Where) -> Place:
        record = where.record
        if isinstance(record, Told):
            sentence = record.sentence
            return within(record.chapter, sentence.place, len(sentence.text), where.path)
        if isinstance(record, Chapter):
            return within(
                record, Place(record.file, record.first_line), len(record.source), where.path
            )
        return self.origins[_TYPES[type(record)], _name(record)].place(where.path)


def _name(record: Any) -> str:
    if isinstance(record, Told):
        return record.chapter.id
    name: str = getattr(record, "id", "explainer")
    return name

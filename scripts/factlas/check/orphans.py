"""Rules about what nothing uses."""

from collections.abc import Iterator
from itertools import chain

from factlas.check.rule import Findings, Issue, on, whole
from factlas.check.survey import Survey
from factlas.load.references import named
from factlas.model.facts import Facts, entities_of


@whole(
    Issue("orphan", "no claim cites this source", "cite it, or remove it"),
    is_of_absence=True,
)
def uncited_source(survey: Survey) -> Findings:
    facts = survey.written
    cited = {e.source for claim in facts.claims.values() for e in claim.evidence}
    cited |= {e.origin for claim in facts.claims.values() for e in claim.evidence if e.origin}
    for source in facts.sources.values():
        if source.id not in cited:
            yield on(source)


@whole(
    Issue("orphan", "nothing mentions this {kind}", "say something about it, or remove it"),
    is_of_absence=True,
)
def unmentioned_entity(survey: Survey) -> Findings:
    mentioned = set(_mentioned(survey.written))
    for entity in survey.written.entities.values():
        if entity.id not in mentioned:
            yield on(entity, kind=entity.kind)


def _mentioned(facts: Facts) -> Iterator[str]:
    for claim in facts.claims.values():
        yield from entities_of(claim)
        yield from (entry.origin for entry in claim.evidence if entry.origin)
    for shelf in (facts.sources, facts.entities, facts.disputes, facts.maps):
        yield from chain.from_iterable(named(shelf.values()).values())


EACH = ()
WHOLE = (uncited_source, unmentioned_entity)

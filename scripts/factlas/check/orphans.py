"""Rules about what nothing uses."""

from collections.abc import Iterator

from factlas.check.rule import Findings, Issue, on, whole
from factlas.check.survey import Survey
from factlas.load.references import references
from factlas.model.facts import Facts


@whole(
    Issue("orphan", "no claim cites this source", "cite it, or remove it"),
    is_of_absence=True,
)
def uncited_source(survey: Survey) -> Findings:
    facts = survey.written
    cited = {e.source for claim in facts.claims.values() for e in claim.evidence}
    relayed = {e.origin for claim in facts.claims.values() for e in claim.evidence}
    for source in facts.sources.values():
        if source.id not in cited | relayed:
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
    for shelf in (facts.claims, facts.sources, facts.entities, facts.disputes, facts.maps):
        for record in shelf.values():
            for _, _, name in references(record):
                yield name


EACH = ()
WHOLE = (uncited_source, unmentioned_entity)

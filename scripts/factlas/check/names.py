"""Rules about names: in the explainer's language, and those of all who claim a place."""

from factlas.check.rule import Findings, Issue, each, on, whole
from factlas.check.survey import Survey
from factlas.model.entity import Entity


@each(
    Entity,
    Issue(
        "name",
        "has no name in the explainer's language ({language})",
        "add `{{text: …, lang: {language}}}`",
    ),
)
def nameless(entity: Entity, survey: Survey) -> Findings:
    language = survey.facts.explainer.language
    if all(name.lang != language for name in entity.names):
        yield on(entity, "names", language=language)


@each(
    Entity,
    Issue("name", 'the name "{name}" ({language}) stands twice', "keep one, with all its users"),
)
def named_twice(entity: Entity, survey: Survey) -> Findings:
    seen: set[tuple[str, str]] = set()
    for index, name in enumerate(entity.names):
        if (name.text, name.lang) in seen:
            yield on(entity, "names", index, name=name.text, language=name.lang)
        seen.add((name.text, name.lang))


@whole(
    Issue(
        "name",
        "is claimed by {parties}, and has no name in the explainer's language ({language}) that "
        "{party} uses",
        "add `{{text: …, lang: {language}, used_by: [{party}]}}`",
    )
)
def names_of_one_side(survey: Survey) -> Findings:
    language = survey.facts.explainer.language
    for place, parties in survey.claimants.items():
        entity = survey.facts.entities.get(place)
        if entity is None or len(parties) < 2:
            continue
        users = {party for n in entity.names if n.lang == language for party in n.used_by}
        for party in parties:
            if party not in users:
                both = " and ".join(sorted(parties))
                yield on(entity, "names", parties=both, language=language, party=party)


EACH = (nameless, named_twice)
WHOLE = (names_of_one_side,)

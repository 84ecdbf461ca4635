"""Rules about who can be what: only a party speaks for itself, owns, claims or controls."""

from collections.abc import Iterator

from factlas.check.rule import Findings, Issue, each, on
from factlas.check.survey import Survey
from factlas.model.assertions import Claims, Controls, Stationed
from factlas.model.claim import Claim
from factlas.model.entity import Entity, Room
from factlas.model.source import Source

NOT_A_PARTY = Issue(
    "party",
    '`{key}` must name a party, and "{entity}" is none',
    "name a party, or give it a kind whose page is `parties`",
)


@each(Claim, NOT_A_PARTY)
def spoken_for_no_party(claim: Claim, survey: Survey) -> Findings:
    if claim.for_ is not None and not survey.is_party(claim.for_):
        yield on(claim, "for", key="for", entity=claim.for_)


@each(Claim, NOT_A_PARTY)
def held_by_no_party(claim: Claim, survey: Survey) -> Findings:
    for index, assertion in enumerate(claim.asserts):
        if isinstance(assertion, Controls | Claims):
            key = "controls" if isinstance(assertion, Controls) else "claims"
            party = assertion.controls if isinstance(assertion, Controls) else assertion.claims
            if not survey.is_party(party):
                yield on(claim, "asserts", index, key, key=key, entity=party)


@each(Source, NOT_A_PARTY)
def owned_by_no_party(source: Source, survey: Survey) -> Findings:
    if source.owner is not None and not survey.is_party(source.owner):
        yield on(source, "owner", key="owner", entity=source.owner)


@each(Entity, NOT_A_PARTY)
def used_by_no_party(entity: Entity, survey: Survey) -> Findings:
    for index, name in enumerate(entity.names):
        for position, user in enumerate(name.used_by):
            if not survey.is_party(user):
                path = ("names", index, "used_by", position)
                yield on(entity, *path, key="used_by", entity=user)


@each(
    Claim,
    Issue(
        "place",
        '`{key}` must name a place, and "{entity}" is none',
        "name a place, or give it a kind whose page is `places`",
    ),
)
def at_no_place(claim: Claim, survey: Survey) -> Findings:
    for index, key, entity in _places(claim):
        if survey.room(entity) not in (Room.PLACES, Room.PARTIES, None):
            yield on(claim, "asserts", index, key, key=key, entity=entity)


def _places(claim: Claim) -> Iterator[tuple[int, str, str]]:
    for index, assertion in enumerate(claim.asserts):
        if isinstance(assertion, Stationed | Controls | Claims):
            yield index, "place", assertion.place


EACH = (
    spoken_for_no_party,
    held_by_no_party,
    owned_by_no_party,
    used_by_no_party,
    at_no_place,
)
WHOLE = ()

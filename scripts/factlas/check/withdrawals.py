"""Rules about withdrawn claims: nothing rests on one, and what stands instead of it stands."""

from factlas.check.rule import Findings, Issue, each, on
from factlas.check.survey import Survey
from factlas.model.claim import Claim
from factlas.model.dispute import Dispute
from factlas.model.explainer import Explainer
from factlas.model.term import Term


@each(
    Dispute,
    Issue(
        "withdrawn",
        'a side rests on "{claim}", which was withdrawn',
        "name a claim that stands, or take it out",
    ),
)
def side_on_withdrawn(dispute: Dispute, survey: Survey) -> Findings:
    for index, side in enumerate(dispute.sides):
        for place, claim in enumerate(side.claims):
            if _is_withdrawn(claim, survey):
                yield on(dispute, "sides", index, "claims", place, claim=claim)


@each(
    Explainer,
    Issue(
        "withdrawn",
        'the brief shows "{claim}", which was withdrawn',
        "name a claim that stands, or take it out",
    ),
)
def brief_on_withdrawn(explainer: Explainer, survey: Survey) -> Findings:
    for place, claim in enumerate(explainer.brief.claims if explainer.brief else ()):
        if _is_withdrawn(claim, survey):
            yield on(explainer, "brief", "claims", place, claim=claim)


@each(
    Claim,
    Issue(
        "withdrawn",
        'was withdrawn in favour of "{claim}", which does not stand either',
        "name a claim that stands, or leave `instead` out",
    ),
)
def replaced_by_withdrawn(claim: Claim, survey: Survey) -> Findings:
    for place, other in enumerate(claim.withdrawn.instead if claim.withdrawn else ()):
        if _is_withdrawn(other, survey):
            yield on(claim, "withdrawn", "instead", place, claim=other)


@each(
    Term,
    Issue(
        "withdrawn",
        'is explained by "{claim}", which was withdrawn',
        "name a claim that stands, or take the term out",
    ),
)
def explained_by_withdrawn(term: Term, survey: Survey) -> Findings:
    if _is_withdrawn(term.claim, survey):
        yield on(term, "claim", claim=term.claim)


def _is_withdrawn(name: str, survey: Survey) -> bool:
    claim = survey.facts.claims.get(name)
    return claim is not None and claim.withdrawn is not None


EACH = (
    side_on_withdrawn,
    brief_on_withdrawn,
    replaced_by_withdrawn,
    explained_by_withdrawn,
)
WHOLE = ()

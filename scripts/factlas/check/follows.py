"""Rules about claims that bear on older ones."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from factlas.check.rule import Findings, Issue, at, each, on, whole
from factlas.check.survey import Survey
from factlas.model.claim import Claim, Follows


def _older(claim: Claim, survey: Survey) -> Iterator[tuple[int, Follows, Claim]]:
    for index, follows in enumerate(claim.follows):
        if older := survey.facts.claims.get(follows.claim):
            yield index, follows, older


@each(
    Claim,
    Issue("follows", "a claim cannot follow itself", "name the older claim, or remove the line"),
)
def follows_itself(claim: Claim, survey: Survey) -> Findings:
    for index, _, older in _older(claim, survey):
        if older is claim:
            yield on(claim, "follows", index, "claim")


@each(
    Claim,
    Issue(
        "follows",
        'follows "{older}" ({there}), which is later: {then} is after {when}',
        "let the later claim follow the older one, or mend a date",
    ),
)
def follows_a_later_one(claim: Claim, survey: Survey) -> Findings:
    for index, _, older in _older(claim, survey):
        if older.when.first > claim.when.last:
            yield on(
                claim,
                "follows",
                index,
                "claim",
                older=older.id,
                there=at(older, "when"),
                then=older.when,
                when=claim.when,
            )


@each(
    Claim,
    Issue("follows", 'follows "{older}" twice', "keep one of the two"),
)
def follows_twice(claim: Claim, survey: Survey) -> Findings:
    seen: set[str] = set()
    for index, follows, older in _older(claim, survey):
        if follows.claim in seen:
            yield on(claim, "follows", index, "claim", older=older.id)
        seen.add(follows.claim)


@whole(
    Issue(
        "follows",
        "follows itself in a circle: {circle}",
        "remove one of these `follows`",
    )
)
def circles(survey: Survey) -> Findings:
    claims = survey.facts.claims
    graph = {
        claim.id: [older.id for _, _, older in _older(claim, survey) if older is not claim]
        for claim in claims.values()
        if claim.follows
    }
    while circle := _circle(graph):
        newer = claims[circle[1]]
        index = next(i for i, f, _ in _older(newer, survey) if f.claim == circle[0])
        graph[newer.id].remove(circle[0])
        path = [newer.id, *reversed(circle[1:])]
        yield on(newer, "follows", index, "claim", circle=" → ".join(path))


def _circle(graph: dict[str, list[str]]) -> list[str]:
    """Ids along some circle, the first older than the second; empty where there is none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found
    return []


EACH = (follows_itself, follows_a_later_one, follows_twice)
WHOLE = (circles,)

"""Rules about disputes: sides of equal weight, each on claims of its own."""

from collections import Counter

from factlas.check.rule import Findings, Issue, each, on
from factlas.check.survey import Survey
from factlas.model.dispute import Dispute, DisputeStatus

LEAST_SHARE = 0.75


@each(
    Dispute,
    Issue(
        "balance",
        "the sides' summaries ({language}) are of unequal length: {lengths} characters",
        "bring them within a quarter of each other",
    ),
)
def unequal_sides(dispute: Dispute, survey: Survey) -> Findings:
    languages = dict.fromkeys(tongue for side in dispute.sides for tongue in side.summary.root)
    for language in languages:
        lengths = [len(side.summary.root.get(language, "")) for side in dispute.sides]
        told = [length for length in lengths if length]
        if min(told) < LEAST_SHARE * max(told):
            shortest = lengths.index(min(told))
            shown = " and ".join(map(str, told))
            path = ("sides", shortest, "summary")
            yield on(dispute, *path, language=language, lengths=shown)


@each(
    Dispute,
    Issue(
        "sides",
        'the claim "{claim}" stands on two sides',
        "leave it on the side whose case it makes",
    ),
)
def claim_on_two_sides(dispute: Dispute, survey: Survey) -> Findings:
    seen: dict[str, int] = {}
    for index, side in enumerate(dispute.sides):
        for number, claim in enumerate(side.claims):
            if seen.setdefault(claim, index) != index:
                yield on(dispute, "sides", index, "claims", number, claim=claim)


@each(
    Dispute,
    Issue("sides", '"{holder}" holds two sides', "name it on one side only"),
)
def holder_of_two_sides(dispute: Dispute, survey: Survey) -> Findings:
    sides = Counter(holder for side in dispute.sides for holder in set(side.held_by))
    for index, side in enumerate(dispute.sides):
        for number, holder in enumerate(side.held_by):
            if sides[holder] > 1 and index > 0:
                yield on(dispute, "sides", index, "held_by", number, holder=holder)


@each(
    Dispute,
    Issue("reconciled", "is reconciled, and does not say how", "add `why:`, in a sentence"),
)
def reconciled_without_reason(dispute: Dispute, survey: Survey) -> Findings:
    if dispute.status is DisputeStatus.RECONCILED and dispute.why is None:
        yield on(dispute, "status")


EACH = (unequal_sides, claim_on_two_sides, holder_of_two_sides, reconciled_without_reason)
WHOLE = ()

"""When a claim last changed, told from its own dates: builds have no clock."""

from datetime import date

from factlas.model.claim import Claim
from factlas.model.facts import Facts


def changed(claim: Claim, facts: Facts) -> date:
    """The newest of the days on which a source of it was seen, it was corrected, or withdrawn."""
    days = [facts.sources[entry.source].accessed.last for entry in claim.evidence]
    if claim.corrected:
        days += [one.on.last for one in claim.corrected]
    if claim.withdrawn is not None:
        days.append(claim.withdrawn.on.last)
    return max(days)

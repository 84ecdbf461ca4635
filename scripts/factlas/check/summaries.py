"""Rule about disputes: a side's summary says only what its claims say."""

from collections.abc import Iterator

from factlas.check.mentions import Vocabulary
from factlas.check.particulars import Particulars, particulars
from factlas.check.rule import Findings, Issue, on, whole
from factlas.check.substance import Substance
from factlas.check.survey import Survey
from factlas.model.dispute import Side


@whole(
    Issue(
        "summary",
        'no claim of this side gives "{word}"',
        "add the claim that says so to the side, or mend the summary",
    )
)
def unvouched_summary(survey: Survey) -> Findings:
    facts = survey.facts
    language = facts.explainer.language
    vocabulary = Vocabulary(facts, language)
    for dispute in facts.disputes.values():
        for index, side in enumerate(dispute.sides):
            known = [facts.claims[claim] for claim in side.claims if claim in facts.claims]
            if language in side.summary.root and len(known) == len(side.claims):
                text = side.summary.root[language]
                says = particulars(text, vocabulary, survey.readings)
                substance = Substance(tuple(known), facts, survey.readings)
                for word in _unvouched(says, substance, _holders(side, survey)):
                    yield on(dispute, "sides", index, "summary", word=word)


def _holders(side: Side, survey: Survey) -> frozenset[str]:
    """Who holds the side, and who owns the sources that its claims rest on."""
    facts = survey.facts
    evidence = [e for c in side.claims for e in facts.claims[c].evidence]
    owners = {facts.sources[entry.source].owner for entry in evidence}
    return frozenset({*side.held_by, *(owner for owner in owners if owner)})


def _unvouched(says: Particulars, substance: Substance, holders: frozenset[str]) -> Iterator[str]:
    for name in says.names:
        vouched = name.entities & holders or substance.names(name.text, name.entities)
        if not vouched:
            yield name.text
    for words, date in says.dates:
        if not substance.dated(date):
            yield words
    for number in says.numbers:
        if not substance.counts(number):
            yield number.text


EACH = ()
WHOLE = (unvouched_summary,)

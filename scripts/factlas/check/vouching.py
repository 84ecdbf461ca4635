"""Rules about the story: a sentence says only what a claim that it cites says."""

from factlas.check.rule import Findings, Issue, each, on
from factlas.check.survey import Survey
from factlas.check.telling import Told

_GIVES = "cite the claim that says so, or mend the sentence"


@each(Told, Issue("name", 'no claim that is cited here speaks of "{name}"', _GIVES))
def name_not_vouched(told: Told, survey: Survey) -> Findings:
    if told.is_vouched:
        for name in told.says.names:
            if not told.substance.names(name.text, name.entities):
                yield on(told, name.text, name=name.text)


@each(Told, Issue("date", 'no claim that is cited here gives the date "{date}"', _GIVES))
def date_not_vouched(told: Told, survey: Survey) -> Findings:
    if told.is_vouched:
        for words, date in told.says.dates:
            if not told.substance.dated(date):
                yield on(told, words, date=words)


@each(Told, Issue("number", 'no claim that is cited here gives "{number}"', _GIVES))
def number_not_vouched(told: Told, survey: Survey) -> Findings:
    if told.is_vouched:
        for number in told.says.numbers:
            if not told.substance.counts(number):
                yield on(told, number.text, number=number.text)
        for designation in told.says.designations:
            if not told.substance.names(designation, frozenset()):
                yield on(told, designation, number=designation)


EACH = (name_not_vouched, date_not_vouched, number_not_vouched)
WHOLE = ()

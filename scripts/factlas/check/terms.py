"""Rules about the terms of the glossary."""

from factlas.check.rule import Findings, Issue, each, on
from factlas.check.survey import Survey
from factlas.problem import did_you_mean
from factlas.story.chapter import Story
from factlas.story.terms import SCHEME, is_plain, terms_of


@each(Story, Issue("term", 'the glossary has no term "{term}"', "{remedy}"))
def unknown_term(story: Story, survey: Survey) -> Findings:
    known = survey.facts.terms
    for chapter in story.chapters if survey.is_whole else ():
        for term in terms_of(chapter):
            if term not in known:
                yield on(chapter, f"{SCHEME}{term}", term=term, remedy=did_you_mean(term, known))


@each(
    Story,
    Issue(
        "term",
        "a marked term would not come out on the page",
        "write it as [words](term:id) in running text, outside code",
    ),
)
def hidden_term(story: Story, survey: Survey) -> Findings:
    for chapter in story.chapters:
        if not is_plain(chapter):
            yield on(chapter, SCHEME)


@each(Story, Issue("orphan", "no chapter marks this term", "{remedy}"))
def unused_term(story: Story, survey: Survey) -> Findings:
    marked = {term for chapter in story.chapters for term in terms_of(chapter)}
    is_whole = survey.is_whole and story.chapters and not story.problems
    for term in survey.facts.terms.values() if is_whole else ():
        if term.id not in marked:
            remedy = f"write [{term.term}]({SCHEME}{term.id}) where it comes first, or remove it"
            yield on(term, remedy=remedy)


EACH = (unknown_term, hidden_term, unused_term)
WHOLE = ()

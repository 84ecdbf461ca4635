"""Rules about articles: every paragraph is accounted for, and says what it is said to say."""

from collections.abc import Iterator

from factlas.check.rule import Findings, Issue, at, on, whole
from factlas.check.survey import Survey
from factlas.model.article import Article, Paragraph
from factlas.model.claim import Claim, Evidence

Cited = tuple[Article, int, int, Claim, tuple[Evidence, ...]]
"""A claim in a paragraph, its place there, and what of its evidence is from the article."""


@whole(
    Issue(
        "paragraph",
        'names "{claim}", and none of its evidence ({there}) is from this source',
        "add evidence from it to the claim, or remove the claim here",
    )
)
def said_elsewhere(survey: Survey) -> Findings:
    for article, index, number, claim, evidence in _cited(survey):
        if not evidence:
            yield on(article, *_path(index, number), claim=claim.id, there=at(claim, "evidence"))


@whole(
    Issue(
        "paragraph",
        'names "{claim}", which this source says at {places} ({there}), and not at {paragraph}',
        "name it at the paragraph where its words stand, or mend the evidence's `at`",
    )
)
def said_in_another_paragraph(survey: Survey) -> Findings:
    for article, index, number, claim, evidence in _cited(survey):
        own = article.paragraphs[index].at
        if evidence and not any(entry.at.is_within(own) for entry in evidence):
            places = ", ".join(str(entry.at) for entry in evidence)
            there = at(claim, "evidence", claim.evidence.index(evidence[0]), "at")
            fields = {"places": places, "there": there, "paragraph": own}
            yield on(article, *_path(index, number), claim=claim.id, **fields)


@whole(Issue("paragraph", "{at} is no paragraph", "write ¶4, or ¶4-5"))
def no_paragraph(survey: Survey) -> Findings:
    for article, index, paragraph in _paragraphs(survey):
        if paragraph.at.kind != "paragraph":
            yield on(article, "paragraphs", index, "at", at=paragraph.at)


@whole(
    Issue(
        "paragraph",
        "{at} stands where ¶{due} was to come",
        "account for every paragraph in order, from ¶1 to the last",
    )
)
def not_in_order(survey: Survey) -> Findings:
    for article in survey.facts.articles.values():
        due = 1
        for index, paragraph in enumerate(article.paragraphs):
            if paragraph.at.kind == "paragraph":
                if int(paragraph.at.first) != due:
                    yield on(article, "paragraphs", index, "at", at=paragraph.at, due=due)
                due = int(paragraph.at.last) + 1


def _paragraphs(survey: Survey) -> Iterator[tuple[Article, int, Paragraph]]:
    for article in survey.facts.articles.values():
        for index, paragraph in enumerate(article.paragraphs):
            yield article, index, paragraph


def _cited(survey: Survey) -> Iterator[Cited]:
    for article, index, paragraph in _paragraphs(survey):
        for number, name in enumerate(paragraph.claims):
            if claim := survey.facts.claims.get(name):
                from_it = (entry for entry in claim.evidence if entry.source == article.id)
                yield article, index, number, claim, tuple(from_it)


def _path(index: int, number: int) -> tuple[str | int, ...]:
    return ("paragraphs", index, "claims", number)


EACH = ()
WHOLE = (said_elsewhere, said_in_another_paragraph, no_paragraph, not_in_order)

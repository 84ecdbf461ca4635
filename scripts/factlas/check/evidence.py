"""Rules about evidence: the quoted words, their gloss and where a source has them from."""

import re
from collections.abc import Iterator

from factlas.check.mentions import UNSPACED
from factlas.check.rule import Findings, Issue, each, on
from factlas.check.survey import Survey
from factlas.model.claim import Claim, Evidence

_WORD = re.compile(r"\S*?\w\S*")
FEWEST_WORDS, MOST_WORDS, MOST_CHARACTERS = 4, 12, 40


@each(
    Claim,
    Issue(
        "words-length",
        "`words` has {count} words",
        f"quote {FEWEST_WORDS} to {MOST_WORDS} consecutive words",
    ),
)
def words_miscounted(claim: Claim, survey: Survey) -> Findings:
    for index, entry in enumerate(claim.evidence):
        if entry.words.isascii() or not UNSPACED.search(entry.words):
            count = len(_WORD.findall(entry.words))
            if not FEWEST_WORDS <= count <= MOST_WORDS:
                yield on(claim, "evidence", index, "words", count=count)


@each(
    Claim,
    Issue(
        "words-length",
        "`words` has {count} characters",
        f"quote at most {MOST_CHARACTERS} consecutive characters",
    ),
)
def characters_miscounted(claim: Claim, survey: Survey) -> Findings:
    for index, entry in enumerate(claim.evidence):
        count = 0 if entry.words.isascii() else len(UNSPACED.findall(entry.words))
        if count > MOST_CHARACTERS:
            yield on(claim, "evidence", index, "words", count=count)


@each(
    Claim,
    Issue(
        "gloss",
        "the words are in another language ({language}) and have no gloss",
        "add `gloss:` and our translation of them",
    ),
)
def gloss_missing(claim: Claim, survey: Survey) -> Findings:
    for index, entry, language in _foreign(claim, survey):
        if language and entry.gloss is None:
            yield on(claim, "evidence", index, "words", language=language)


@each(
    Claim,
    Issue(
        "gloss",
        "the source is in the explainer's own language, and its words need no gloss",
        "remove `gloss`, or mend the source's `language`",
    ),
)
def gloss_needless(claim: Claim, survey: Survey) -> Findings:
    for index, entry, language in _foreign(claim, survey):
        if not language and entry.gloss is not None:
            yield on(claim, "evidence", index, "gloss")


def _foreign(claim: Claim, survey: Survey) -> Iterator[tuple[int, Evidence, str]]:
    """Each evidence entry with its source's language; empty where it is the explainer's own."""
    own = survey.facts.explainer.language.partition("-")[0]
    for index, entry in enumerate(claim.evidence):
        language = survey.facts.sources[entry.source].language
        yield index, entry, "" if language.partition("-")[0] == own else language


@each(
    Claim,
    Issue(
        "origin",
        '"{origin}" is the source itself',
        "remove `origin`: it says where a source has a report from, when not from itself",
    ),
)
def origin_is_itself(claim: Claim, survey: Survey) -> Findings:
    for index, entry in enumerate(claim.evidence):
        if entry.origin is not None and _is_itself(entry, survey):
            yield on(claim, "evidence", index, "origin", origin=entry.origin)


def _is_itself(entry: Evidence, survey: Survey) -> bool:
    entity = survey.facts.entities.get(entry.origin or "")
    names = [name.text for name in entity.names] if entity else []
    return entry.origin == entry.source or survey.facts.sources[entry.source].publisher in names


EACH = (
    words_miscounted,
    characters_miscounted,
    gloss_missing,
    gloss_needless,
    origin_is_itself,
)
WHOLE = ()

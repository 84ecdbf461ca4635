"""The story as rules look at it: each sentence with what it says and what vouches for it."""

from collections.abc import Iterator
from typing import NamedTuple

from factlas.check.mentions import Vocabulary
from factlas.check.particulars import Particulars, particulars
from factlas.check.substance import Substance
from factlas.check.survey import Survey
from factlas.check.wording import Watch
from factlas.story.chapter import Chapter, Sentence, Story


class Told(NamedTuple):
    """A sentence with all that its rules ask about."""

    chapter: Chapter
    sentence: Sentence
    substance: Substance
    """What those claims say that it cites and that could be read."""
    says: Particulars
    """What it says itself."""
    loaded: tuple[tuple[str, str], ...]
    """Words in it that take a side, and what to write instead."""

    @property
    def is_bare(self) -> bool:
        """Whether it should cite a claim if it says anything about the world, and does not."""
        sentence = self.sentence
        return not (self.chapter.about_site or sentence.claims or sentence.is_signpost)

    @property
    def is_vouched(self) -> bool:
        """Whether it may say no more than the claims it cites, all of which could be read."""
        claims = self.sentence.claims
        is_told = not (self.chapter.about_site or self.sentence.is_signpost)
        return is_told and 0 < len(claims) == len(self.substance.claims)


def tellings(story: Story, survey: Survey) -> Iterator[Told]:
    """Every sentence of the story."""
    facts = survey.written
    language = facts.explainer.language
    vocabulary = Vocabulary(facts, language)
    watch = Watch(facts.loaded_words)
    for chapter in story.chapters:
        for sentence in chapter.sentences:
            known = (facts.claims[claim] for claim in sentence.claims if claim in facts.claims)
            yield Told(
                chapter,
                sentence,
                Substance(tuple(known), facts, survey.readings),
                particulars(sentence.text, vocabulary, survey.readings),
                tuple(watch.words(sentence.text)),
            )

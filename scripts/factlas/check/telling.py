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


class Teller:
    """Looks at sentences; what it needs of the facts is worked out when it is made."""

    def __init__(self, survey: Survey) -> None:
        self._facts = survey.written
        self._readings = survey.readings
        self._vocabulary = Vocabulary(self._facts, self._facts.explainer.language)
        self._watch = Watch(self._facts.loaded_words)

    def tellings(self, story: Story) -> Iterator[Told]:
        """Every sentence of a story."""
        for chapter in story.chapters:
            for sentence in chapter.sentences:
                yield Told(
                    chapter,
                    sentence,
                    self._substance(sentence),
                    particulars(sentence.text, self._vocabulary, self._readings),
                    tuple(self._watch.words(sentence.text)),
                )

    def _substance(self, sentence: Sentence) -> Substance:
        claims = self._facts.claims
        known = (claims[claim] for claim in sentence.claims if claim in claims)
        return Substance(tuple(known), self._facts, self._readings)

"""Rules about words that take a side."""

import re
from collections.abc import Iterator
from functools import cached_property

from factlas.check.rule import Findings, Issue, on, whole
from factlas.check.survey import Survey
from factlas.check.texts import unquoted
from factlas.model.explainer import LoadedWord

LOADED = Issue(
    "loaded-word",
    '"{word}" takes a side',
    "{instead}; a quotation keeps it, in quotation marks",
)


@whole(LOADED)
def loaded_words(survey: Survey) -> Findings:
    watch = Watch(survey.facts.loaded_words)
    for passage in survey.passages:
        if passage.is_own:
            for word, instead in watch.words(passage.text):
                yield on(passage.record, *passage.path, word=word, instead=instead)


class Watch:
    """Finds loaded words outside quotations."""

    def __init__(self, loaded: tuple[LoadedWord, ...]) -> None:
        self._instead = {entry.word.casefold(): entry.instead for entry in loaded}

    def words(self, text: str) -> Iterator[tuple[str, str]]:
        """Each loaded word of a text, with what to write instead."""
        plain = text.casefold()
        if any(word in plain for word in self._instead):
            for match in self._form.finditer(unquoted(text)):
                yield match[0], self._instead[match[0].casefold()]

    @cached_property
    def _form(self) -> re.Pattern[str]:
        words = sorted(self._instead, key=len, reverse=True)
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)


EACH = ()
WHOLE = (loaded_words,)

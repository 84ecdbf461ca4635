"""Rules about words that take a side."""

import re
from collections.abc import Iterator
from functools import cached_property

from factlas.check.rule import Findings, Issue, on, whole
from factlas.check.survey import Survey
from factlas.check.texts import passages, unquoted
from factlas.model.explainer import LoadedWord

LOADED = Issue(
    "loaded-word",
    '"{word}" takes a side',
    "{instead}; a quotation keeps it, in quotation marks",
)


@whole(LOADED)
def loaded_words(survey: Survey) -> Findings:
    watch = Watch(survey.facts.loaded_words)
    for wording in survey.wordings:
        for passage in passages(wording.record) if watch.may_find(wording.own) else ():
            for word, instead in watch.words(passage.text) if passage.is_own else ():
                yield on(passage.record, *passage.path, word=word, instead=instead)


class Watch:
    """Finds loaded words outside quotations."""

    def __init__(self, loaded: tuple[LoadedWord, ...]) -> None:
        self._instead = {entry.word.casefold(): entry.instead for entry in loaded}

    def may_find(self, text: str) -> bool:
        """Whether some loaded word stands in a text, be it in a quotation or in a longer word."""
        plain = text.casefold()
        return any(map(plain.__contains__, self._instead))

    def words(self, text: str) -> Iterator[tuple[str, str]]:
        """Each loaded word of a text, with what to write instead."""
        if self.may_find(text):
            for match in self._form.finditer(unquoted(text)):
                yield match[0], self._instead[match[0].casefold()]

    @cached_property
    def _form(self) -> re.Pattern[str]:
        words = sorted(self._instead, key=len, reverse=True)
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)


EACH = ()
WHOLE = (loaded_words,)

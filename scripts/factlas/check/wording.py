"""Rules about words that take a side."""

import re
from collections.abc import Iterator
from functools import cached_property

from pydantic import BaseModel

from factlas.check.rule import Findings, Issue, on, whole
from factlas.check.survey import Survey
from factlas.check.texts import told, unquoted
from factlas.model.explainer import LoadedWord

LOADED = Issue(
    "loaded-word",
    '"{word}" takes a side',
    "{instead}; a quotation keeps it, in quotation marks",
)


@whole(LOADED)
def loaded_words(survey: Survey) -> Findings:
    watch = Watch(survey.facts.loaded_words)
    for record in _records(survey):
        for path, text in told(record):
            for word, instead in watch.words(text):
                yield on(record, *path, word=word, instead=instead)


def _records(survey: Survey) -> Iterator[BaseModel]:
    facts = survey.facts
    yield facts.explainer
    for shelf in (facts.sources, facts.claims, facts.entities, facts.disputes, facts.maps):
        yield from shelf.values()


class Watch:
    """Finds loaded words outside quotations."""

    def __init__(self, loaded: tuple[LoadedWord, ...]) -> None:
        self._instead = {entry.word.casefold(): entry.instead for entry in loaded}

    def words(self, text: str) -> Iterator[tuple[str, str]]:
        """Each loaded word of a text, with what to write instead."""
        if self._instead and self._form.search(text):
            for match in self._form.finditer(unquoted(text)):
                yield match[0], self._instead[match[0].casefold()]

    @cached_property
    def _form(self) -> re.Pattern[str]:
        words = sorted(self._instead, key=len, reverse=True)
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)


EACH = ()
WHOLE = (loaded_words,)

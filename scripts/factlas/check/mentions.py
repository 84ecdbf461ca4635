"""Names of entities in a text: the longest that fits at each word, as a whole word."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from factlas.model.facts import Facts

_UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
UNSPACED = re.compile(f"[{_UNSPACED}]")
"""A character of a script that is written without spaces between words."""
_DIGIT = re.compile(r"\d")


class _Forms(NamedTuple):
    """What a text is searched with."""

    word: re.Pattern[str]
    designation: re.Pattern[str]


def _forms(unspaced: str) -> _Forms:
    return _Forms(
        re.compile(rf"[{unspaced}]|[^\W_]+" if unspaced else r"[^\W_]+"),
        re.compile(
            rf"(?<![\w-])(?!(?:mid|pre|post)-\d{{4}}|k?m[23]\b)(?:"
            rf"[^\W\d_{unspaced}]+-?\d[\w-]*"
            rf"|\d+(?!(?:st|nd|rd|th|s|km|nmi|mi|mm|cm|m|ft|kg|g|t|ha|bn|mn|mln|bln|trn|k)\b)"
            rf"[^\W\d_{unspaced}][\w-]*)"
        ),
    )


_SPACED_FORMS = _forms("")


@cache
def _unspaced_forms() -> _Forms:
    """Made where a text first needs them: thirty thousand characters take a while."""
    return _forms(_UNSPACED)


def _forms_for(text: str) -> _Forms:
    is_spaced = text.isascii() or not UNSPACED.search(text)
    return _SPACED_FORMS if is_spaced else _unspaced_forms()


class Mention(NamedTuple):
    """A name as it stands in a text."""

    text: str
    """The name."""
    start: int
    """Where it begins."""
    end: int
    """Where it ends."""
    entities: frozenset[str]
    """Entities that bear it."""


class Vocabulary:
    """All names that entities have in one language."""

    def __init__(self, facts: Facts, language: str) -> None:
        self.language = language
        self._bearers = _bearers(facts, language)
        self._stems = _stems(self._bearers)
        self._most_tokens = _most_tokens(self._bearers)

    def mentions(self, text: str) -> Iterator[Mention]:
        """Names in a text, in order; none inside another."""
        tokens = list(_forms_for(text).word.finditer(text))
        known, end = self._most_tokens, 0
        for index, token in enumerate(tokens):
            begins = token[0] in known and token.start() >= end
            if begins and (name := self._longest(text, tokens, index)):
                end = token.start() + len(name)
                yield Mention(name, token.start(), end, self._bearers[name])

    def _longest(self, text: str, tokens: list[re.Match[str]], index: int) -> str | None:
        """The longest name that begins at a token."""
        start = tokens[index].start()
        most = self._most_tokens[tokens[index][0]]
        for last in range(min(index + most, len(tokens)) - 1, index - 1, -1):
            for name in self._stems.get(text[start : tokens[last].end()], ()):
                if stands(name, text, start):
                    return name
        return None


def _bearers(facts: Facts, language: str) -> Mapping[str, frozenset[str]]:
    """Entities by the names that they have in a language."""
    bearers: dict[str, set[str]] = defaultdict(set)
    for entity in facts.entities.values():
        for name in entity.names:
            if name.lang == language:
                bearers[name.text].add(entity.id)
        if entity.short is not None and language in entity.short.root:
            bearers[entity.short.root[language]].add(entity.id)
    return {name: frozenset(those) for name, those in bearers.items()}


def _stems(names: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Names by what they are up to the end of their last word, longest first."""
    stems: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names, key=len, reverse=True):
        for last in list(_forms_for(name).word.finditer(name))[-1:]:
            stems[name[: last.end()]].append(name)
    return {stem: tuple(alike) for stem, alike in stems.items()}


def _most_tokens(names: Iterable[str]) -> Mapping[str, int]:
    """The number of words in the longest name that begins with a word."""
    most: dict[str, int] = defaultdict(int)
    for name in names:
        tokens = _forms_for(name).word.findall(name)
        for first in tokens[:1]:
            most[first] = max(most[first], len(tokens))
    return most


def stands(name: str, text: str, start: int) -> bool:
    """Whether a name stands in a text at `start`, and is not the beginning of a longer word."""
    end = start + len(name)
    if not text.startswith(name, start):
        return False
    return end == len(text) or bool(UNSPACED.match(name[-1])) or not text[end].isalnum()


def says(text: str, phrase: str) -> bool:
    """Whether a text has a phrase as whole words, whatever the case of its letters."""
    text, phrase = text.casefold(), phrase.casefold()
    start = text.find(phrase)
    while start >= 0:
        begins = start == 0 or not text[start - 1].isalnum() or UNSPACED.match(phrase[0])
        if begins and stands(phrase, text, start):
            return True
        start = text.find(phrase, start + 1)
    return False


def designations(text: str) -> Iterator[re.Match[str]]:
    """Type numbers such as SM-3, 3K60 or S-400: letters and digits in one word."""
    return _forms_for(text).designation.finditer(text) if _DIGIT.search(text) else iter(())

"""Every quoted phrase, looked up in its source's text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from factlas.load.facts import Loaded
from factlas.load.yaml import read_text
from factlas.model.claim import Claim, Evidence
from factlas.model.locator import Locator
from factlas.model.source import Source
from factlas.problem import Problem
from factlas.verify.article import Article, hits, plain, read_article


@dataclass(frozen=True)
class Verification:
    """What came of looking."""

    problems: tuple[Problem, ...]
    """Phrases that do not stand where they should."""
    found: tuple[str, ...]
    """For each phrase that stands where it should, the id of its source."""
    unseen: tuple[str, ...]
    """For each phrase whose source has no text at hand, the id of its source."""


@dataclass(frozen=True)
class Misplaced:
    """Why a phrase does not count as found."""

    key: str
    """Which part of the evidence entry is to be mended."""
    what: str
    remedy: str


def verify(loaded: Loaded, texts: Mapping[str, Path]) -> Verification:
    """Look up every phrase whose source has a text. Raises AuthorError for an unreadable one."""
    articles: dict[str, Article] = {}
    problems, found, unseen = [], [], []
    for claim, index, entry in _entries(loaded):
        source = loaded.facts.sources[entry.source]
        if source.id not in texts:
            unseen.append(source.id)
            continue
        if source.id not in articles:
            articles[source.id] = _article(source, texts[source.id])
        if wrong := misplaced(entry, articles[source.id], source):
            place = loaded.origins["claim", claim.id].place(("evidence", index, wrong.key))
            problems.append(Problem(place, claim.id, wrong.what, wrong.remedy, "verify"))
        else:
            found.append(source.id)
    return Verification(tuple(sorted(problems)), tuple(found), tuple(unseen))


def _entries(loaded: Loaded) -> Iterator[tuple[Claim, int, Evidence]]:
    for claim in loaded.facts.claims.values():
        for index, entry in enumerate(claim.evidence):
            yield claim, index, entry


def _article(source: Source, path: Path) -> Article:
    return read_article(read_text(path, str(path)), source.title)


def misplaced(entry: Evidence, article: Article, source: Source) -> Misplaced | None:
    """Why the words do not stand, once, where the evidence says; None where they do."""
    words = plain(entry.words)
    places = article.places(words)
    if not _stands(words, entry.at, article):
        if places:
            return _elsewhere(entry.at, places, article, source)
        return _nowhere(words, article, source)
    if len(places) > 1:
        what = f"the words stand {len(places)} times in the text of {source.id}: {_list(places)}"
        return Misplaced("words", what, "quote more of them, so that they stand there once")
    return None


def _stands(words: str, at: Locator, article: Article) -> bool:
    """Whether the words are in the place named; a plain text shows only ¶ and title."""
    if at.kind == "paragraph":
        return any(hits(words, article.paragraphs(int(at.first), int(at.last))))
    if at.kind == "title":
        return article.title is not None and any(hits(words, article.blocks[article.title]))
    return bool(article.places(words))


def _elsewhere(at: Locator, places: tuple[str, ...], article: Article, source: Source) -> Misplaced:
    what = f"the words are not in {at} of {source.id}, but in {_list(places)}"
    if article.title is None:
        what += "; no block of the text is the source's title, so that the first is ¶1"
    if len(places) == 1 and places[0].startswith("¶"):
        return Misplaced("at", what, f"write `at: {places[0]}`")
    return Misplaced("at", what, "mend `at`, or quote other words")


def _nowhere(words: str, article: Article, source: Source) -> Misplaced:
    what = f'the words "{words}" are not in the text of {source.id}'
    closest = article.closest(words)
    if closest is None:
        return Misplaced("words", what, "quote words that stand there")
    passage, place = closest
    return Misplaced("words", f'{what}; closest is "{passage}" ({place})', "mend `words`")


def _list(places: tuple[str, ...]) -> str:
    return ", ".join(dict.fromkeys(places))

"""What the register's form finds claims by: data files that a page fetches only when needed.

Claims are counted from 0, the newest first, in all files. `facets.json` holds what fields choose
by, `sources.json` the same for sources, `rows-1.json` and on what rows of the table show.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from factlas import addresses
from factlas.derive.register import KINDS, STANDINGS, VOUCHED, Entry
from factlas.site.content import Content
from factlas.site.page import Draft
from factlas.site.setting import Setting

FOLDER = f"{addresses.REGISTER}data/"
"""Address of the files."""

ROWS = 500
"""Claims in one file of rows."""


def register_data(content: Content) -> Iterator[Draft[str]]:
    """All files."""
    yield Draft(f"{FOLDER}facets.json", partial(_facets, content))
    yield Draft(f"{FOLDER}sources.json", partial(_sources, content))
    for first in range(0, len(content.book.facts.claims), ROWS):
        yield Draft(f"{FOLDER}rows-{first // ROWS + 1}.json", partial(_rows, first, content))


def _facets(content: Content) -> str:
    entries = content.register
    return _written(
        {
            "rows": ROWS,
            "kinds": list(KINDS),
            "vouches": list(VOUCHED),
            "standings": list(STANDINGS),
            "year": [entry.year for entry in entries],
            "kind": _places([entry.kind for entry in entries], KINDS),
            "vouched": _places([entry.vouched for entry in entries], VOUCHED),
            "standing": _bits([entry.standings for entry in entries]),
            "by": _ranks(entries, content),
            "who": _postings([entry.who for entry in entries], content),
            "entity": _postings([entry.entities for entry in entries], content),
        }
    )


def _places(codes: Iterable[str], among: Iterable[str]) -> list[int]:
    """Where each stands among all, counted from 0."""
    places = {code: place for place, code in enumerate(among)}
    return [places[code] for code in codes]


def _bits(standings: Iterable[tuple[str, ...]]) -> list[int]:
    """Of each claim one bit for each standing, the first the lowest."""
    bits = {code: 1 << place for place, code in enumerate(STANDINGS)}
    return [sum([bits[code] for code in codes]) for codes in standings]


def _postings(named: Iterable[tuple[str, ...]], content: Content) -> list[list[Any]]:
    """Entities by name: id, name, and the claims, each as its distance from the one before."""
    found = _positions(named)
    order = sorted(found, key=lambda entity: (content.labels[entity].casefold(), entity))
    return [[entity, content.labels[entity], _steps(found[entity])] for entity in order]


def _ranks(entries: Sequence[Entry], content: Content) -> list[int]:
    """Of each claim the rank of who says it, by name; those that nobody says come last."""
    first = [entry.who[0] if entry.who else "" for entry in entries]
    order = sorted(set(first) - {""}, key=lambda who: (content.labels[who].casefold(), who))
    ranks = {who: rank for rank, who in enumerate(order)}
    return [ranks.get(who, len(order)) for who in first]


def _sources(content: Content) -> str:
    """Sources by publisher and title, in the form of `_postings`."""
    sources = content.book.facts.sources
    found = _positions([entry.sources for entry in content.register])
    names = {source: f"{sources[source].publisher}: {sources[source].title}" for source in found}
    order = sorted(found, key=lambda source: (names[source].casefold(), source))
    return _written({"source": [[one, names[one], _steps(found[one])] for one in order]})


def _positions(named: Iterable[tuple[str, ...]]) -> dict[str, list[int]]:
    """Where each name stands, counted from 0."""
    found: dict[str, list[int]] = defaultdict(list)
    for position, names in enumerate(named):
        for name in names:
            found[name].append(position)
    return found


def _steps(positions: list[int]) -> list[int]:
    return [here - before for before, here in zip([0, *positions], positions, strict=False)]


def _rows(first: int, content: Content) -> str:
    """Of each claim: id, text, its language where foreign, who says it, date, marks."""
    at = Setting(content, "register.md", {})
    return _written([_row(e.claim, at) for e in content.register[first : first + ROWS]])


def _row(claim: str, at: Setting) -> list[Any]:
    card = at.card(claim)
    foreign = at.foreign(card.language)
    return [claim, card.text, foreign, card.speaker, card.when, card.marks]


def _written(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"

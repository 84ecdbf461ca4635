"""All facts and their standing as one JSON file.

Keys are those of the fact files; what was computed stands apart, under `standing`.
"""

from collections.abc import Mapping
from typing import Any

from factlas import addresses
from factlas.derive.book import Book
from factlas.model.base import Record
from factlas.opendata.json_text import json_text
from factlas.weigh import Standing

FORMAT = "factlas-facts"
VERSION = 1


def facts_json(book: Book) -> str:
    """The facts as JSON text: UTF-8, one space of indent, stable order, final newline."""
    return json_text(document(book))


def document(book: Book) -> dict[str, Any]:
    """The facts as plain values."""
    facts = book.facts
    return {
        "format": FORMAT,
        "version": VERSION,
        "explainer": _plain(facts.explainer),
        "kinds": _all(facts.kinds),
        "quantities": _all(facts.quantities),
        "questions": _all(facts.questions),
        "entities": [
            {"address": addresses.entity(facts.room(entity.id), entity.id), **_plain(entity)}
            for entity in facts.entities.values()
        ],
        "sources": [
            {"address": addresses.source(source.id), **_plain(source)}
            for source in facts.sources.values()
        ],
        "claims": [
            {
                "address": addresses.claim(claim.id),
                **_plain(claim),
                "standing": _standing(book.standings[claim.id]),
            }
            for claim in facts.claims.values()
        ],
        "disputes": [
            {"address": addresses.dispute(dispute.id), **_plain(dispute)}
            for dispute in facts.disputes.values()
        ],
        "maps": _all(facts.maps),
        "articles": _all(facts.articles),
        "terms": _all(facts.terms),
    }


def _all(records: Mapping[str, Record]) -> list[dict[str, Any]]:
    return [_plain(record) for record in records.values()]


def _plain(record: Record) -> dict[str, Any]:
    return record.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=False)


def _standing(standing: Standing) -> dict[str, Any]:
    return {
        "first_hand": standing.first_hand,
        "first_hand_sources": sorted(standing.first_hand_sources),
        "origins": list(standing.origins),
        "disputed_in": list(standing.disputes),
        "followed_by": [
            {"claim": follower.claim, "as": follower.as_.value} for follower in standing.followers
        ],
    }

"""Invented sources: each covers the claims of its own weeks."""

from datetime import date, timedelta

from bench.synthetic.cast import PARTIES, Record
from bench.synthetic.names import name

BEGAN = date(2000, 1, 3)
DAYS = 9400
_KINDS = ("wire", "newspaper", "government", "think-tank", "trade-press", "reference")
_LANGUAGES = ("en", "en", "en", "ja", "ru")
_COUNTRIES = ("JP", "RU", "US", "GB", "FR")


def day(share: float) -> date:
    """The day on which so much of the time that is told of has passed."""
    return BEGAN + timedelta(days=int(DAYS * share))


def language(number: int) -> str:
    """The language of a source."""
    return _LANGUAGES[number % len(_LANGUAGES)]


def papers(count: int) -> list[Record]:
    """So many sources."""
    return [_paper(number, count) for number in range(count)]


def _paper(number: int, count: int) -> Record:
    paper: Record = {
        "id": f"paper-{number}",
        "title": f"What is known of {name(number % 997)} and its batteries, part {number}",
        "publisher": f"{name(number % 83)} Press",
        "published": str(day((number + 1) / count) + timedelta(days=30)),
        "accessed": "2026-11-21",
        "seen": "whole",
        "url": f"https://example.org/{number}/what-is-known",
        "language": language(number),
        "kind": _KINDS[number % len(_KINDS)],
        "country": _COUNTRIES[number % len(_COUNTRIES)],
        "descriptor": f"A report of the {name(number % 83)} bureau, written from official papers.",
    }
    owner = {"owner": PARTIES[number % 4].lower()} if number % 6 == 2 else {}
    return paper | owner

"""Who holds a place and who claims it, as dated observations and in one line."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from factlas.derive.asserted import asserted, stands
from factlas.derive.book import Book
from factlas.derive.labels import date_words, label
from factlas.derive.observation import HoldState, Observation
from factlas.derive.timeline import first_reported
from factlas.model.assertions import Claims, Controls
from factlas.model.claim import Claim

_FORMS = {HoldState.HELD: "held by {parties}", HoldState.CLAIMED: "claimed by {parties}"}


def holdings(place: str, book: Book) -> tuple[Observation, ...]:
    """Who held a place, newest first, then who claimed it, by party, newest first.

    Of what a party says or is said to hold without a break, the latest and the first: what lies
    between changes nothing.
    A claim of title ends nothing and is ended by no other party's rejecting it.
    """
    held = [
        _observation(claim, HoldState.HELD, given.controls, book)
        for claim, given in asserted(Controls, place, book)
        if given.place == place and stands(claim, book)
    ]
    claimed = [
        _observation(claim, HoldState.CLAIMED, given.claims, book)
        for claim, given in asserted(Claims, place, book)
        if given.place == place
    ]
    order = book.edition.parties
    by_party = sorted(reversed(claimed), key=lambda seen: order.index(seen.by))
    return (*_ends(reversed(held)), *_ends(by_party))


def _ends(newest_first: Iterable[Observation]) -> Iterator[Observation]:
    """Of each run of one party the newest and the oldest."""
    for _, run in groupby(newest_first, key=lambda seen: seen.by):
        own = list(run)
        yield from dict.fromkeys((own[0], own[-1]))


def holding_words(history: Iterable[Observation], book: Book) -> str:
    """The latest holders, and every claimant: Held by Russia; claimed by Japan, Russia."""
    those = tuple(history)
    held = [seen for seen in those if seen.state is HoldState.HELD]
    latest = [seen for seen in held if _when(seen, book) == _when(held[0], book)]
    claimed = [seen for seen in those if seen.state is HoldState.CLAIMED]
    text = "; ".join((*_each(latest, book), *_each(claimed, book)))
    return text[:1].upper() + text[1:]


def _when(seen: Observation, book: Book) -> object:
    return book.facts.claims[seen.claim].when


def _each(those: list[Observation], book: Book) -> Iterator[str]:
    if those:
        order = book.edition.parties
        parties = sorted({seen.by for seen in those}, key=order.index)
        yield _words(those[0].state, parties, book)


def _words(state: object, parties: Iterable[str], book: Book) -> str:
    form = _FORMS[HoldState(str(state))]
    return book.say(form).format(parties=", ".join(label(party, book) for party in parties))


def _observation(claim: Claim, state: HoldState, party: str, book: Book) -> Observation:
    """What is said is known when it is said; what was seen, when a source first reported it."""
    first, last = claim.when.first, claim.when.last
    year = (last if first == date.min else first).year
    reported = None if claim.is_voiced else first_reported(claim, book)
    known = max(year, reported.first.year) if reported else year
    words = book.say("{what}, {date}").format(
        what=_words(state, [party], book), date=date_words(claim.when, book)
    )
    return Observation(state, words, claim.id, year, known, party)

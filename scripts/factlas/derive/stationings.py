"""Where things are stationed: dated observations, read as a history, never typed as intervals."""

from dataclasses import dataclass
from datetime import date

from factlas.derive.asserted import asserted, stands
from factlas.derive.book import Book
from factlas.derive.labels import date_words
from factlas.derive.observation import Observation
from factlas.derive.timeline import first_reported
from factlas.model.assertions import Stationed, StationState
from factlas.model.claim import Claim

_FORMS = {
    StationState.PLANNED: "planned, {date}",
    StationState.ARRIVED: "arrived {date}",
    StationState.SEEN: "last seen {date}",
    StationState.GONE: "gone by {date}",
    StationState.CANCELLED: "plan cancelled, {date}",
}


@dataclass(frozen=True)
class Stationing:
    """The observations of one system at one place."""

    system: str
    """Id of the system or unit."""
    place: str
    """Id of the place."""
    history: tuple[Observation, ...]
    """What was observed, newest first."""


def stationings(entity: str, book: Book) -> tuple[Stationing, ...]:
    """Stationings of a system, or at a place; claims shown to be wrong are left out."""
    found: dict[tuple[str, str], list[Observation]] = {}
    for claim, seen in asserted(Stationed, entity, book):
        if entity in (seen.stationed, seen.place) and stands(claim, book):
            history = found.setdefault((seen.stationed, seen.place), [])
            history.insert(0, _observation(claim, seen.state, book))
    return tuple(
        Stationing(system, place, _as_first_seen(history))
        for (system, place), history in found.items()
    )


def _as_first_seen(history: list[Observation]) -> tuple[Observation, ...]:
    return tuple(dict.fromkeys(history))


def observed_words(claim: Claim, state: StationState, book: Book) -> str:
    """An observation with its date, in words."""
    is_open = claim.when.last == date.max and state in (StationState.ARRIVED, StationState.SEEN)
    form = "there {date}" if is_open else _FORMS[state]
    return book.say(form).format(date=date_words(claim.when, book))


def _observation(claim: Claim, state: StationState, book: Book) -> Observation:
    first, last = claim.when.first, claim.when.last
    year = (last if first == date.min else first).year
    reported = first_reported(claim, book)
    known = max(year, reported.first.year) if reported else year
    return Observation(state, observed_words(claim, state, book), claim.id, year, known)

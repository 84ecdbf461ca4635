"""Invented claims, in the mixture of a real fact base: statements, events, figures, positions."""

from collections import Counter

from bench.synthetic.cast import PARTIES, Cast, Member, Record
from bench.synthetic.papers import day, language

_TURNS = 20
"""The mixture repeats itself after so many claims."""
_DEEDS = (
    "inspected the coastal battery and its crews at {place}",
    "opened a new radar post above the harbour of {place}",
    "sent a second supply ship with spare parts to {place}",
    "closed the old airfield road that led across {place}",
    "held an exercise with live firing off the coast of {place}",
    "published a budget paper that names the garrison of {place}",
)
_WORDS = (
    "the garrison would be strengthened with new batteries before the winter",
    "the other side had never answered the proposal that was made in spring",
    "the radar could see no farther than the strait and threatened nobody",
    "an agreement on the islands would need more time than was thought",
    "the launchers were able to fire other missiles than had been told",
)
_QUOTED = "batteries and their crews had been sent there by part {number}"
_FIGURE = "which has a range of {amount} km by part {number}"


class Teller:
    """Tells one claim after another."""

    def __init__(self, cast: Cast, count: int, sources: int) -> None:
        self._cast, self._count, self._sources = cast, count, sources
        self._told: Counter[str] = Counter()

    def claims(self) -> list[Record]:
        """All of them, in order of time."""
        return [self._claim(number) for number in range(self._count)]

    def _claim(self, number: int) -> Record:
        turn = number % _TURNS
        told = {3: self._range, 7: self._position, 9: self._title, 17: self._forecast}
        stands = {5: self._stationing, 11: self._stationing, 15: self._stationing}
        how = (told | stands).get(turn, self._statement if turn % 2 == 0 else self._event)
        which = self._told[how.__name__]
        self._told[how.__name__] += 1
        when = {"when": str(day(number / self._count))}
        claim = {"id": f"claim-{number}"} | how(number, which) | when
        if turn % 4 == 1:
            claim["headline"] = f"What was known in case {number}"
        if number > _TURNS and turn % 5 == 4:
            older = {"claim": f"claim-{number - 13}", "as": "updates"}
            claim["follows"] = [older | {"why": "It tells of the same garrison at a later time."}]
        return claim | {"evidence": self._evidence(number, _words(number, claim))}

    def _evidence(self, number: int, words: str) -> list[Record]:
        own = number * self._sources // self._count
        return [_entry(number, source, words) for source in (own, max(0, own - 1))]

    def _statement(self, number: int, which: int) -> Record:
        person, place = _pick(self._cast.people, which), _pick(self._cast.places, which)
        said = _WORDS[which % len(_WORDS)]
        party = PARTIES[number % 4]
        return {
            "text": f"{person.label} said of {place.label} that {said}, by report {number}.",
            "kind": "statement",
            "by": person.id,
            "for": party.lower(),
            "about": [place.id, party.lower()],
        }

    def _event(self, number: int, which: int) -> Record:
        ministry, place = _pick(self._cast.institutions, which), _pick(self._cast.places, which)
        deed = _DEEDS[which % len(_DEEDS)].format(place=place.label)
        return {
            "text": f"The {ministry.label} {deed}, by entry {number} of its own journal.",
            "kind": "event",
            "about": [ministry.id, place.id],
        }

    def _range(self, number: int, which: int) -> Record:
        again, index = divmod(which, len(self._cast.systems))
        system, amount = self._cast.systems[index], reach(index, again)
        asserts = {"quantity": "range", "of": system.id, "amount": amount, "unit": "km"}
        return {
            "text": f"The range of {system.label} was given as {amount} km in paper {number}.",
            "kind": "state",
            "about": [system.id],
            "asserts": [asserts],
        }

    def _position(self, number: int, which: int) -> Record:
        index = which % len(self._cast.places)
        place = self._cast.places[index]
        lat, lon = 43 + index % 23 * 0.4, 142 + index % 37 * 0.35
        found = {"located": place.id, "lat": round(lat, 2), "lon": round(lon, 2), "precision": 5}
        return {
            "text": f"A gazetteer gives the position of {place.label} under entry {number}.",
            "kind": "state",
            "about": [place.id],
            "asserts": [found],
        }

    def _title(self, number: int, which: int) -> Record:
        again, index = divmod(which, len(self._cast.contested))
        place, party = self._cast.contested[index], PARTIES[again % 2]
        return {
            "text": f"{party} counts {place.label} as its own, by law {number} of its parliament.",
            "kind": "state",
            "about": [place.id, party.lower()],
            "asserts": [{"claims": party.lower(), "place": place.id}],
        }

    def _stationing(self, number: int, which: int) -> Record:
        system, place = _pick(self._cast.systems, which), _pick(self._cast.places, which)
        state = ("arrived", "seen", "gone")[which % 3]
        return {
            "text": f"{system.label} was reported {state} on {place.label} by paper {number}.",
            "kind": "event",
            "about": [system.id, place.id],
            "asserts": [{"stationed": system.id, "place": place.id, "state": state}],
        }

    def _forecast(self, number: int, which: int) -> Record:
        ministry, place = _pick(self._cast.institutions, which), _pick(self._cast.places, which)
        return {
            "text": f"The {ministry.label} planned to rebuild {place.label} under plan {number}.",
            "kind": "forecast",
            "by": ministry.id,
            "about": [place.id],
            "due": "2031",
        }


def _words(number: int, claim: Record) -> str:
    for given in claim.get("asserts", ()):
        if "amount" in given:
            return _FIGURE.format(amount=given["amount"], number=number)
    return _QUOTED.format(number=number)


def _entry(number: int, source: int, words: str) -> Record:
    entry: Record = {"source": f"paper-{source}", "at": f"¶{number % 40 + 1}", "words": words}
    if language(source) != "en":
        entry["gloss"] = "what was sent, and when it came"
    if number % 9 == 0:
        entry["origin"] = "unknown"
    return entry


def reach(system: int, again: int) -> int:
    """The range of a system, km; of every fifth, two figures go about."""
    return 200 + system * 3 + (100 if system % 5 == 0 and again % 2 else 0)


def _pick(of: tuple[Member, ...], number: int) -> Member:
    return of[number % len(of)]

"""Who and what an invented fact base is about: parties, people, places, systems, institutions."""

from dataclasses import dataclass
from typing import Any

from bench.synthetic.names import foreign, name, other

Record = dict[str, Any]

KINDS = (
    {"id": "state", "label": "State", "page": "parties"},
    {"id": "person", "label": "Person", "page": "people"},
    {"id": "island", "label": "Island", "page": "places"},
    {"id": "missile-system", "label": "Missile system", "page": "systems"},
    {"id": "ministry", "label": "Ministry", "page": "institutions"},
)

PARTIES = ("Arstovia", "Belmaria", "Cordavia", "Drunland")


@dataclass(frozen=True)
class Member:
    """Somebody or something that claims are about."""

    id: str
    """Its id."""
    kind: str
    """Its kind."""
    names: tuple[Record, ...]
    """Its names."""

    @property
    def label(self) -> str:
        """How a sentence calls it: by both names where two sides have their own."""
        english = [str(one["text"]) for one in self.names if one["lang"] == "en"]
        return " / ".join(english)

    @property
    def record(self) -> Record:
        """As the file has it."""
        return {"id": self.id, "kind": self.kind, "names": list(self.names)}


@dataclass(frozen=True)
class Cast:
    """All of them, by kind."""

    parties: tuple[Member, ...]
    """States."""
    people: tuple[Member, ...]
    """Who speaks."""
    places: tuple[Member, ...]
    """Islands; every fourth has two names, one for each side."""
    systems: tuple[Member, ...]
    """What stands there."""
    institutions: tuple[Member, ...]
    """Ministries."""

    @property
    def members(self) -> tuple[Member, ...]:
        """All in one line."""
        return self.parties + self.people + self.places + self.systems + self.institutions

    @property
    def contested(self) -> tuple[Member, ...]:
        """The places that two parties claim."""
        return self.places[::4]


def cast(entities: int) -> Cast:
    """A cast of about so many."""
    people, places = entities * 3 // 10, entities * 4 // 10
    systems = max(12, entities * 3 // 20)
    rest = max(4, entities - people - places - systems - len(PARTIES))
    numbers = iter(range(people + places + systems + rest))
    return Cast(
        tuple(Member(p.lower(), "state", (_name(p), _name(p, "ru"))) for p in PARTIES),
        tuple(_person(next(numbers)) for _ in range(people)),
        tuple(_place(next(numbers), index % 4 == 0) for index in range(places)),
        tuple(_plain(next(numbers), "missile-system") for _ in range(systems)),
        tuple(_plain(next(numbers), "ministry") for _ in range(rest)),
    )


def _name(text: str, language: str = "en", *users: str) -> Record:
    return {"text": text, "lang": language} | ({"used_by": list(users)} if users else {})


def _person(number: int) -> Member:
    return _member(number, "person", _name(f"{name(number + 7)}a {name(number)}"))


def _plain(number: int, kind: str) -> Member:
    return _member(number, kind, _name(name(number)))


def _place(number: int, is_contested: bool) -> Member:
    if not is_contested:
        return _plain(number, "island")
    one, two = PARTIES[0].lower(), PARTIES[1].lower()
    both = _name(name(number), "en", one), _name(other(number), "en", two)
    return _member(number, "island", *both)


def _member(number: int, kind: str, *names: Record) -> Member:
    return Member(f"{kind}-{number}", kind, (*names, _name(foreign(number), "ru")))

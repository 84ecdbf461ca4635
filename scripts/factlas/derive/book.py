"""One edition of the facts: the facts, their standing, and the language they are told in."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from babel import Locale

from factlas.addresses import edition_prefix
from factlas.model.facts import Facts
from factlas.weigh import Standing, weigh
from factlas.words import Translate, translator

if TYPE_CHECKING:
    from factlas.derive.cards import Card
    from factlas.derive.evidence import Cited
    from factlas.derive.standing import Line
    from factlas.model.entity import Name


@dataclass(frozen=True)
class Edition:
    """A language in which the explainer is told."""

    language: str
    """Its language tag."""
    prefix: str
    """Its folder in the site: none for the default language, else `ja/`."""
    parties: tuple[str, ...]
    """Parties in the order in which their names stand."""


@dataclass(frozen=True)
class Book:
    """Everything that an output needs."""

    facts: Facts
    """What people wrote."""
    standings: Mapping[str, Standing]
    """What was computed, by claim id."""
    edition: Edition
    """The language and order in which it is told."""

    @cached_property
    def say(self) -> Translate:
        """Turns the program's own English phrases into the edition's language."""
        return translator(self.edition.language)

    @cached_property
    def locale(self) -> Locale:
        """How the edition writes dates and numbers."""
        return Locale.parse(self.edition.language, sep="-")

    @cached_property
    def months(self) -> Mapping[int, str]:
        """Names of the months in a date."""
        return dict(self.locale.months["format"]["wide"])

    @cached_property
    def home(self) -> str:
        """The edition's whole address; empty while the site's own is not known."""
        home = self.facts.explainer.address
        return f"{home.rstrip('/')}/{self.edition.prefix}" if home else ""

    @cached_property
    def labels(self) -> dict[str, str]:
        """Names of entities, by id, as far as they were wanted."""
        return {}

    @cached_property
    def leading_names(self) -> "dict[str, Sequence[Name]]":
        """The names of an entity that its label shows, by its id, as far as they were wanted."""
        return {}

    @cached_property
    def numbers(self) -> dict[str, str]:
        """Numbers in words, by how they were written, as far as they were wanted."""
        return {}

    @cached_property
    def cards(self) -> "dict[str, Card]":
        """Cards of claims, by id, as far as they were wanted."""
        return {}

    @cached_property
    def cited(self) -> "dict[str, Cited]":
        """How sources are cited, by id, as far as they were wanted."""
        return {}

    @cached_property
    def dates(self) -> dict[str, str]:
        """Dates in words, by how they were written, as far as they were wanted."""
        return {}

    @cached_property
    def locators(self) -> dict[str, str]:
        """Locators in words, by how they were written, as far as they were wanted."""
        return {}

    @cached_property
    def origins(self) -> dict[str, str]:
        """Where reports come from in words, by the id of that, as far as they were wanted."""
        return {}

    @cached_property
    def unopposed(self) -> "dict[tuple[str, int, bool], tuple[Line, Line]]":
        """How claims stand with which nobody disagrees, by what that depends on."""
        return {}

    @cached_property
    def marks(self) -> "dict[tuple[Line, ...], tuple[tuple[str, str], ...]]":
        """How such claims are marked in lists, by how they stand."""
        return {}


def books(facts: Facts) -> tuple[Book, ...]:
    """One book per edition, the default language first."""
    standings = weigh(facts)
    return tuple(
        Book(facts, standings, edition(facts, language)) for language in facts.explainer.languages
    )


def edition(facts: Facts, language: str) -> Edition:
    """Parties in alphabetical order of their English names; an edition leads with its own."""
    prefix = edition_prefix(language, facts.explainer.language)
    own = _party_of(facts, language)
    order = sorted(facts.parties, key=lambda party: (party != own, _english(facts, party)))
    return Edition(language, prefix, tuple(order))


def _english(facts: Facts, party: str) -> str:
    names = facts.entities[party].names
    return next((name.text for name in names if name.lang == "en"), names[0].text)


def _party_of(facts: Facts, language: str) -> str | None:
    """The one party whose names in this language no other party uses."""
    users = Counter(
        party
        for entity in facts.entities.values()
        for name in entity.names
        if name.lang == language
        for party in name.used_by
    )
    return next(iter(users)) if len(users) == 1 else None

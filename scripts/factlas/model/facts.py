"""All records of a project, linked."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property

from pydantic import BaseModel

from factlas.model.article import Article
from factlas.model.assertions import Assertion, Border
from factlas.model.claim import Claim
from factlas.model.dispute import Dispute
from factlas.model.entity import Entity, Kind, Room
from factlas.model.explainer import Explainer, LoadedWord
from factlas.model.mapfile import Map
from factlas.model.quantity import QuantityKind
from factlas.model.question import Question
from factlas.model.source import Source
from factlas.model.term import Term


@dataclass(frozen=True)
class Facts:
    """Every record, by id, in the order of the files."""

    explainer: Explainer
    """What the site says of itself."""
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    """Kinds of entities."""
    quantities: Mapping[str, QuantityKind] = field(default_factory=dict)
    """Declared quantities."""
    sources: Mapping[str, Source] = field(default_factory=dict)
    """Sources."""
    entities: Mapping[str, Entity] = field(default_factory=dict)
    """Entities."""
    claims: Mapping[str, Claim] = field(default_factory=dict)
    """Claims, withdrawn ones too."""
    disputes: Mapping[str, Dispute] = field(default_factory=dict)
    """Disputes."""
    maps: Mapping[str, Map] = field(default_factory=dict)
    """Maps."""
    questions: Mapping[str, Question] = field(default_factory=dict)
    """Questions that fact sheets answer."""
    articles: Mapping[str, Article] = field(default_factory=dict)
    """Articles that the site walks through, by source."""
    terms: Mapping[str, Term] = field(default_factory=dict)
    """Words of the story that a claim explains."""
    loaded_words: tuple[LoadedWord, ...] = ()
    """Words that texts should not use."""

    def room(self, entity_id: str) -> Room:
        """The part of the site in which the entity's page stands."""
        return self.kinds[self.entities[entity_id].kind].page

    @cached_property
    def last_seen(self) -> date | None:
        """The day on which an editor last saw a source; None where there is no source."""
        return max((source.accessed.last for source in self.sources.values()), default=None)

    @cached_property
    def parties(self) -> tuple[str, ...]:
        """Ids of all parties."""
        return tuple(e for e in self.entities if self.room(e) is Room.PARTIES)

    @cached_property
    def disputes_of(self) -> Mapping[str, tuple[Dispute, ...]]:
        """Disputes by the claims in them."""
        found: dict[str, list[Dispute]] = defaultdict(list)
        for dispute in self.disputes.values():
            for claim in dict.fromkeys(dispute.claims):
                found[claim].append(dispute)
        return {claim: tuple(those) for claim, those in found.items()}

    @cached_property
    def followers(self) -> Mapping[str, tuple[Claim, ...]]:
        """Claims that stand and follow a claim, by that claim, oldest first."""
        found: dict[str, list[Claim]] = defaultdict(list)
        for claim in self.claims.values():
            for older in claim.follows if claim.withdrawn is None else ():
                found[older.claim].append(claim)
        return {old: tuple(sorted(new, key=lambda c: c.when)) for old, new in found.items()}

    @cached_property
    def named_in(self) -> Mapping[str, tuple[str, ...]]:
        """Ids of all entities that a claim names, in any role, by its id."""
        return {name: entities_of(claim) for name, claim in self.claims.items()}

    @cached_property
    def cited_in(self) -> Mapping[str, tuple[str, ...]]:
        """Ids of the sources of a claim, by its id."""
        return {
            name: tuple(dict.fromkeys([entry.source for entry in claim.evidence]))
            for name, claim in self.claims.items()
        }

    @cached_property
    def by_date(self) -> tuple[Claim, ...]:
        """All claims in order of date; of one date, by id."""
        return tuple(sorted(self.claims.values(), key=lambda c: (c.when.order, c.id)))

    @cached_property
    def claims_by_source(self) -> Mapping[str, tuple[Claim, ...]]:
        """Claims by the sources they cite."""
        found: dict[str, list[Claim]] = defaultdict(list)
        for name, sources in self.cited_in.items():
            claim = self.claims[name]
            for source in sources:
                found[source].append(claim)
        return {source: tuple(claims) for source, claims in found.items()}

    @cached_property
    def sources_by_publisher(self) -> Mapping[str, tuple[Source, ...]]:
        """Sources by the name of their publisher, the newest first."""
        found: dict[str, list[Source]] = defaultdict(list)
        for source in self.sources.values():
            found[source.publisher].append(source)
        return {
            name: tuple(sorted(those, key=lambda one: str(one.published), reverse=True))
            for name, those in found.items()
        }

    @cached_property
    def claims_relayed(self) -> Mapping[str, tuple[Claim, ...]]:
        """Claims by the entity or source from which some report of them comes."""
        found: dict[str, dict[str, Claim]] = defaultdict(dict)
        for claim in self.claims.values():
            for entry in claim.evidence:
                if entry.origin is not None and claim.withdrawn is None:
                    found[entry.origin][claim.id] = claim
        return {origin: tuple(claims.values()) for origin, claims in found.items()}

    @cached_property
    def claims_about(self) -> Mapping[str, tuple[Claim, ...]]:
        """Claims by each entity that they concern, in any role, in order of date."""
        found: dict[str, list[Claim]] = defaultdict(list)
        for claim in self.by_date:
            for entity in self.named_in[claim.id]:
                found[entity].append(claim)
        return {entity: tuple(claims) for entity, claims in found.items()}

    @cached_property
    def assertions_about(self) -> Mapping[str, tuple[tuple[Claim, Assertion], ...]]:
        """What claims that concern an entity assert, in order of date; withdrawn ones nothing."""
        found: dict[str, list[tuple[Claim, Assertion]]] = defaultdict(list)
        for claim in self.by_date:
            if claim.asserts and claim.withdrawn is None:
                asserted = [(claim, assertion) for assertion in claim.asserts]
                for entity in self.named_in[claim.id]:
                    found[entity] += asserted
        return {entity: tuple(asserted) for entity, asserted in found.items()}


def entities_of(claim: Claim) -> tuple[str, ...]:
    """Ids of all entities that a claim names, in any role."""
    named = [*claim.about, claim.by, claim.for_]
    for assertion in claim.asserts:
        named.extend(asserted_entities(assertion))
    return tuple(dict.fromkeys(filter(None, named)))


def asserted_entities(assertion: Assertion) -> tuple[str, ...]:
    """Ids of the entities that an assertion names."""
    if isinstance(assertion, Border):
        return (assertion.by, *assertion.places)
    return tuple(getattr(assertion, role) for role in _roles(type(assertion)))


@cache
def _roles(type_: type[BaseModel]) -> tuple[str, ...]:
    """Keys of an assertion that name entities."""
    roles = ("of", "located", "stationed", "place", "controls", "claims", "is_")
    return tuple(role for role in roles if role in type_.model_fields)

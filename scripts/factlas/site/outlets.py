"""What an institution published, and what others report from it, for its page."""

from collections.abc import Iterator

from factlas.derive.evidence import published_words
from factlas.model.source import Source
from factlas.site.claimlists import NEWEST, claim_list
from factlas.site.fragments import Fragments
from factlas.site.page import Part
from factlas.site.setting import Link, Setting


def own_sources(entity: str, at: Setting, fragment: Fragments) -> Iterator[Part]:
    """Its sources, then the claims that others have from it; the first of each where many."""
    sources, say = _published_by(entity, at), at.say
    if sources:
        shown = [(one, published_words(one, at.content.book)) for one in sources[:NEWEST]]
        more = say("All {n} are among the sources") if sources[NEWEST:] else ""
        html = fragment(
            "entity_sources.html", at=at, sources=shown, more=more.format(n=len(sources))
        )
        yield Part(html, say("Sources from it"), "sources")
    relayed = at.content.book.facts.claims_relayed.get(entity, ())
    if relayed:
        those = [claim.id for claim in relayed[:NEWEST]]
        words = say("All {n} are in the register").format(n=len(relayed))
        way = Link(words, at.href("register/")) if relayed[NEWEST:] else None
        yield Part(
            claim_list(those, way, at, fragment), say("What others report from it"), "relayed"
        )


def _published_by(entity: str, at: Setting) -> list[Source]:
    """Sources under any of its names, the newest first."""
    facts = at.content.book.facts
    names = dict.fromkeys(name.text for name in facts.entities[entity].names)
    found = [source for name in names for source in facts.sources_by_publisher.get(name, ())]
    return sorted(found, key=lambda one: (str(one.published), one.id), reverse=True)

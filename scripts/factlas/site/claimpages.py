"""Every claim's own page: light HTML of ours, written beside the engine's pages."""

from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from factlas import addresses
from factlas.derive.bibliography import claim_item
from factlas.derive.linkeddata import linked_claim
from factlas.derive.tags import citation_tags
from factlas.model.claim import Claim
from factlas.site.citing import cite_texts, report_text
from factlas.site.content import Content
from factlas.site.evidence import claim_body
from factlas.site.fragments import Fragments
from factlas.site.page import Draft
from factlas.site.setting import Setting


def claim_pages(content: Content, fragment: Fragments) -> Iterator[Draft[str]]:
    """All claims' pages."""
    for claim in content.book.facts.claims.values():
        path = f"{addresses.claim(claim.id)}index.html"
        yield Draft(path, partial(claim_page, claim, content, fragment))


def claim_page(claim: Claim, content: Content, fragment: Fragments) -> str:
    """The page of one claim."""
    at = Setting(content, f"{addresses.claim(claim.id)}index.md", {})
    card, item = content.cards[claim.id], claim_item(claim, content.book)
    return fragment.page(
        "claim.html",
        at=at,
        title=card.text,
        description=card.text,
        card=card,
        body=claim_body(claim.id, at, fragment),
        about=[_entity(entity, at, fragment) for entity in claim.about],
        chapters=content.cited_on.get(claim.id, ()),
        tags=tuple(citation_tags(item, at.address, content.book.facts.explainer.licence)),
        linked=linked_claim(claim, content.book),
        texts=cite_texts(at.reference(claim.id), item, at, fragment),
        report=report_text(addresses.claim(claim.id), claim.id, at, fragment),
    )


def _entity(entity: str, at: Setting, fragment: Fragments) -> Markup:
    return fragment.once("entity_item.html", entity, at, lambda: {"entity": entity})

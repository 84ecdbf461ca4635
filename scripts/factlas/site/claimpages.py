"""Every claim's own page: light HTML of ours, written beside the engine's pages."""

from collections.abc import Iterable, Iterator
from functools import partial

from markupsafe import Markup

from factlas import addresses
from factlas.model.claim import Claim
from factlas.mould import lines
from factlas.site.claimcites import claim_cites
from factlas.site.claimparts import byline, claim_body, said
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Light
from factlas.site.setting import Link, Setting
from factlas.story.chapter import Chapter


def claim_pages(content: Content, fragment: Fragments) -> Iterator[Draft[Light]]:
    """All claims' pages."""
    for claim in content.book.facts.claims.values():
        path = f"{addresses.claim(claim.id)}index.html"
        yield Draft(path, partial(claim_page, claim, content, fragment))


def claim_page(claim: Claim, content: Content, fragment: Fragments) -> Light:
    """The page of one claim."""
    at = Setting(content, f"{addresses.claim(claim.id)}index.md", {})
    card, cited_on = content.cards[claim.id], content.cited_on.get(claim.id)
    return fragment.page_alike(
        "claim.html",
        at=at,
        title=card.text,
        description=card.text,
        byline=byline(card, at, fragment),
        said=said(card.text, card.language, at, fragment),
        body=claim_body(claim.id, at, fragment),
        withdrawn=card.withdrawn,
        about=lines([_entity(entity, at, fragment) for entity in claim.about]),
        chapters=_chapters(cited_on, at, fragment) if cited_on else "",
        **claim_cites(claim, card, at, fragment),
    )


def _chapters(those: Iterable[Chapter], at: Setting, fragment: Fragments) -> Markup:
    return lines(_item(at.chapter(one), at, fragment) for one in those)


def _entity(entity: str, at: Setting, fragment: Fragments) -> Markup:
    def make() -> Markup:
        return _item(at.entity(entity)._replace(text=at.named(entity)), at, fragment)

    return fragment.once(at, make, "about", entity)


def _item(link: Link, at: Setting, fragment: Fragments) -> Markup:
    return fragment.alike("item.html", at, href=link.href, callers=link.callers, text=link.text)

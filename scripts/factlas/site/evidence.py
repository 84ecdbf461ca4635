"""The end of every page: what to take along, and the cards, which are also the references."""

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from factlas import addresses
from factlas.derive.cards import Card
from factlas.derive.evidence import EvidenceView
from factlas.derive.volumes import volumes
from factlas.site.fragments import Fragments
from factlas.site.page import Part
from factlas.site.setting import Setting


def evidence_blocks(at: Setting, fragment: Fragments) -> tuple[str, ...]:
    """Heading and cards; nothing on a page that cites nothing or links instead."""
    if not at.numbers or not at.has_cards:
        return ()
    return (heading(at.say("Evidence"), "fl-evidence"), evidence_cards(at, fragment))


def evidence_parts(at: Setting, fragment: Fragments) -> tuple[Part, ...]:
    """The same for a page beside the engine."""
    if not at.numbers or not at.has_cards:
        return ()
    return (Part(evidence_cards(at, fragment), at.say("Evidence"), "fl-evidence"),)


def evidence_cards(at: Setting, fragment: Fragments) -> str:
    """The cards of the claims on the page, in the order of their numbers."""
    cards = [_numbered(claim, number, at, fragment) for claim, number in at.numbers.items()]
    return fragment("cards.html", at=at, cards=cards)


def _numbered(
    claim: str, number: int, at: Setting, fragment: Fragments
) -> tuple[str, int, int, Markup]:
    """A claim, its number on the page, about how long its card is, and all but the number of it."""
    body = claim_body(claim, at, fragment)
    foot = fragment.once("card_foot.html", claim, at, lambda: {"claim": claim})
    rest = fragment.once(
        "card_rest.html", claim, at, lambda: {"card": at.card(claim), "body": body, "foot": foot}
    )
    return claim, number, len(body) + len(foot), rest


def claim_body(claim: str, at: Setting, fragment: Fragments) -> Markup:
    """Who says so, how it stands and what came of it: the same on a card and on its own page."""
    return fragment.once("claim_body.html", claim, at, lambda: _shown(at.card(claim), at, fragment))


def _shown(card: Card, at: Setting, fragment: Fragments) -> Mapping[str, Any]:
    evidence = [(view, _cited(view, at, fragment)) for view in card.evidence]
    return {"card": card, "evidence": evidence}


def _cited(view: EvidenceView, at: Setting, fragment: Fragments) -> Markup:
    return fragment.once("cited_source.html", view.source, at, lambda: {"view": view})


def downloads(at: Setting, fragment: Fragments, page: str = "") -> str:
    """Where the report and the data are to be had, and the PDF of this page if it is a chapter."""
    own = addresses.chapter_pdf(page) if page else ""
    brief = addresses.BRIEF if at.content.book.facts.explainer.brief else ""
    report, data, book = addresses.REPORT, addresses.DATA, at.content.book
    beside = [(one.address, one.title(book)) for one in volumes(book.facts)]
    return fragment(
        "downloads.html",
        at=at,
        own=own,
        brief=brief,
        report=report,
        volumes=beside,
        data=data,
    )


def heading(text: str, anchor: str, level: int = 2) -> str:
    """A section's heading in Markdown, for the table of contents."""
    return f"{'#' * level} {text} {{: #{anchor} }}"

"""The end of every page: what to take along, and the cards, which are also the references."""

from markupsafe import Markup

from factlas import addresses
from factlas.derive.cards import Card
from factlas.derive.volumes import volumes
from factlas.site.claimparts import byline, claim_body, said
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
    body, foot = claim_body(claim, at, fragment), _foot(claim, at, fragment)
    rest = fragment.once(at, lambda: _rest(at.card(claim), body, foot, at, fragment), "rest", claim)
    return claim, number, len(body) + len(foot), rest


def _foot(claim: str, at: Setting, fragment: Fragments) -> Markup:
    return fragment.alike("card_foot.html", at, href=at.claim(claim))


def _rest(card: Card, body: Markup, foot: Markup, at: Setting, fragment: Fragments) -> Markup:
    return fragment.alike(
        "card_rest.html",
        at,
        claim=card.claim,
        byline=byline(card, at, fragment),
        said=said(card.text, card.language, at, fragment),
        body=body,
        foot=foot,
    )


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

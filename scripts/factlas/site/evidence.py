"""The end of every page: what to take along, and the cards, which are also the references."""

from markupsafe import Markup

from factlas import addresses
from factlas.derive.volumes import volumes
from factlas.mould import lines
from factlas.site.claimparts import byline, claim_body, said
from factlas.site.fragments import Fragments
from factlas.site.page import Part, Raw
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


def evidence_cards(at: Setting, fragment: Fragments) -> Raw:
    """The cards of the claims on the page, in the order of their numbers."""
    cards = lines([_card(claim, number, at, fragment) for claim, number in at.numbers.items()])
    return Raw(fragment.alike("cards.html", at, cards=cards))


def _card(claim: str, number: int, at: Setting, fragment: Fragments) -> Markup:
    card, body = at.card(claim), claim_body(claim, at, fragment)
    foot = fragment.alike("card_foot.html", at, href=at.claim(claim))
    return fragment.alike(
        "card.html",
        at,
        claim=claim,
        number=str(number),
        size=str(len(body) + len(foot)),
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

"""What all claims' pages tell programs and who cites them, with gaps for what each has of its own.

The texts are those that are told of one claim, told of gaps instead.
"""

from typing import NamedTuple

from markupsafe import Markup

from factlas import addresses
from factlas.derive.bibliography import claim_note, undated_claim
from factlas.derive.bibtex import dated
from factlas.derive.book import Book
from factlas.derive.linkeddata import linked
from factlas.derive.reference import claim_reference
from factlas.mould import Mould, gap, markup, mould
from factlas.site.citing import in_script, report_texts, tag_texts
from factlas.site.fragments import Fragments
from factlas.site.setting import Setting

_GAP_IN_JSON = "\\u0000"
"""How JSON writes what marks a gap."""


class ClaimForms(NamedTuple):
    """What the pages of claims have alike; gaps for texts are filled in TeX's or JSON's writing."""

    cited: Mould
    """Tags for reference managers, and the claim as linked data."""
    cite: Mould
    """How to cite it, and how to report an error in it."""


def claim_forms(is_withdrawn: bool, at: Setting, fragment: Fragments) -> ClaimForms:
    """The forms for claims that stand, or for those that do not."""

    def make() -> ClaimForms:
        return ClaimForms(_cited(at, fragment), _cite(is_withdrawn, at, fragment))

    return fragment.once(at, make, "claim forms", is_withdrawn)


def _cited(at: Setting, fragment: Fragments) -> Mould:
    book = at.content.book
    item = undated_claim(gap("claim"), gap("text"), gap("language"), "", book)
    tags = tag_texts(item, item.url, book.facts.explainer.licence)
    values = {**tags, "published": gap("day"), "slashed": gap("slashed")}
    return mould(fragment("claim_cited.html", at=at, **values, linked=_linked(book)))


def _linked(book: Book) -> Markup:
    """As linked data: texts stand within quotes, but for those that are written as JSON."""
    form = in_script(
        linked(
            book,
            identifier=gap("claim"),
            text=gap("json"),
            inLanguage=gap("language"),
            temporal=gap("temporal"),
            dateModified=gap("day"),
            citation=[gap("citation")],
        )
    )
    for name in ("json", "citation"):
        form = form.replace(f'"{_GAP_IN_JSON}{name}{_GAP_IN_JSON}"', gap(name))
    return markup(form.replace(_GAP_IN_JSON, "\0"))


def _cite(is_withdrawn: bool, at: Setting, fragment: Fragments) -> Mould:
    book, claim = at.content.book, gap("claim")
    withdrawn, retracted = gap("withdrawn"), gap("retracted")
    if not is_withdrawn:
        withdrawn = retracted = Markup()
    note = claim_note(gap("date"), gap("noted"), retracted, book)
    item = undated_claim(claim, gap("tex"), gap("language"), note, book)
    reference = claim_reference(claim, gap("text"), gap("when"), gap("evidence"), withdrawn, book)
    return mould(
        fragment(
            "claim_cite.html",
            at=at,
            reference=reference,
            bibtex=dated(item, gap("day"), gap("year")),
            **report_texts(addresses.claim(claim), claim, book),
        )
    )

"""How to cite a claim or a page, and how to report an error in it."""

from collections.abc import Mapping

from markupsafe import Markup

from factlas.derive.bibliography import Item
from factlas.derive.bibtex import bibtex
from factlas.derive.book import Book
from factlas.derive.pagefacts import page_facts, page_item
from factlas.derive.reference import page_reference
from factlas.derive.reporting import report
from factlas.derive.tags import citation_tags
from factlas.site.fragments import Fragments
from factlas.site.page import Raw, page_address
from factlas.site.setting import Setting


def cite_texts(text: str, item: Item) -> Mapping[str, str]:
    """Both texts of a citation, for `cite_texts.html`: to be selected or copied."""
    return {"reference": text, "bibtex": bibtex(item)}


def tags_for_managers(
    item: Item, address: str, licence: str, at: Setting, fragment: Fragments
) -> Markup:
    """Tags that reference managers read; `licence` is empty where it is unknown."""
    return fragment.each("citation_tag.html", at, dict(citation_tags(item, address, licence)))


def report_texts(address: str, claim: str, book: Book) -> Mapping[str, str]:
    """Whom to tell of an error, with what is known filled in, for `report.html`.

    `claim` may be empty.
    """
    told = report(address, claim, book)
    return {"reported_to": told.href, "report": told.text}


def page_foot(title: str, at: Setting, fragment: Fragments) -> Raw:
    """As of when the page stands, how to cite it, how to report an error in it."""
    book, address = at.content.book, page_address(at.path)
    facts = page_facts(at.numbers, book)
    item = page_item(title, address, facts.day, book)
    text = page_reference(title, address, book)
    return Raw(
        fragment.alike(
            "page_facts.html",
            at,
            as_of=facts.as_of,
            changed=facts.changed,
            review=facts.review,
            **cite_texts(text, item),
            **report_texts(address, "", book),
        )
    )

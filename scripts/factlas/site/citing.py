"""How to cite a claim or a page, and how to report an error in it."""

from collections.abc import Mapping
from json import JSONEncoder
from typing import Any

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from factlas.derive.bibliography import Item
from factlas.derive.bibtex import bibtex
from factlas.derive.book import Book
from factlas.derive.pagefacts import page_facts, page_item
from factlas.derive.reference import page_reference
from factlas.derive.reporting import report
from factlas.site.fragments import Fragments
from factlas.site.page import Raw, page_address
from factlas.site.setting import Setting

_WRITTEN = JSONEncoder(sort_keys=True).encode


def cite_texts(text: str, item: Item) -> Mapping[str, str]:
    """Both texts of a citation, for `cite_texts.html`: to be selected or copied."""
    return {"reference": text, "bibtex": bibtex(item)}


def tag_texts(item: Item, address: str, licence: str = "") -> Mapping[str, str]:
    """What reference managers read in a page's head, for `citation_tags.html`.

    `address` is where the work stands, empty while not known. A source's page has the tags of the
    source itself, whose licence is its own. Zotero takes title, author, date, publisher and
    language from either family of tags: Highwire's and Dublin Core's.
    """
    published = item.published.text if item.published else ""
    return {
        "work": item.title,
        "author": item.author or item.publisher,
        "published": published,
        "slashed": published.replace("-", "/"),
        "publisher": item.publisher,
        "language": item.language,
        "address": address,
        "licence": licence,
    }


def in_script(told: Any) -> Markup:
    """Linked data, or a text in it, as a script of a page holds it; keys always in one order."""
    return htmlsafe_json_dumps(told, dumps=_WRITTEN)


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

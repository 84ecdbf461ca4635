"""How to cite a claim or a page, and how to report an error in it."""

from factlas.derive.bibliography import Item
from factlas.derive.bibtex import bibtex
from factlas.derive.reporting import report
from factlas.site.fragments import Fragments
from factlas.site.page import Raw
from factlas.site.setting import Setting


def cite_texts(text: str, item: Item, at: Setting, fragment: Fragments) -> Raw:
    """Both texts of a citation, to be selected or copied."""
    return fragment("cite_texts.html", say=at.say, text=text, bibtex=bibtex(item))


def report_text(address: str, claim: str, at: Setting, fragment: Fragments) -> Raw:
    """Whom to tell of an error, with what is known filled in; `claim` may be empty."""
    told = report(address, claim, at.content.book)
    return fragment("report.html", say=at.say, report=told)

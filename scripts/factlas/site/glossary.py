"""The glossary: words of the story, each with the claim that explains it and where it is used."""

from collections.abc import Iterator
from functools import partial

from factlas import addresses
from factlas.derive.labels import told
from factlas.model.term import Term
from factlas.site.content import Content
from factlas.site.evidence import evidence_blocks
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Page
from factlas.site.setting import Link, Setting, numbered
from factlas.site.titles import title_block
from factlas.story.terms import terms_of

PATH = f"{addresses.GLOSSARY.rstrip('/')}.md"


def glossary_page(content: Content, fragment: Fragments) -> Iterator[Draft[Page]]:
    """The page, unwritten; none where the facts have no terms."""
    if content.book.facts.terms:
        yield Draft(PATH, partial(_page, content, fragment))


def _page(content: Content, fragment: Fragments) -> Page:
    book = content.book
    terms = sorted(book.facts.terms.values(), key=lambda term: told(term.term, book).casefold())
    at = Setting(content, PATH, numbered(term.claim for term in terms))
    title = book.say("Glossary")
    rows = [(told(t.term, book), at.card(t.claim), tuple(_used(t, at))) for t in terms]
    return Page(
        at.path,
        title,
        book.say("Words that these pages use, each explained by a claim with its source."),
        (
            title_block(at, fragment, title),
            fragment("glossary.html", at=at, rows=rows),
            *evidence_blocks(at, fragment),
        ),
    )


def _used(term: Term, at: Setting) -> Iterator[Link]:
    """Links to the chapters in which it is marked."""
    for chapter in at.content.chapters:
        if term.id in terms_of(chapter):
            yield at.chapter(chapter)

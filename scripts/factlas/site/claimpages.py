"""Every claim's own page: light HTML of ours, written beside the engine's pages."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from factlas import addresses
from factlas.model.claim import Claim
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.reference import permanent_address
from factlas.site.setting import Setting
from factlas.site.tree import write_tree


def write_claim_pages(contents: Sequence[Content], into: Path) -> int:
    """Make `into` hold the claim pages of all editions, under their addresses."""
    fragment = Fragments()
    files = {path: html for content in contents for path, html in claim_pages(content, fragment)}
    return write_tree(files, into)


def claim_pages(content: Content, fragment: Fragments) -> Iterator[tuple[str, str]]:
    """The claim pages of one edition: path in the site, and HTML."""
    for claim in content.book.facts.claims.values():
        address = addresses.claim(claim.id)
        html = claim_page(claim, content, fragment)
        yield f"{content.book.edition.prefix}{address}index.html", html


def claim_page(claim: Claim, content: Content, fragment: Fragments) -> str:
    """The page of one claim."""
    html = fragment(
        "claim.html",
        at=Setting(content, f"{addresses.claim(claim.id)}index.md", {}),
        card=content.cards[claim.id],
        about=claim.about,
        chapters=content.cited_on.get(claim.id, ()),
        date=claim.when.text,
        address=permanent_address(claim.id, content.book),
    )
    return f"{html}\n"

"""Where the site keeps what the report prints."""

from urllib.parse import unquote

from factlas import addresses
from factlas.derive.book import Book


def site_address(book: Book) -> str | None:
    """The edition's address, where the site has one."""
    base = book.facts.explainer.address
    return f"{base.rstrip('/')}/{book.edition.prefix}" if base else None


def claim_address(claim: str, book: Book) -> str | None:
    """The permanent address of a claim, where the site has one."""
    site = site_address(book)
    return site + addresses.claim(claim) if site else None


def page_address(chapter: str, book: Book) -> str:
    """Where a chapter stands in its edition, by its id: `islands/`; the home page at the root."""
    page = chapter.removeprefix(book.edition.prefix)
    return "" if page == "index" else f"{page}/"


def readable(url: str) -> str:
    """A web address with Cyrillic and Japanese letters in place of their percent codes.

    Only letters of Shift JIS are shown so, since the report's fonts have them all.
    """
    shown = unquote(url)
    return shown if all(map(_is_plain, shown)) else url


def _is_plain(sign: str) -> bool:
    if sign.isascii():
        return "!" <= sign <= "~"
    try:
        return sign.isalpha() and bool(sign.encode("shift_jis"))
    except UnicodeEncodeError:
        return False

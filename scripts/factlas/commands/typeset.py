"""All of a site that is typeset: its PDF files, and pictures that stand for its pages."""

from collections.abc import Mapping

from factlas.commands.printing import printed
from factlas.commands.share import share_pictures
from factlas.commands.workshop import Workshop
from factlas.report.press import Press, press
from factlas.site.content import Content


def typeset(shop: Workshop) -> Mapping[str, bytes]:
    """Every file by its place in the site."""
    with press(shop.build / "pdf") as kept_pages:
        editions = [_edition(one, shop, kept_pages) for one in shop.contents]
    return {address: data for edition in editions for address, data in edition.items()}


def _edition(content: Content, shop: Workshop, kept_pages: Press) -> Mapping[str, bytes]:
    book, drawings = content.book, shop.drawings
    kept_pictures = shop.build / "share" / book.edition.language
    files = printed(book, content.chapters, drawings, kept_pages)
    pictures = share_pictures(content, drawings, kept_pictures)
    return {**files, **{f"{book.edition.prefix}{at}": data for at, data in pictures.items()}}

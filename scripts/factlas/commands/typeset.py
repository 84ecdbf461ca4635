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
        files = [_printed(one, shop, kept_pages) for one in shop.contents]
    pictures = [_pictures(one, shop) for one in shop.contents]
    return {address: data for edition in (*files, *pictures) for address, data in edition.items()}


def _printed(content: Content, shop: Workshop, kept_pages: Press) -> Mapping[str, bytes]:
    return printed(content.book, content.chapters, shop.drawings, kept_pages)


def _pictures(content: Content, shop: Workshop) -> Mapping[str, bytes]:
    kept_pictures = shop.build / "share" / content.book.edition.language
    pictures = share_pictures(content, shop.drawings, kept_pictures)
    return {f"{content.book.edition.prefix}{at}": data for at, data in pictures.items()}

"""The page of the open data: every file, what it holds, and on what terms."""

from functools import partial

from factlas import addresses
from factlas.derive.datafiles import data_files
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Page
from factlas.site.setting import Setting
from factlas.site.titles import title_block

PATH = f"{addresses.DATA}index.md"


def data_page(content: Content, fragment: Fragments) -> Draft[Page]:
    """The page, unwritten."""
    return Draft(PATH, partial(_data_page, content, fragment))


def _data_page(content: Content, fragment: Fragments) -> Page:
    at = Setting(content, PATH, {})
    title = at.say("Open data")
    return Page(
        at.path,
        title,
        at.say("All facts as files: tables, JSON, references, map features, a feed of changes."),
        (
            title_block(at, fragment, title),
            fragment(
                "data.html",
                at=at,
                files=data_files(content.book),
                licence=content.book.facts.explainer.licence,
                package=addresses.DATA_PACKAGE,
                feed=addresses.FEED,
            ),
        ),
    )

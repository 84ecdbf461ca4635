"""The colophon: what the site is made of, by whom, and under which licences.

Licences are read from what is installed, so that the page says what this build was made with.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from importlib.metadata import metadata, requires

from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Page
from factlas.site.setting import Setting
from factlas.site.titles import title_block

PATH = "colophon.md"

SHIPPED = (
    ("Leaflet", "XStatic-Leaflet", "BSD-2-Clause"),
    ("Pagefind", "pagefind", ""),
    ("Source Serif 4", "fontpkg-source-serif-4", ""),
    ("Source Sans 3", "fontpkg-source-sans-3", ""),
    ("Noto Sans JP", "pylopdf-fonts-jp", "OFL-1.1"),
    ("Material Design Icons, in mkdocs-material", "mkdocs-material", "Apache-2.0"),
    ("Material for MkDocs: favicon", "mkdocs-material", ""),
)
"""What stands in the site or in its PDF files: its name, the package that brings it, and its
licence where the package does not say it."""

_LONGEST = 60
"""Characters of a licence's name; what is longer is its text."""


@dataclass(frozen=True)
class Part:
    """Something that a site is made of."""

    name: str
    """What it is called."""
    version: str
    """Which version, where it has one."""
    licence: str
    """Its licence, as its package names it."""


def colophon_page(content: Content, fragment: Fragments) -> Draft[Page]:
    """The page that names what the site is made of."""
    return Draft(PATH, partial(_page, content, fragment))


def _page(content: Content, fragment: Fragments) -> Page:
    at, say = Setting(content, PATH, {}), content.book.say
    title = say("Colophon")
    parts = fragment(
        "colophon.html",
        at=at,
        shipped=[*_shipped()],
        coasts=content.drawings.coasts,
        tools=[*_tools()],
        facts=content.book.facts.explainer.licence,
    )
    description = say("What this site is made of, and under which licences.")
    return Page(PATH, title, description, (title_block(at, fragment, title), parts))


def _shipped() -> Iterator[Part]:
    for name, package, licence in SHIPPED:
        yield Part(name, metadata(package)["Version"], licence or licence_of(package))


def _tools() -> Iterator[Part]:
    for line in sorted(requires("factlas") or (), key=str.lower):
        if "extra ==" not in line:
            name = re.split(r"[^\w.-]", line)[0]
            yield Part(name, metadata(name)["Version"], licence_of(name))


def licence_of(package: str) -> str:
    """The licence of an installed package, as its metadata names it."""
    told = metadata(package)
    classifiers = told.get_all("Classifier") or ()
    classified = [c.rpartition(" :: ")[2] for c in classifiers if c.startswith("License ::")]
    named = [*(told.get_all("License-Expression") or ()), *(told.get_all("License") or ())]
    short = (name for name in named if 0 < len(name) <= _LONGEST and "\n" not in name)
    return next(short, ", ".join(classified))

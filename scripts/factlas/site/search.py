"""The search: an index of the finished pages, of which a reader loads only what a word needs.

Pagefind reads the pages as they are published, and its program comes with its package. The engine
has a search of its own, whose whole index every page would load: nothing of it stays.
"""

import shutil
from collections.abc import Mapping
from pathlib import Path

from pagefind_bin_extended import get_executable

from factlas.site.program import run_program
from factlas.words import Translate

BUNDLE = "pagefind"
"""Folder of the index in the site. It holds one index for each language of its pages."""

SCRIPT = "assets/factlas-search.js"
"""Opens the search, and loads the rest only then."""

_READ = "article:not([data-unread])"
"""What of a page is read; pages without it are not found."""

_LEFT_OUT = (
    ".headerlink, .fl-cite, .fl-cards, .fl-claims, .fl-subjects, .fl-more, .fl-parts, "
    ".fl-register, .fl-index, .fl-year, .fl-timeline, .fl-tally, .fl-walk, .fl-side-claims, "
    ".fl-downloads, .fl-related, .fl-part, .fl-marks, .fl-links, .fl-reference, .fl-descriptor, "
    ".fl-facts, .fl-disputes, .fl-ways, .fl-filters, .fl-embed, .fm-links, .fm-controls, figure"
)
"""What of it is not: what stands on a page of its own, and what is no text."""

_UNUSED = (
    "pagefind-component-ui.*",
    "pagefind-highlight.*",
    "pagefind-modular-ui.*",
    "pagefind-ui.*",
)
UNWANTED = ("search", "search.json", "assets/javascripts", "assets/stylesheets")
"""What of an engine's site only its own search and its theme's pages would need."""


def words(say: Translate) -> Mapping[str, str]:
    """What the search says to readers, by name of the attribute that holds it."""
    return {
        "label": say("Search"),
        "hint": say("A place, a person, a system, a source, or words of a claim"),
        "found": say("{n} results"),
        "one": say("1 result"),
        "none": say("Nothing found. Lists of everything:"),
        "failed": say("The search cannot be loaded here. Lists of everything:"),
        "all": say("Register of claims"),
        "close": say("Close"),
    }


def remove_engines_own(folder: Path) -> None:
    """Remove what the engine's own search and its theme's pages would need."""
    for name in UNWANTED:
        if (folder / name).is_dir():
            shutil.rmtree(folder / name)
        else:
            (folder / name).unlink(missing_ok=True)


def index_pages(folder: Path) -> None:
    """Write the index of all pages in `folder` into it. Raises ProgramError."""
    command = [
        str(get_executable()),
        *("--site", str(folder), "--glob", "**/index.html", "--output-subdir", BUNDLE),
        *("--root-selector", _READ, "--exclude-selectors", _LEFT_OUT, "--quiet"),
    ]
    run_program(command)
    for pattern in _UNUSED:
        for path in (folder / BUNDLE).glob(pattern):
            path.unlink()

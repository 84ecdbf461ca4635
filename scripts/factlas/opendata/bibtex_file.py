"""Sources and claims as one BibTeX file."""

from collections.abc import Iterable

from factlas.derive.bibliography import Item
from factlas.derive.bibtex import bibtex


def bibtex_file(items: Iterable[Item]) -> str:
    """All entries, sources first, a blank line between them."""
    return "\n\n".join(bibtex(item) for item in items) + "\n"

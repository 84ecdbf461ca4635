"""Run by the Python of WeasyPrint's own environment: `weasy.py OUT.pdf PAGE.html …`.

Sets the pages one after the other into one file, and prints how many sheets of paper that made.
"""

import logging
import sys
from importlib import import_module


def main(out: str, *pages: str) -> None:
    """Set the pages."""
    weasyprint = import_module("weasyprint")  # which the project's environment does not have
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    documents = [weasyprint.HTML(page).render() for page in pages]
    sheets = [sheet for document in documents for sheet in document.pages]
    documents[0].copy(sheets).write_pdf(out)
    print(len(sheets))


if __name__ == "__main__":
    main(*sys.argv[1:])

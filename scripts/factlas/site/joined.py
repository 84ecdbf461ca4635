"""Scripts of the lists' pages: small files joined to one for each page, as each is a request."""

from collections.abc import Mapping
from pathlib import Path

_FILES = Path(__file__).parent / "scripts"

_JOINED = {
    "factlas-register.js": ("address", "find", "match", "rows", "register"),
    "factlas-timeline.js": ("address", "timeline"),
}
"""Names of the scripts, and of the files that each is made of."""


def joined() -> Mapping[str, bytes]:
    """All scripts by name."""
    return {name: _join(files).encode() for name, files in _JOINED.items()}


def _join(files: tuple[str, ...]) -> str:
    texts = ((_FILES / f"{name}.js").read_text(encoding="utf-8") for name in files)
    return "\n".join(('(() => {\n"use strict";', *texts, "})();\n"))

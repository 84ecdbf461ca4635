"""Scripts and style sheets in small files by subject, joined to few, as each is a request."""

from collections.abc import Mapping
from pathlib import Path

_HERE = Path(__file__).parent

_SCRIPTS = {
    "factlas-register.js": ("address", "find", "match", "rows", "register"),
    "factlas-timeline.js": ("address", "timeline"),
}
"""Names of the scripts of the lists' pages, and of the files that each is made of."""

STYLE = "factlas.css"
"""Name of the style sheet that all pages have."""

_STYLES = (
    *("colours", "controls", "words", "citations", "standing", "evidence", "cards", "sheets"),
    *("tables", "lists", "disputes", "walks", "timeline", "near", "print"),
)
"""Its files in order: later rules win over earlier ones."""


def joined() -> Mapping[str, bytes]:
    """All of them by name."""
    scripts = {name: _script(files).encode() for name, files in _SCRIPTS.items()}
    return {**scripts, STYLE: "\n".join(_texts("styles", _STYLES, "css")).encode()}


def _script(files: tuple[str, ...]) -> str:
    return "\n".join(('(() => {\n"use strict";', *_texts("scripts", files, "js"), "})();\n"))


def _texts(folder: str, names: tuple[str, ...], ending: str) -> list[str]:
    return [(_HERE / folder / f"{name}.{ending}").read_text(encoding="utf-8") for name in names]

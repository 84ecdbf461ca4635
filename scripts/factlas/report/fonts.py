"""The report's faces. They come from installed packages, so that every machine sets alike."""

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

PACKAGES = ("fontpkg_source_serif_4", "fontpkg_source_sans_3", "pylopdf_fonts_jp")
"""Packages that hold font files: Latin, Greek and Cyrillic with serifs and without; Japanese."""

_SERIF = ("Source Serif 4", "Noto Serif JP")
_SANS = ("Source Sans 3", "Noto Sans JP")


@dataclass(frozen=True)
class Faces:
    """Families by role, in order of preference; each role falls back on all the others."""

    text: tuple[str, ...] = (*_SERIF, *_SANS)
    """Running text."""
    display: tuple[str, ...] = (*_SANS, *_SERIF)
    """Headings, tables, labels and drawings."""
    code: tuple[str, ...] = ("DejaVu Sans Mono", *_SANS, *_SERIF)
    """Literal text; the first family is Typst's own."""


def folders() -> tuple[Path, ...]:
    """Folders in which Typst finds the font files."""
    return tuple(Path(str(files(package))) for package in PACKAGES)


def font_files() -> tuple[Path, ...]:
    """Every font file, in a stable order."""
    found = (path for folder in folders() for path in folder.rglob("*.[ot]tf"))
    return tuple(sorted(found))

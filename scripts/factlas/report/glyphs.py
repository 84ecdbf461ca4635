"""Which characters the report's fonts can show, read from the fonts themselves.

PDF/UA-1 refuses a text with a missing glyph, so `check` finds it first and says where it stands.
The tables are those of OpenType 1.9: the table directory, and `cmap` with subtable format 12,
which every font of the report has.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from factlas.report.fonts import font_files

_BREAKS = "\t\n\r"
_VARIATION_SELECTORS = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
_REFUSED = frozenset("\ufeff\ufffe\0")
"""Code points that PDF/UA-1 (ISO 14289-1, 7.21.7) allows in no text, glyph or not."""


@dataclass(frozen=True)
class Coverage:
    """The characters that can be set."""

    characters: frozenset[str]
    """All of them."""

    def uncovered(self, text: str) -> frozenset[str]:
        """The characters of a text that cannot be set."""
        return frozenset(text) - self.characters


def coverage() -> Coverage:
    """What the report's fonts cover together: every role falls back on all of them."""
    shown: set[int] = set()
    for path in font_files():
        shown.update(*code_points(path))
    characters = frozenset(map(chr, shown))
    return Coverage((characters | frozenset(_BREAKS) | _VARIATION_SELECTORS) - _REFUSED)


def code_points(font: Path) -> Iterator[range]:
    """Unicode code points for which a font has a glyph. Raises ValueError without format 12."""
    cmap = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", cmap, 2)
    for _, _, offset in struct.iter_unpack(">HHI", cmap[4 : 4 + 8 * count]):
        if struct.unpack_from(">H", cmap, offset) == (12,):
            return _segmented(cmap, offset)
    raise ValueError(f"{font.name} has no character map of format 12")


def _table(font: Path, tag: bytes) -> bytes:
    """A table of the font, without the megabytes of the others."""
    with font.open("rb") as file:
        (count,) = struct.unpack_from(">H", file.read(12), 4)
        directory = struct.iter_unpack(">4sIII", file.read(16 * count))
        offset, length = next((at, size) for name, _, at, size in directory if name == tag)
        file.seek(offset)
        return file.read(length)


def _segmented(cmap: bytes, start: int) -> Iterator[range]:
    """Code points of a subtable of format 12: groups of first, last, and the first one's glyph."""
    (groups,) = struct.unpack_from(">I", cmap, start + 12)
    body = cmap[start + 16 : start + 16 + 12 * groups]
    for first, last, glyph in struct.iter_unpack(">III", body):
        yield range(first if glyph else first + 1, last + 1)

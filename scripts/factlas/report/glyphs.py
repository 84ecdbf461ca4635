"""Which characters the report's fonts can show, read from the fonts themselves.

PDF/UA-1 refuses a text with a missing glyph, so `check` finds it first and says where it stands.
The tables are those of OpenType 1.9: the table directory, and `cmap` with subtable format 12,
which every font of the report has.
"""

import struct
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from factlas.report.fonts import font_files

_BREAKS = "\t\n\r"
_VARIATION_SELECTORS = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
_REFUSED = frozenset("\ufeff\ufffe\0")
"""Code points that PDF/UA-1 (ISO 14289-1, 7.21.7) allows in no text, glyph or not."""


@dataclass(frozen=True)
class Glyphs:
    """The characters that one font shows, as its `cmap` tells them: in groups of code points."""

    firsts: tuple[int, ...]
    """The first of each group, in ascending order."""
    lasts: tuple[int, ...]
    """The last of each."""
    glyphs: tuple[int, ...]
    """The number of the first one's glyph, to which the others' follow; 0 is none."""

    def __contains__(self, character: str) -> bool:
        code = ord(character)
        group = bisect_right(self.firsts, code) - 1
        if group < 0 or code > self.lasts[group]:
            return False
        return self.glyphs[group] + code - self.firsts[group] > 0


class Coverage:
    """The characters that can be set."""

    def __init__(self, fonts: Iterable[Glyphs]) -> None:
        """Each font, of which every role falls back on all; the next is read where others lack."""
        self._read: list[Glyphs] = []
        self._unread = iter(fonts)
        self._covered: set[str] = {*_BREAKS, *_VARIATION_SELECTORS}

    def uncovered(self, text: str) -> frozenset[str]:
        """The characters of a text that cannot be set."""
        unknown = frozenset(text) - self._covered
        lacking = frozenset(sign for sign in unknown if not self._shows(sign))
        self._covered.update(unknown - lacking)
        return lacking

    def _shows(self, sign: str) -> bool:
        return sign not in _REFUSED and any(sign in font for font in self._fonts())

    def _fonts(self) -> Iterator[Glyphs]:
        yield from self._read
        for font in self._unread:
            self._read.append(font)
            yield font


def coverage() -> Coverage:
    """What the report's fonts cover together."""
    return Coverage(map(glyphs_of, font_files()))


def glyphs_of(font: Path) -> Glyphs:
    """What a font shows. Raises ValueError without format 12."""
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


def _segmented(cmap: bytes, start: int) -> Glyphs:
    """A subtable of format 12: groups of first, last, and the first one's glyph."""
    (groups,) = struct.unpack_from(">I", cmap, start + 12)
    numbers = struct.unpack_from(f">{3 * groups}I", cmap, start + 16)
    return Glyphs(numbers[::3], numbers[1::3], numbers[2::3])

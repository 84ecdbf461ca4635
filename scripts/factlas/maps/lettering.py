"""How wide a text is, and which script it is in, without a font at hand.

Widths are a common sans-serif's and a little more: where that is not at hand, most are narrower.
"""

import unicodedata
from collections.abc import Iterator
from itertools import groupby

from factlas.maps.advances import BOLD, REGULAR

_SPARE = 1.02
"""How much more room a line gets than its letters take."""
_OTHER = 0.65
"""Width of a letter that is in no table, in em."""
_SCRIPTS = {"HIRAGANA": "CJK", "KATAKANA": "CJK", "IDEOGRAPHIC": "CJK", "FULLWIDTH": "CJK"}


def width(text: str, is_bold: bool = False) -> float:
    """Width of a line in em."""
    table = _BOLD if is_bold else _REGULAR
    return _SPARE * sum(map(table.__getitem__, text))


class _Widths(dict[str, float]):
    """Widths of letters in em: also of those that are in no table."""

    def __missing__(self, character: str) -> float:
        """A letter with an accent is as wide as without."""
        if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
            return 0.0
        if unicodedata.east_asian_width(character) in "WF":
            return 1.0
        bare = unicodedata.normalize("NFD", character)[0]
        return self.get(bare, _OTHER)


_REGULAR, _BOLD = _Widths(REGULAR), _Widths(BOLD)


def runs(text: str) -> Iterator[str]:
    """The text in pieces of one script each; spaces, digits and signs go with what precedes them.

    A renderer that lacks one glyph of a run takes the whole run from another font, so that each
    script is drawn as a text of its own.
    """
    scripts: list[str] = []
    for character in text:
        scripts.append(_script(character) or (scripts[-1] if scripts else ""))
    first = next(filter(None, scripts), "")
    pairs = zip(text, (script or first for script in scripts), strict=True)
    for _, piece in groupby(pairs, key=lambda pair: pair[1]):
        yield "".join(character for character, _ in piece)


def _script(character: str) -> str:
    """The first word of a letter's name: LATIN, CYRILLIC, GREEK, CJK; empty for other signs."""
    if not character.isalpha():
        return ""
    word = unicodedata.name(character, "").replace("-", " ").split(" ")[0]
    return _SCRIPTS.get(word, word)

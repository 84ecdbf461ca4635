"""How wide a text is, and which script it is in, without a font at hand.

Widths are a sans-serif's, rounded up: a label may come out narrower than reckoned, not wider.
"""

import unicodedata
from collections.abc import Iterator
from itertools import groupby

_NARROW = frozenset("ijlrtfI.,:;'’|!()[]/ -·")
_BROAD = frozenset("mwMW@%—ЖШЩЮФжшщюфм")
_SCRIPTS = {"HIRAGANA": "CJK", "KATAKANA": "CJK", "IDEOGRAPHIC": "CJK", "FULLWIDTH": "CJK"}


def width(text: str) -> float:
    """Width of a line in em."""
    return sum(map(_advance, text))


def _advance(character: str) -> float:
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.0
    if character in _NARROW:
        return 0.36
    if character in _BROAD:
        return 0.92
    return 0.7 if character.isupper() else 0.58


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

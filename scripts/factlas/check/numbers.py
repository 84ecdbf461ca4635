"""Numbers in a text, in digits or English words, with every way in which they can be read."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from factlas.check.folded import folded

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS = {word: value for value, word in enumerate(_UNITS)} | {
    word: value for value, word in zip(range(20, 100, 10), _TENS, strict=True)
}
_POWERS = {"hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12}

_SCALES = (
    (12, r"trillions?|trn|трлн|триллион\w*|兆|조"),
    (9, r"billions?|bln|bn|milliards?|Mrd|млрд|миллиард\w*"),
    (6, r"millions?|mln|mn|Mio|млн|миллион\w*"),
    (3, r"thousands?|тыс|тысяч\w*|千"),
    (8, r"億|亿|억"),
    (4, r"万|萬|만"),
)
"""Powers of ten and what they are called: English, its short forms, and some other tongues'."""

_PLAIN = str.maketrans("０１２３４５６７８９，．\u00a0\u2009\u202f\u2011", "0123456789,.   -")

_GROUPED = r"\d{1,3}(?P<mark>[,.'’ ])\d{3}(?:(?P=mark)\d{3})*(?:[.,]\d+)?(?!\d)"
_GROUP = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_GAPS = str.maketrans("", "", " '’")
_DIGIT = re.compile(r"\d")
_FIGURE = rf"(?P<figure>{_GROUPED}|\d+(?:[.,]\d+)?)"
_SCALE = "|".join(f"(?P<e{power}>{words})" for power, words in _SCALES)
_IN_DIGITS = re.compile(rf"(?<!\d){_FIGURE}(?:[ -]?(?i:{_SCALE})(?![^\W\d_]))?")
_EAST_ASIAN = re.compile(r"(?:\d[\d,.]*[兆億亿万萬억만조千])+\d*")
_EAST_ASIAN_PART = re.compile(r"(\d[\d,.]*)([兆億亿万萬억만조千]?)")
_EAST_ASIAN_POWERS = dict(zip("兆조億亿억万萬만千", (12, 12, 8, 8, 8, 4, 4, 4, 3), strict=True))

_STEMS = (
    *"zero two three four five six seven eight nine ten eleven twel thir fif twen forty".split(),
    *("one one", "one-one", "hundred", "thousand", "illion"),
)
"""One of these stands in every number in words, which in most texts none does."""
_WORD = "|".join([*sorted(_WORDS, key=len, reverse=True), *_POWERS])
_ORDINAL = r"(?!-?(?:first|second|third|[a-z]+ths?|thirds|halves|quarters?)\b)"
_IN_WORDS = re.compile(
    rf"\b(?:{_WORD})(?:(?:[ -]|(?<=d) and )(?:{_WORD}))*\b{_ORDINAL}", re.IGNORECASE
)
_RANGE = re.compile(r"\s?(?:[-–—]|to|and|or)\s?")


class Number(NamedTuple):
    """A number as it stands in a text."""

    text: str
    """As written."""
    start: int
    """Where it begins."""
    end: int
    """Where it ends."""
    readings: frozenset[Decimal]
    """What it can mean: 1.500 is one and a half, or fifteen hundred."""
    power: int = 0
    """Of ten, where a scale word follows."""


def numbers(text: str) -> tuple[Number, ...]:
    """All numbers in a text, in order. A lone "one" and ordinals are no numbers."""
    plain = text if text.isascii() else text.translate(_PLAIN)
    found: list[Number] = []
    if _DIGIT.search(plain):
        found += _east_asian(plain)
        found += _in_digits(_blanked(plain, found))
    found += _in_words(_blanked(plain, found))
    return _with_shared_scale(sorted(found, key=lambda number: number.start), plain)


def _blanked(text: str, found: list[Number]) -> str:
    for number in found:
        text = text[: number.start] + "\x00" * (number.end - number.start) + text[number.end :]
    return text


def _east_asian(text: str) -> Iterator[Number]:
    """1兆9416億 is 1×10¹² + 9416×10⁸."""
    for match in _EAST_ASIAN.finditer(text):
        total = Decimal(0)
        for figure, power in _EAST_ASIAN_PART.findall(match[0]):
            total += _plain_figure(figure).scaleb(_EAST_ASIAN_POWERS.get(power, 0))
        yield Number(match[0], match.start(), match.end(), frozenset({total}))


def _plain_figure(figure: str) -> Decimal:
    """Commas part groups of digits, and so do points where there are several."""
    digits = figure.replace(",", "").rstrip(".")
    return Decimal(digits if digits.count(".") < 2 else digits.replace(".", ""))


def _in_digits(text: str) -> Iterator[Number]:
    for match in _IN_DIGITS.finditer(text):
        power = next((p for p, _ in _SCALES if match[f"e{p}"]), 0)
        values = frozenset(value.scaleb(power) for value in _read(match["figure"]))
        yield Number(match[0], match.start(), match.end(), values, power)


def _read(figure: str) -> Iterator[Decimal]:
    figure = figure.translate(_GAPS)
    marks = [mark for mark in figure if mark in ".,"]
    if len(set(marks)) == 2:
        group = marks[0]
        yield Decimal(figure.replace(group, "").replace(",", "."))
        return
    if len(marks) != 1 or _GROUP.fullmatch(figure):
        yield Decimal(figure.replace(",", "").replace(".", ""))
    if len(marks) == 1:
        yield Decimal(figure.replace(",", "."))


def _in_words(text: str) -> Iterator[Number]:
    plain = folded(text)
    for match in _IN_WORDS.finditer(text) if any(map(plain.__contains__, _STEMS)) else ():
        words = re.split(r"[ -](?:and )?", folded(match[0]))
        if words != ["one"]:
            value = Decimal(_spoken(words))
            yield Number(match[0], match.start(), match.end(), frozenset({value}))


def _spoken(words: list[str]) -> int:
    """Two hundred and five thousand: what stands before a power of ten is multiplied by it."""
    total = part = 0
    for word in words:
        power = _POWERS.get(word)
        if power is None:
            part += _WORDS[word]
        elif power == 2:
            part = (part or 1) * 100
        else:
            total, part = total + (part or 1) * 10**power, 0
    return total + part


def _with_shared_scale(found: list[Number], text: str) -> tuple[Number, ...]:
    """In "70 to 80 billion" the first number has the second's scale, or none."""
    for index, (number, following) in enumerate(pairwise(found)):
        shares = _RANGE.fullmatch(text, number.end, following.start)
        if following.power and not number.power and shares:
            scaled = frozenset(value.scaleb(following.power) for value in number.readings)
            found[index] = Number(number.text, number.start, number.end, number.readings | scaled)
    return tuple(found)

"""What units are called in quoted words, in a few languages."""

import re

_NAMES = (
    ("nmi", r"nmi|nm|nautical[ -]miles?|морск\w+ мил\w+|海里"),
    ("km/h", r"km/h|kph|kilomet(?:er|re)s? (?:per|an) hour|км/ч|(?:時速)?キロ毎時"),
    ("km2", r"km2|km²|sq(?:uare|\.)? (?:km|kilomet(?:er|re)s?)|кв\.? ?км|平方キロ\w*"),
    ("ha", r"ha|hectares?|га|гектар\w*|ヘクタール"),
    ("m2", r"m2|m²|sq(?:uare|\.)? (?:m|met(?:er|re)s?)|кв\.? ?м|平方メートル"),
    ("km", r"km|kilomet(?:er|re)s?|км|километр\w*|キロ(?:メートル)?|公里|㎞"),
    ("mi", r"mi|miles?|マイル|英里"),
    ("m", r"m|met(?:er|re)s?|м|метр\w*|メートル"),
    ("kg", r"kg|kilo(?:gram)?s?|кг|килограмм\w*|キログラム"),
    ("t", r"t|tons?|tonnes?|т|тонн\w*|トン"),
    ("percent", r"%|％|per ?cent|процент\w*|パーセント"),
    ("days", r"days?|дн(?:я|ей)|день|日"),
    ("months", r"months?|месяц\w*|か月|ヶ月"),
    ("years", r"years?|лет|года?|年"),
)
"""Longer names stand before those that begin them."""

_UNIT = re.compile(
    r"[ \u00a0\u202f-]?(?:"
    + "|".join(f"(?P<u{index}>{names})" for index, (_, names) in enumerate(_NAMES))
    + r")(?![a-zа-я0-9²])",
    re.IGNORECASE,
)


def unit_after(text: str, end: int) -> str | None:
    """The unit that stands in a text right after a number that ends at `end`, where one does."""
    match = _UNIT.match(text, end)
    if match is None:
        return None
    return next(unit for index, (unit, _) in enumerate(_NAMES) if match[f"u{index}"])

"""Names, dates, figures and positions in words."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from babel.numbers import format_compact_decimal, format_decimal

from factlas.derive.book import Book
from factlas.model.assertions import Located, Quantity
from factlas.model.base import Text
from factlas.model.dates import Date
from factlas.model.entity import Name
from factlas.model.locator import Locator

_LOCATORS = {
    "paragraph": "paragraph {n}",
    "page": "page {n}",
    "article": "article {n}",
    "section": "section {n}",
    "table": "table {n}",
    "heading": "under “{n}”",
    "time": "at {n}",
    "infobox": "in the infobox",
    "caption": "in the caption",
    "title": "in the title",
}
"""Kinds of locators, in words."""

COMPACT_FROM = Decimal(1_000_000)


def told(text: Text | None, book: Book) -> str:
    """A text in the edition's language, or in the one there is."""
    return text.within(book.edition.language)[0] if text is not None else ""


def label(entity_id: str, book: Book) -> str:
    """The name of an entity; where parties differ, all their names in the edition's order."""
    words = book.labels.get(entity_id)
    if words is None:
        names = dict.fromkeys(name.text for name in _leading_names(entity_id, book))
        words = book.labels[entity_id] = " / ".join(names)
    return words


def callers(entity_id: str, book: Book) -> str:
    """Whose each name of the label is, by id: japan+china russia; empty where it has one alone."""
    users: dict[str, list[str]] = {}
    for name in _leading_names(entity_id, book):
        users.setdefault(name.text, []).extend(_in_order(name.used_by, book))
    return " ".join("+".join(those) for those in users.values()) if len(users) > 1 else ""


def short_label(entity_id: str, book: Book) -> str:
    """The short form of the name, where the entity has one."""
    return told(book.facts.entities[entity_id].short, book) or label(entity_id, book)


def label_with_users(entity_id: str, book: Book) -> str:
    """As `label`, each name followed by who uses it: Kunashiri (Japan) / Kunashir (Russia)."""
    names = _leading_names(entity_id, book)
    if len({name.text for name in names}) < 2:
        return label(entity_id, book)
    return " / ".join(f"{name.text} ({_users(name, book)})" for name in names)


def _users(name: Name, book: Book) -> str:
    return ", ".join(label(party, book) for party in _in_order(name.used_by, book))


def _in_order(parties: tuple[str, ...], book: Book) -> list[str]:
    return sorted(parties, key=book.edition.parties.index)


def _leading_names(entity_id: str, book: Book) -> Sequence[Name]:
    """Names in the edition's language (else in any), one for each party, in order."""
    leading = book.leading_names.get(entity_id)
    if leading is None:
        leading = book.leading_names[entity_id] = _found_leading(entity_id, book)
    return leading


def _found_leading(entity_id: str, book: Book) -> Sequence[Name]:
    names = book.facts.entities[entity_id].names
    spoken = [name for name in names if name.lang == book.edition.language] or list(names)
    common = [name for name in spoken if not name.used_by]
    contested = _one_per_party([name for name in spoken if name.used_by], book)
    return contested or common[:1]


def _one_per_party(names: list[Name], book: Book) -> list[Name]:
    chosen: list[Name] = []
    for party in book.edition.parties:
        own = next((name for name in names if party in name.used_by), None)
        if own is not None and own not in chosen:
            chosen.append(own)
    return chosen


def other_names(entity_id: str, book: Book) -> tuple[Name, ...]:
    """Names beside the label, in the order of parties: other languages, other forms."""
    leading = _leading_names(entity_id, book)
    rest = [name for name in book.facts.entities[entity_id].names if name not in leading]
    order = book.edition.parties
    return tuple(sorted(rest, key=lambda n: min((order.index(p) for p in n.used_by), default=-1)))


def users(name: Name, book: Book) -> str:
    """Who uses a name, in words; empty where nobody contests it."""
    return _users(name, book)


def date_words(when: Date, book: Book) -> str:
    """A date as precise as it was written: 30 December 2017, December 2017, 2017."""
    words = book.dates.get(when.text)
    if words is None:
        words = book.dates[when.text] = _date_words(when, book)
    return words


def _date_words(when: Date, book: Book) -> str:
    say = book.say
    if when.is_interval:
        start, end = when.text.split("/")
        if when.last == date.max:
            return say("since {date}").format(date=_part(start, when.first, book))
        if when.first == date.min:
            return say("until {date}").format(date=_part(end, when.last, book))
        return f"{_part(start, when.first, book)} – {_part(end, when.last, book)}"
    return _part(when.text, when.first, book)


def _part(text: str, day: date, book: Book) -> str:
    plain = text.rstrip("?~%")
    if book.edition.language == "ja":
        parts = f"{day.year}年", f"{day.month}月", f"{day.day}日"
        return _hedged("".join(parts[: len(plain) // 3]), text, book)
    words = str(day.year)
    if len(plain) > len("2017"):
        words = f"{book.months[day.month]} {words}"
    if len(plain) > len("2017-12"):
        words = f"{day.day} {words}"
    return words if plain == text else _hedged(words, text, book)


def _hedged(words: str, text: str, book: Book) -> str:
    if text.endswith("~"):
        return book.say("about {date}").format(date=words)
    if text.endswith(("?", "%")):
        return book.say("{date} (uncertain)").format(date=words)
    return words


def quantity_words(quantity: Quantity, book: Book) -> str:
    """A figure with its bounds and unit: up to 300 km, 70–80 billion JPY."""
    say = book.say

    def figure(number: Decimal | None) -> str:
        return number_words(number, book)

    if quantity.amount is not None:
        words = figure(quantity.amount)
    elif quantity.about is not None:
        words = say("about {n}").format(n=figure(quantity.about))
    elif quantity.min is None:
        words = say("up to {n}").format(n=figure(quantity.max))
    elif quantity.max is None:
        words = say("at least {n}").format(n=figure(quantity.min))
    else:
        words = f"{figure(quantity.min)}–{figure(quantity.max)}"
    return f"{words} {unit_words(quantity.unit, book)}"


def number_words(number: Decimal | None, book: Book) -> str:
    """A number in the edition's writing, as precise as given; millions and above in words."""
    assert number is not None
    key = str(number)
    words = book.numbers.get(key)
    if words is None:
        words = book.numbers[key] = _number_words(number, book)
    return words


def _number_words(number: Decimal, book: Book) -> str:
    if abs(number) >= COMPACT_FROM:
        has_long = "long" in book.locale.compact_decimal_formats  # Japanese has one form alone
        return format_compact_decimal(
            number,
            format_type="long" if has_long else "short",
            locale=book.locale,
            fraction_digits=3,
        )
    decimals = max(0, -int(number.as_tuple().exponent))
    form = "#,##0" + ("." + "0" * decimals if decimals else "")
    return format_decimal(number, form, locale=book.locale)


def unit_words(unit: str, book: Book) -> str:
    """A unit as readers know it."""
    signs = {"km2": "km²", "m2": "m²", "percent": "%"}
    return signs.get(unit, book.say(unit))


def position_words(located: Located, book: Book) -> str:
    """Degrees and minutes with the precision: 44°07′N 145°51′E, within 10 km."""
    latitude = _degrees(located.lat, "N", "S")
    longitude = _degrees(located.lon, "E", "W")
    within = book.say("within {km} km").format(km=number_words(located.precision, book))
    return f"{latitude} {longitude}, {within}"


def _degrees(angle: Decimal, positive: str, negative: str) -> str:
    minutes = round(abs(angle) * 60)
    return f"{minutes // 60}°{minutes % 60:02d}′{positive if angle >= 0 else negative}"


def locator_words(at: Locator, book: Book) -> str:
    """A locator in full: paragraph 5, article 9."""
    words = book.locators.get(at.text)
    if words is None:
        words = book.locators[at.text] = _locator_words(at, book)
    return words


def _locator_words(at: Locator, book: Book) -> str:
    number = at.first if at.first == at.last else f"{at.first}–{at.last}"
    return book.say(_LOCATORS[at.kind]).format(n=number)

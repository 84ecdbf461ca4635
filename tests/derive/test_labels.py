from decimal import Decimal

import pytest

from factlas.derive.book import Book, books
from factlas.derive.labels import (
    date_words,
    label,
    label_with_users,
    locator_words,
    number_words,
    other_names,
    position_words,
    quantity_words,
)
from factlas.model.assertions import Located, Quantity
from factlas.model.dates import parse_date
from factlas.model.entity import Entity, Kind
from factlas.model.explainer import Explainer
from factlas.model.facts import Facts
from factlas.model.locator import parse_locator


def entity(id_: str, kind: str, *names: tuple[str, str, tuple[str, ...]]) -> Entity:
    written = [{"text": text, "lang": lang, "used_by": used_by} for text, lang, used_by in names]
    return Entity.model_validate({"id": id_, "kind": kind, "names": written})


ENTITIES = (
    entity("ruritania", "state", ("Ruritania", "en", ()), ("Руритания", "ru", ())),
    entity("arcadia", "state", ("Arcadia", "en", ()), ("アルカディア", "ja", ())),
    entity(
        "rock",
        "island",
        ("Skala", "en", ("ruritania",)),
        ("Скала", "ru", ("ruritania",)),
        ("Iwa", "en", ("arcadia",)),
        ("岩", "ja", ("arcadia",)),
    ),
    entity(
        "shoal", "island", ("Shoal", "en", ("arcadia", "ruritania")), ("浅瀬", "ja", ("arcadia",))
    ),
)


def book(language: str) -> Book:
    kinds = {
        "state": Kind.model_validate({"id": "state", "label": "State", "page": "parties"}),
        "island": Kind.model_validate({"id": "island", "label": "Island", "page": "places"}),
    }
    explainer = Explainer.model_validate(
        {"title": "T", "summary": "S", "language": "en", "languages": ["en", "ja", "ru"]}
    )
    facts = Facts(explainer, kinds, entities={e.id: e for e in ENTITIES})
    return next(b for b in books(facts) if b.edition.language == language)


@pytest.mark.parametrize(
    ("language", "parties", "rock", "shoal"),
    [
        ("en", ("arcadia", "ruritania"), "Iwa / Skala", "Shoal"),
        ("ja", ("arcadia", "ruritania"), "岩", "浅瀬"),
        ("ru", ("ruritania", "arcadia"), "Скала", "Shoal"),
    ],
)
def test_an_edition_leads_with_its_own_party(
    language: str, parties: tuple[str, ...], rock: str, shoal: str
) -> None:
    told = book(language)
    assert told.edition.parties == parties
    assert (label("rock", told), label("shoal", told)) == (rock, shoal)


def test_each_name_is_followed_by_who_uses_it_where_they_differ() -> None:
    assert label_with_users("rock", book("en")) == "Iwa (Arcadia) / Skala (Ruritania)"
    assert label_with_users("shoal", book("en")) == "Shoal"


def test_other_names_come_in_the_order_of_the_parties() -> None:
    assert [name.text for name in other_names("rock", book("en"))] == ["岩", "Скала"]


@pytest.mark.parametrize(
    ("language", "written", "words"),
    [
        ("en", "2017-12-30", "30 December 2017"),
        ("en", "2017-12", "December 2017"),
        ("en", "2017", "2017"),
        ("en", "2017-12~", "about December 2017"),
        ("en", "2017?", "2017 (uncertain)"),
        ("en", "2017-12/2018-01-02", "December 2017 – 2 January 2018"),
        ("en", "2017-12-19/..", "since 19 December 2017"),
        ("en", "../2017", "until 2017"),
        ("ru", "2017-12-30", "30 декабря 2017"),
        ("ja", "2017-12-30", "2017年12月30日"),
        ("ja", "2017-12", "2017年12月"),
    ],
)
def test_dates_are_as_precise_as_they_were_written(language: str, written: str, words: str) -> None:
    assert date_words(parse_date(written), book(language)) == words


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        ({"amount": "300", "unit": "km"}, "300 km"),
        ({"about": "2.50", "unit": "km"}, "about 2.50 km"),
        ({"max": "300", "unit": "km"}, "up to 300 km"),
        ({"min": "300", "unit": "km"}, "at least 300 km"),
        ({"min": "300", "max": "600", "unit": "km"}, "300–600 km"),
        ({"amount": "3166.6", "unit": "km2"}, "3,166.6 km²"),
        ({"amount": "18810", "unit": "residents"}, "18,810 residents"),
        ({"amount": "466000000000", "unit": "JPY"}, "466 billion JPY"),
        ({"amount": "2150000000", "unit": "USD"}, "2.15 billion USD"),
        ({"amount": "60.7", "unit": "percent"}, "60.7 %"),
    ],
)
def test_figures_keep_bounds_and_precision(figure: dict[str, str], words: str) -> None:
    quantity = Quantity.model_validate({"quantity": "q", "of": "rock", **figure})
    assert quantity_words(quantity, book("en")) == words


def test_a_number_is_written_as_the_language_writes_it() -> None:
    assert number_words(Decimal("3166.6"), book("ru")) == "3\u00a0166,6"
    assert number_words(Decimal("466000000000"), book("ru")) == "466 миллиардов"
    assert number_words(Decimal("466000000000"), book("ja")) == "4660億"


def test_equal_numbers_stay_as_precise_as_each_is() -> None:
    same = book("en")
    assert [number_words(Decimal(n), same) for n in ("2", "2.0", "2")] == ["2", "2.0", "2"]


def test_a_position_says_how_exact_it_is() -> None:
    located = Located.model_validate(
        {"located": "rock", "lat": "-44.1167", "lon": "145.85", "precision": "10"}
    )
    assert position_words(located, book("en")) == "44°07′S 145°51′E, within 10 km"


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("¶5", "paragraph 5"),
        ("¶5-7", "paragraph 5–7"),
        ("art. 9", "article 9"),
        ('under "Range"', "under “Range”"),
        ("12:30", "at 12:30"),
        ("infobox", "in the infobox"),
    ],
)
def test_locators_in_full(written: str, words: str) -> None:
    assert locator_words(parse_locator(written), book("en")) == words

from decimal import Decimal

from factlas.check.readings import Readings


def test_dates_are_of_a_language() -> None:
    readings = Readings()
    (english,) = readings.dates("3 March 2018", "en")
    (german,) = readings.dates("3. März 2018", "de")
    assert english.parts == german.parts == (2018, 3, 3)
    assert readings.dates("3 March 2018", "de") != (english,)


def test_a_text_is_read_once() -> None:
    readings = Readings()
    assert readings.dates("in 2018", "en") is readings.dates("in 2018", "en")
    assert readings.numbers("two of 30") is readings.numbers("two of 30")
    assert [set(number.readings) for number in readings.numbers("two of 30")] == [
        {Decimal(2)},
        {Decimal(30)},
    ]


def test_values_stand_outside_dates() -> None:
    readings = Readings()
    assert readings.values("30 gulls on 4 June 2018", "en") == {Decimal(30)}
    assert readings.values("30 gulls", "en") is readings.values("30 gulls", "en")

from decimal import Decimal

import pytest

from factlas.check.numbers import numbers


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("18810 people", "18810"),
        ("18,810 people", "18810 18.810"),
        ("18 810 people", "18810"),
        ("18\u00a0810 people", "18810"),
        ("18\u202f810 people", "18810"),
        ("1’234’567 people", "1234567"),
        ("1,234,567.8 km", "1234567.8"),
        ("1.234.567,8 km", "1234567.8"),
        ("60,7 %", "60.7"),
        ("0.001 km", "0.001"),
        ("466 billion yen", "466000000000"),
        ("$15 Billion", "15000000000"),
        ("¥466bn", "466000000000"),
        ("1.9416 trillion", "1941600000000"),
        ("2,1 млрд рублей", "2100000000"),
        ("5 тысяч человек", "5000"),
        ("１８人", "18"),
        ("1万8810人", "18810"),
        ("1兆9416億円", "1941600000000"),
        ("約1,340億円", "134000000000"),
        ("1.2.3億円", "12300000000"),
        ("10万2千人", "102000"),
        ("two ships", "2"),
        ("Sixty percent", "60"),
        ("twenty-one ships", "21"),
        ("a hundred ships", "100"),
        ("one hundred and twenty ships", "120"),
        ("two hundred and five thousand", "205000"),
        ("three million", "3000000"),
        ("a 12-mile zone", "12"),
    ],
)
def test_readings_of_one_number(text: str, values: str) -> None:
    (number,) = numbers(text)
    assert number.readings == {Decimal(value) for value in values.split()}


@pytest.mark.parametrize(
    "text", ["one ship", "the first ship", "the twenty-first", "two-thirds", "hundreds", "someone"]
)
def test_what_is_no_number(text: str) -> None:
    assert numbers(text) == ()


def test_two_numbers_side_by_side() -> None:
    assert [number.text for number in numbers("in 2017 300 km, two or three")] == [
        "2017",
        "300",
        "two",
        "three",
    ]


@pytest.mark.parametrize("text", ["70–80 billion", "70 to 80 billion", "between 70 and 80 billion"])
def test_a_range_may_share_its_scale(text: str) -> None:
    first, second = numbers(text)
    assert first.readings == {Decimal(70), Decimal(70_000_000_000)}
    assert second.readings == {Decimal(80_000_000_000)}


def test_an_amount_with_another_in_brackets_shares_no_scale() -> None:
    first, second = numbers("2.1 billion yen ($ 18 million)")
    assert (first.text, second.text) == ("2.1 billion", "18 million")
    assert first.readings == {Decimal(2_100_000_000)}


def test_places_in_the_text() -> None:
    (number,) = numbers("of 80 billion yen")
    assert (number.start, number.end) == (3, 13)


def test_all_readings() -> None:
    found = {value for number in numbers("two of 1.500") for value in number.readings}
    assert found == {Decimal(2), Decimal("1.5"), Decimal(1500)}

import pytest

from factlas.check.calendar import Calendar
from factlas.check.spelled import Parts


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("on 19 December 2017.", [(2017, 12, 19)]),
        ("on December 19, 2017", [(2017, 12, 19)]),
        ("19th of December, 2017", [(2017, 12, 19)]),
        ("Dec. 19", [(None, 12, 19)]),
        ("on 19 December he", [(None, 12, 19)]),
        ("in December 2017", [(2017, 12, None)]),
        ("in 2017", [(2017, None, None)]),
        ("2017-12-19", [(2017, 12, 19)]),
        ("19.12.2017", [(2017, 12, 19)]),
        ("mid-2019", [(2019, None, None)]),
        ("FY2018", [(2018, None, None)]),
        ("10–11 December 1999", [(1999, 12, 10), (1999, 12, 11)]),
        ("December 15 and 16, 2016", [(2016, 12, 15), (2016, 12, 16)]),
        ("16 November and 19 December 2017", [(None, 11, 16), (2017, 12, 19)]),
        ("2016–17", [(2016, None, None), (2017, None, None)]),
        ("2016–2018", [(2016, None, None), (2018, None, None)]),
        ("2017年12月19日", [(2017, 12, 19)]),
        ("2017年12月", [(2017, 12, None)]),
        ("12月19日", [(None, 12, 19)]),
        ("In December it rained", [(None, 12, None)]),
        ("from March to May", [(None, 3, None), (None, 5, None)]),
        ("it may rain, and the march of marching Mays", []),
        ("2,100 km, 21000 and 19.5", []),
    ],
)
def test_dates_of_an_english_text(text: str, dates: list[Parts]) -> None:
    assert [date.parts for date in Calendar("en").dates(text)] == dates


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("ru", "30 декабря 2017 года", (2017, 12, 30)),
        ("ru", "декабрь 2017", (2017, 12, None)),
        ("de", "am 3. März 2019", (2019, 3, 3)),
        ("es", "el 3 de marzo de 2019", (2019, 3, 3)),
        ("en-GB", "3 March 2019", (2019, 3, 3)),
        ("xx", "2019", (2019, None, None)),
    ],
)
def test_months_in_other_languages(language: str, text: str, date: Parts) -> None:
    assert [found.parts for found in Calendar(language).dates(text)] == [date]


def test_a_decade() -> None:
    (decade,) = Calendar("en").dates("the 1990s")
    assert (decade.year, decade.is_decade) == (1990, True)


def test_the_place_of_a_date() -> None:
    text = "until 19 December 2017."
    (date,) = Calendar("en").dates(text)
    assert text[date.start : date.end] == "19 December 2017"
    assert date.edtf == "2017-12-19"

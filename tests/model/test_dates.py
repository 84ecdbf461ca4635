from datetime import date

import pytest

from factlas.model.dates import parse_date


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2017", date(2017, 1, 1), date(2017, 12, 31)),
        ("2017-12", date(2017, 12, 1), date(2017, 12, 31)),
        ("2016-02", date(2016, 2, 1), date(2016, 2, 29)),
        ("2017-12-30", date(2017, 12, 30), date(2017, 12, 30)),
        ("2017~", date(2017, 1, 1), date(2017, 12, 31)),
        ("2017-12?", date(2017, 12, 1), date(2017, 12, 31)),
        ("2017-12-30%", date(2017, 12, 30), date(2017, 12, 30)),
        ("2016/2017-06", date(2016, 1, 1), date(2017, 6, 30)),
        ("2016~/2017?", date(2016, 1, 1), date(2017, 12, 31)),
        ("2016/..", date(2016, 1, 1), date.max),
        ("../2016-05-02", date.min, date(2016, 5, 2)),
        ("2016/", date(2016, 1, 1), date.max),
    ],
)
def test_dates(text: str, first: date, last: date) -> None:
    parsed = parse_date(text)
    assert (parsed.first, parsed.last, str(parsed)) == (first, last, text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("soon", '"soon" is no date; write 2017, 2017-12, 2017-12-30 or 2017-12/2018'),
        ("17", '"17" is no date; write 2017, 2017-12, 2017-12-30 or 2017-12/2018'),
        ("2017-1", '"2017-1" is no date; write 2017, 2017-12, 2017-12-30 or 2017-12/2018'),
        ("30.12.2017", '"30.12.2017" is no date; write 2017, 2017-12, 2017-12-30 or 2017-12/2018'),
        ("2017-13", '"2017-13" is no day of the calendar'),
        ("2017-02-29", '"2017-02-29" is no day of the calendar'),
        ("0000", '"0000" is no day of the calendar'),
        ("2018/2017", 'the interval "2018/2017" ends before it begins'),
        ("../..", 'the interval "../.." has no end that is known'),
        ("/", 'the interval "/" has no end that is known'),
        ("", '"" is no date; write 2017, 2017-12, 2017-12-30 or 2017-12/2018'),
        ("a/b/c", '"a" is no date; write 2017, 2017-12, 2017-12-30 or 2017-12/2018'),
        ("2017\n", '"2017\n" is no date; write 2017, 2017-12, 2017-12-30 or 2017-12/2018'),
    ],
)
def test_no_dates(text: str, message: str) -> None:
    with pytest.raises(ValueError) as caught:
        parse_date(text)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("text", "interval", "uncertain", "approximate"),
    [
        ("2017", False, False, False),
        ("2017?", False, True, False),
        ("2017~", False, False, True),
        ("2017%", False, True, True),
        ("2016/2017", True, False, False),
    ],
)
def test_how_sure_a_date_is(text: str, interval: bool, uncertain: bool, approximate: bool) -> None:
    parsed = parse_date(text)
    assert parsed.is_interval is interval
    assert parsed.is_uncertain is uncertain
    assert parsed.is_approximate is approximate


@pytest.mark.parametrize(
    ("one", "two", "cover"),
    [
        ("2017", "2017-12", True),
        ("2017-12", "2017", False),
        ("2016/2017", "2017/2018", False),
        ("2016", "2017", False),
        ("2016/..", "2030", True),
    ],
)
def test_dates_within_dates(one: str, two: str, cover: bool) -> None:
    assert parse_date(one).covers(parse_date(two)) is cover


@pytest.mark.parametrize(
    ("text", "until"),
    [("2017", "2017-12-31"), ("2016/2017", "2017-12-31"), ("2016/..", "2016-01-01")],
)
def test_until_when_a_date_lasts(text: str, until: str) -> None:
    assert parse_date(text).until.isoformat() == until


def test_dates_in_order() -> None:
    texts = ["2017-12-30", "2017", "../2016", "2017-12", "2016/.."]
    ordered = [str(parsed) for parsed in sorted(map(parse_date, texts))]
    assert ordered == ["../2016", "2016/..", "2017", "2017-12", "2017-12-30"]

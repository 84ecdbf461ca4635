import pytest

from factlas.check.spelled import Parts, Spelled, written
from factlas.model.dates import parse_date


@pytest.mark.parametrize(
    ("year", "month", "day", "edtf"),
    [(2017, 2, 9, "2017-02-09"), (2017, 2, None, "2017-02"), (2017, None, None, "2017")],
)
def test_a_date_as_a_record_writes_it(
    year: int, month: int | None, day: int | None, edtf: str
) -> None:
    assert Spelled(0, 9, year, month, day).edtf == edtf


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("2017-12-19", [(2017, 12, 19)]),
        ("2017~", [(2017, None, None)]),
        ("2017-12/2018", [(2017, 12, None), (2018, None, None)]),
        ("2017-12/..", [(2017, 12, None)]),
    ],
)
def test_dates_of_records(text: str, parts: list[Parts]) -> None:
    assert list(written(parse_date(text))) == parts

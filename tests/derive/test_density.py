"""How dense the years are: decades where little falls, years where much does, gaps as one."""

from itertools import pairwise

from factlas.derive.density import DENSE, Slot, slots


def test_a_dense_decade_is_told_year_by_year_up_to_the_latest() -> None:
    years = {1855: 1, 1905: 2, 2016: DENSE, 2018: 1}
    assert slots(years) == (
        Slot(1850, 1859, 1),
        Slot(1860, 1899, 0),
        Slot(1900, 1909, 2),
        Slot(1910, 2015, 0),
        Slot(2016, 2016, DENSE),
        Slot(2017, 2017, 0),
        Slot(2018, 2018, 1),
    )


def test_nothing_is_lost_and_no_stretch_is_left_out() -> None:
    years = {year: year % 5 for year in range(1961, 2027)}
    found = slots(years)
    assert sum(slot.count for slot in found) == sum(years.values())
    assert all(one.last + 1 == after.first for one, after in pairwise(found))


def test_of_nothing_there_are_none() -> None:
    assert slots({}) == ()

import pytest

from factlas.site.beside import stretch


@pytest.mark.parametrize("length", [0, 1, 5, 6])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_stretches_together_are_the_whole_in_order(length: int, count: int) -> None:
    whole = list(range(length))
    parts = [stretch(whole, number, count) for number in range(count)]
    assert [one for part in parts for one in part] == whole
    assert max(map(len, parts)) - min(map(len, parts)) <= 1

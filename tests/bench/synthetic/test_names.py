"""Names are invented, and each stands for one number."""

from bench.synthetic.names import name


def test_each_number_has_its_own() -> None:
    assert len({name(number) for number in range(4_800)}) == 4_800

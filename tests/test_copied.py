import os

import pytest

from factlas.copied import made_beside

HERE = os.getpid()


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_all_is_made_in_order(count: int) -> None:
    assert made_beside(lambda n: n * n, range(count)) == [n * n for n in range(count)]


def test_half_is_made_in_another_process() -> None:
    assert [pid == HERE for pid in made_beside(lambda _: os.getpid(), range(4))] == [
        True,
        False,
        True,
        False,
    ]


def test_what_a_lost_process_leaves_is_made_here() -> None:
    def fail_elsewhere(n: int) -> int:
        if os.getpid() != HERE:
            os._exit(1)
        return n

    assert made_beside(fail_elsewhere, range(3)) == [0, 1, 2]

import os
import time

import pytest

from factlas import copied
from factlas.copied import made_apart, made_beside, made_meanwhile

HERE = os.getpid()


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a program without threads: servers of other tests may still run beside these."""
    monkeypatch.setattr(copied, "may_fork", lambda: True)


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


def test_work_goes_on_in_two_other_processes_and_comes_back_in_order() -> None:
    with made_meanwhile(lambda n: (n, os.getpid()), range(5)) as made:
        numbers, makers = zip(*made(), strict=True)
    assert numbers == (0, 1, 2, 3, 4)
    assert HERE not in makers
    assert len(set(makers)) == 2


def test_without_copies_all_is_made_here_and_only_when_asked_for() -> None:
    made_by: list[int] = []
    with made_meanwhile(lambda n: made_by.append(os.getpid()), range(2), copies=0) as made:
        assert made_by == []
        made()
    assert made_by == [HERE, HERE]


def test_what_goes_wrong_is_told_of_once_where_it_is_asked_for(
    capfd: pytest.CaptureFixture[str],
) -> None:
    def fail(_: int) -> int:
        raise ValueError("no such map")

    with made_meanwhile(fail, range(2)):
        pass
    with made_meanwhile(fail, range(2)) as made, pytest.raises(ValueError, match="no such map"):
        made()
    assert capfd.readouterr().err == ""


def test_what_nobody_waits_for_is_stopped() -> None:
    began = time.monotonic()
    with made_meanwhile(time.sleep, [60, 60]):
        pass
    assert time.monotonic() - began < 30


def test_copies_give_way_where_that_is_wanted() -> None:
    with made_meanwhile(lambda _: os.nice(0), (None,), copies=1, gives_way=3) as made:
        assert made() == [min(19, os.nice(0) + 3)]


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_each_is_made_in_a_copy_of_its_own_and_all_come_in_order(count: int) -> None:
    made = made_apart(lambda n: (n, os.getpid()), range(count))
    assert [n for n, _ in made] == list(range(count))
    assert len({HERE, *(maker for _, maker in made)}) == count + 1


def test_no_more_copies_are_under_way_than_are_wanted() -> None:
    def make(_: int) -> tuple[float, float]:
        began = time.monotonic()
        time.sleep(0.1)
        return began, time.monotonic()

    made = made_apart(make, range(5), at_once=2)
    assert all(sum(a <= began < z for a, z in made) <= 2 for began, _ in made)


def test_what_a_copy_of_its_own_did_not_bring_is_made_here() -> None:
    def fail_elsewhere(n: int) -> int:
        if n == 1 and os.getpid() != HERE:
            os._exit(1)
        return n

    assert made_apart(fail_elsewhere, range(4)) == [0, 1, 2, 3]


def test_without_copies_each_is_made_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copied, "may_fork", lambda: False)
    assert made_apart(lambda _: os.getpid(), range(2)) == [HERE, HERE]

from threading import Thread

from factlas.preview.latest import Latest, State
from factlas.problem import Place, Problem

PROBLEM = Problem(Place("data/claims/a.yml", 3, 5), "storm", "no source", "add it")


def one_page(path: str) -> bytes | None:
    return b"one" if path == "index.html" else None


def test_at_first_there_is_nothing() -> None:
    state = Latest().state
    assert (state.site("index.html"), state.problems) == (None, ())


def test_problems_keep_the_last_good_site() -> None:
    latest = Latest()
    latest.show(one_page)
    latest.refuse((PROBLEM,))
    assert latest.state.site("index.html") == b"one"
    assert latest.state.problems == (PROBLEM,)


def test_a_good_site_clears_the_problems() -> None:
    latest = Latest()
    latest.refuse((PROBLEM,))
    latest.show(one_page)
    assert latest.state.problems == ()


def test_who_waits_is_told_of_the_next_state() -> None:
    latest = Latest()
    told: list[State] = []
    waiting = Thread(target=lambda: told.append(latest.after(latest.state.number, 30)))
    waiting.start()
    latest.show(one_page)
    waiting.join(30)
    assert [state.site for state in told] == [one_page]


def test_who_waits_in_vain_gets_the_state_as_it_is() -> None:
    latest = Latest()
    assert latest.after(0, 0.01) is latest.state


def test_who_comes_late_is_told_at_once() -> None:
    latest = Latest()
    latest.show(one_page)
    assert latest.after(0, 0).number == 1

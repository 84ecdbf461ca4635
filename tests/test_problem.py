import shutil

import pytest

from factlas.problem import (
    AuthorError,
    Place,
    Problem,
    did_you_mean,
    is_the_systems,
    near_miss,
    of_the_system,
)

PLACE = Place("data/a.yml", 14, 9)


def test_a_problem_says_where_what_and_what_to_do_on_one_line() -> None:
    problem = Problem(PLACE, "rock", 'no source "a\nb"', 'did you mean "ab"?')
    assert str(problem) == 'data/a.yml:14:9: rock: no source "a b"; did you mean "ab"?'


def test_no_terminal_obeys_what_a_file_is_called() -> None:
    problem = Problem(Place("docs/a\x1b[2J\n::error::\u202e\udcff.md"), "Ж 岩", "x", "y")
    assert str(problem) == "docs/a<U+001B>[2J ::error::<U+202E><U+DCFF>.md:1:1: Ж 岩: x; y"


def test_problems_stand_in_order_of_place_once_each() -> None:
    first = Problem(Place("data/a.yml", 2, 9), "a", "x", "y")
    second = Problem(Place("data/a.yml", 10, 1), "a", "x", "y")
    assert AuthorError([second, first, second]).problems == (first, second)


def test_an_author_s_error_reads_as_its_problems() -> None:
    problems = [Problem(PLACE, "a", "x", "y"), Problem(PLACE, "b", "x", "y")]
    assert str(AuthorError(problems)) == "data/a.yml:14:9: a: x; y\ndata/a.yml:14:9: b: x; y"


@pytest.mark.parametrize(
    ("wrong", "remedy"),
    [
        ("rferl-2016", 'did you mean "rferl-2016-11-22"?'),
        ("tas", 'did you mean "tass"?'),
        ("nothing-like-it", "add it, or use one that exists"),
    ],
)
def test_what_was_probably_meant(wrong: str, remedy: str) -> None:
    assert did_you_mean(wrong, {"rferl-2016-11-22", "tass"}) == remedy


def test_what_to_do_where_nothing_is_close() -> None:
    assert did_you_mean("x", ["abc"], "remove it") == "remove it"
    assert near_miss("x", ["abc"]) is None


def test_what_the_system_refuses_is_no_bug_of_ours() -> None:
    full = OSError(28, "No space left on device", "site/index.html")
    many = shutil.Error([("a", "b", str(full))])
    assert is_the_systems(full) and is_the_systems(many)
    assert not is_the_systems(FileNotFoundError(2, "No such file")) and not is_the_systems(
        ValueError("[Errno 28]")
    )
    assert str(of_the_system(full)) == (
        "site/index.html:1:1: site/index.html: the system refuses (No space left on device); "
        "make room there"
    )
    assert of_the_system(many).remedy == "make room there"

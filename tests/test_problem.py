import pytest

from factlas.problem import AuthorError, Place, Problem, did_you_mean, near_miss

PLACE = Place("data/a.yml", 14, 9)


def test_a_problem_says_where_what_and_what_to_do_on_one_line() -> None:
    problem = Problem(PLACE, "rock", 'no source "a\nb"', 'did you mean "ab"?')
    assert str(problem) == 'data/a.yml:14:9: rock: no source "a b"; did you mean "ab"?'


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

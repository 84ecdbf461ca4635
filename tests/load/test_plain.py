import string
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlas.load.plain import MAX_DEPTH, MAX_SCALAR, NotPlain, plain
from factlas.load.yaml import document, parse_yaml
from factlas.problem import AuthorError

ALPHABET = string.ascii_lowercase[:3] + "-:?[]{},&*!|>'\"#%@ \n\t\\~0\u00e9\u3000\u202e"


def outcome(text: str) -> Any:
    """What the parser that knows places gives, or refuses."""
    try:
        return parse_yaml(text, "x.yml")
    except AuthorError:
        return NotPlain


def plainly(text: str) -> Any:
    try:
        return plain(text)
    except NotPlain:
        return NotPlain


@given(st.text(ALPHABET, max_size=60))
@settings(max_examples=100, deadline=None, database=None, derandomize=True)
def test_what_is_read_is_what_the_parser_that_knows_places_gives(text: str) -> None:
    try:
        read = document(text, "x.yml").root
    except AuthorError:
        read = NotPlain
    assert read == outcome(text)


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\na: 2\n",
        "a: &b 1\nc: *b\n",
        "a: !!str 1\n",
        "!a {b: c}\n",
        "!a [b]\n",
        "[a]: b\n",
        "{a: b}: c\n",
        ": a\n",
        "- a\n---\n- b\n",
        "a: [1\n",
        "a: b: c\n",
        "a: b\x00c\n",
        "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1),
        "a: " + "b" * (MAX_SCALAR + 1),
    ],
)
def test_what_may_be_refused_is_left_to_the_parser_that_knows_places(text: str) -> None:
    assert plainly(text) is NotPlain
    assert outcome(text) is NotPlain


def test_the_number_of_nodes_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factlas.load.plain.MAX_NODES", 10)
    assert plainly("[a, b, c]") == ["a", "b", "c"]
    assert plainly("[a, b, c, d, e, f, g]") is NotPlain

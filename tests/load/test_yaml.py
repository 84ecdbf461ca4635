from pathlib import Path
from typing import Any

import pytest

from factlas.load.plain import plain
from factlas.load.yaml import MAX_BYTES, MAX_DEPTH, MAX_SCALAR, parse_yaml, read_yaml
from factlas.problem import AuthorError


def refusal(text: str) -> str:
    with pytest.raises(AuthorError) as caught:
        parse_yaml(text, "x.yml")
    return str(caught.value)


@pytest.mark.parametrize(
    "scalar", ["NO", "true", "2017-12", "2017-12-30", "1.0", "007", "0x1F", "12:30", "~", "null"]
)
def test_every_scalar_stays_text(scalar: str) -> None:
    assert parse_yaml(f"a: {scalar}\n", "x.yml") == {"a": scalar}


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("", None),
        ("# a remark\n", None),
        ("a:\n", {"a": None}),
        ("a: ''\n", {"a": ""}),
        ("a: |\n  b\n  c\n", {"a": "b\nc\n"}),
        ("a: >-\n  b\n  c\n", {"a": "b c"}),
        ("a: 'b'\r\nc: d\r\n", {"a": "b", "c": "d"}),
        ("- [a, b]\n- {c: {d: NO}}\n", [["a", "b"], {"c": {"d": "NO"}}]),
        ("a: &b 1\n", {"a": "1"}),
        ("<<: {a: b}\n", {"<<": {"a": "b"}}),
    ],
)
def test_plain_yaml(text: str, root: Any) -> None:
    assert parse_yaml(text, "x.yml") == root == plain(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb: 2\na: 3\n", '3:1: x.yml: the key "a" stands twice; keep one of the two'),
        ("a: &b 1\nc: *b\n", '2:4: x.yml: the alias "*b" is not allowed; write it out'),
        (
            "a: !!python/object:os.system 1\n",
            '1:4: x.yml: the tag "tag:yaml.org,2002:python/object:os.system" is not allowed; '
            "remove it",
        ),
        ("!a {b: c}\n", '1:1: x.yml: the tag "!a" is not allowed; remove it'),
        ("[a]: b\n", "1:1: x.yml: a key must be a word; write `key: value`"),
        ("- a\n---\n- b\n", "2:1: x.yml: a second document begins; use one a file"),
        (
            "a: b: c\n",
            "1:5: x.yml: this is not YAML (mapping values are not allowed in this context); "
            "mend the YAML there",
        ),
        (
            "a: [1\nb: 2\n",
            "2:2: x.yml: this is not YAML (did not find expected ',' or ']'); mend the YAML there",
        ),
        ("a: b\x00c\n", "1:5: x.yml: the character U+0000 is not allowed in YAML; remove it"),
        ('a: "b\\0c"\n', "1:4: x.yml: a hidden character, U+0000; remove it"),
        ("a: b\u202ec\n", "1:4: x.yml: a hidden character, U+202E; remove it"),
        ("a: b\u200bc\n", "1:4: x.yml: a hidden character, U+200B; remove it"),
        ("a: b\u2066c\n", "1:4: x.yml: a hidden character, U+2066; remove it"),
        ("a: b\ue000c\n", "1:4: x.yml: a hidden character, U+E000; remove it"),
        ("a\u202eb: c\n", "1:1: x.yml: a hidden character, U+202E; remove it"),
    ],
)
def test_what_is_refused(text: str, message: str) -> None:
    assert refusal(text) == f"x.yml:{message}"


def test_depth_is_bounded() -> None:
    nested = "[" * MAX_DEPTH + "]" * MAX_DEPTH
    assert parse_yaml(nested, "x.yml")
    assert refusal(f"[{nested}]") == "x.yml:1:21: x.yml: nested deeper than 20 levels; flatten it"


def test_texts_are_bounded() -> None:
    assert parse_yaml("a: " + "b" * MAX_SCALAR, "x.yml")
    message = "x.yml:1:4: x.yml: a text longer than 20000 characters; shorten it"
    assert refusal("a: " + "b" * (MAX_SCALAR + 1)) == message


def test_files_are_bounded(tmp_path: Path) -> None:
    path = tmp_path / "x.yml"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(AuthorError, match="the file is larger than 32 MB; split it"):
        read_yaml(path, "x.yml")


def test_files_are_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "x.yml"
    path.write_bytes(b"a: b\n\nc: d\xe4\n")
    with pytest.raises(AuthorError) as caught:
        read_yaml(path, "x.yml")
    assert str(caught.value) == "x.yml:3:1: x.yml: byte 0xE4 is not UTF-8; save it as UTF-8"


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "x.yml"
    path.write_bytes(b"\xef\xbb\xbfa: b\n")
    assert read_yaml(path, "x.yml").root == {"a": "b"}


def test_every_node_knows_its_place() -> None:
    root = parse_yaml("- id: a\n  of: [b,\n    c]\n- id: d\n", "x.yml")
    assert root.mark == (1, 1)
    assert root.value_marks == [(1, 3), (4, 3)]
    assert root[0].key_marks == {"id": (1, 3), "of": (2, 3)}
    assert root[0].value_marks == {"id": (1, 7), "of": (2, 7)}
    assert root[0]["of"].value_marks == [(2, 8), (3, 5)]

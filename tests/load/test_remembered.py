import os
from pathlib import Path

import pytest

from factlas.load.remembered import Remembered
from factlas.load.yaml import read_yaml
from factlas.problem import AuthorError


def test_a_file_is_parsed_again_only_where_it_changed(tmp_path: Path) -> None:
    read, path = Remembered(read_yaml), tmp_path / "a.yml"
    path.write_text("a: b")
    first = read(path, "a.yml")
    assert read(path, "a.yml") is first
    path.write_text("a: longer")
    assert read(path, "a.yml").root == {"a": "longer"}


def test_a_file_of_the_same_size_is_told_by_its_time(tmp_path: Path) -> None:
    read, path = Remembered(read_yaml), tmp_path / "a.yml"
    for text, time in (("a: b", 1), ("a: c", 2)):
        path.write_text(text)
        os.utime(path, ns=(time, time))
        assert read(path, "a.yml").root == {"a": text[-1]}


def test_a_broken_file_is_refused_each_time(tmp_path: Path) -> None:
    read, path = Remembered(read_yaml), tmp_path / "a.yml"
    path.write_text("a: [\n")
    for _ in range(2):
        with pytest.raises(AuthorError, match=r"^a\.yml:2:1: a\.yml: this is not YAML"):
            read(path, "a.yml")

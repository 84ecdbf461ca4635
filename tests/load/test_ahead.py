import os
import threading
import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from factlas.load.ahead import Reading, reading_ahead
from factlas.load.yaml import read_yaml
from factlas.problem import AuthorError

HERE = os.getpid()


@pytest.fixture(autouse=True)
def shared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every project is large enough for two processes, and the smallest files find room."""
    monkeypatch.setattr("factlas.load.ahead.WORTH_SHARING", 0)
    monkeypatch.setattr("factlas.forked._HAS_UNCOUNTED_THREADS", threading.Event())
    monkeypatch.setattr("factlas.load.ahead.ROOM", 100)


def written(root: Path, texts: dict[str, str]) -> list[Path]:
    for name, text in texts.items():
        (root / name).write_text(text, encoding="utf-8")
    return [root / name for name in texts]


def wait_for(path: Path, reading: Reading[Any]) -> None:
    """Until a file has come from the other process, which gives it once."""
    read = partial(reading.read, path, path.name)
    while read().text is not read().text:
        time.sleep(0.01)


def are_alone() -> bool:
    """Whether no process begun by this one is left, at work or unheard."""
    try:
        return os.waitpid(-1, os.WNOHANG) is None
    except ChildProcessError:
        return True


def test_other_work_is_done_in_another_process(tmp_path: Path) -> None:
    with reading_ahead(tmp_path, [], os.getpid) as reading:
        assert reading.other() != HERE
    assert are_alone()


def test_files_are_read_from_both_ends(tmp_path: Path) -> None:
    files = written(tmp_path, {f"{n}.yml": f"- id: a{n}\n- # {'x' * n}\n" for n in range(40)})
    with reading_ahead(tmp_path, files, lambda: "other") as reading:
        read = [reading.read(path, path.name) for path in files]
        assert reading.other() == "other"
    assert read == [read_yaml(path, path.name) for path in files]
    assert [document.placed[0].mark for document in read] == [(1, 3)] * 40


def test_what_was_read_there_is_taken_from_there(tmp_path: Path) -> None:
    files = written(tmp_path, {"a.yml": "a: 1", "b.yml": "b: 1"})
    with reading_ahead(tmp_path, files, lambda: None) as reading:
        wait_for(files[0], reading)
        written(tmp_path, {"b.yml": "b: 2"})
        assert reading.read(files[1], "b.yml").root == {"b": "1"}
        assert reading.read(files[0], "a.yml").root == {"a": "1"}


def test_it_turns_to_the_other_work_when_the_two_meet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed: list[str] = []

    def slow(text: str) -> str:
        time.sleep(0.01)
        parsed.append(text)
        return text

    monkeypatch.setattr("factlas.load.yaml.quick", slow)
    files = written(tmp_path, {f"{n}.yml": f"n: {n}" for n in range(2000)})
    with reading_ahead(tmp_path, files, lambda: len(parsed)) as reading:
        wait_for(files[-1], reading)
        assert 0 < reading.other() < len(files)


def test_what_finds_no_room_is_read_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factlas.load.ahead.ROOM", 2)
    files = written(tmp_path, {f"{n}.yml": f"n: {'n' * 500}" for n in range(9)})
    with reading_ahead(tmp_path, files, os.getpid) as reading:
        assert [reading.read(path, path.name).root for path in files] == [{"n": "n" * 500}] * 9
        assert reading.other() != HERE


def test_what_is_refused_is_refused_here(tmp_path: Path) -> None:
    files = written(tmp_path, {"a.yml": "a: [", "b.yml": "a: 1\na: 2\n", "c.yml": "a: 'b\u202e'"})
    with reading_ahead(tmp_path, files, lambda: None) as reading:
        for path in files:
            with pytest.raises(AuthorError, match=rf"^{path.name}:"):
                reading.read(path, path.name)


def test_what_a_lost_process_leaves_is_done_here(tmp_path: Path) -> None:
    def fail_elsewhere() -> int:
        if os.getpid() != HERE:
            os._exit(1)
        return HERE

    files = written(tmp_path, {"a.yml": "a: 1"})
    with reading_ahead(tmp_path, files, fail_elsewhere) as reading:
        assert reading.read(files[0], "a.yml").root == {"a": "1"}
        assert reading.other() == HERE


def test_the_other_process_ends_with_the_reading(tmp_path: Path) -> None:
    with (
        pytest.raises(ZeroDivisionError),
        reading_ahead(tmp_path, [], lambda: time.sleep(60)) as reading,
    ):
        reading.read(written(tmp_path, {"a.yml": "a: 1"})[0], "a.yml")
        raise ZeroDivisionError
    assert are_alone()


def test_a_small_project_is_read_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factlas.load.ahead.WORTH_SHARING", 100)
    with reading_ahead(tmp_path, written(tmp_path, {"a.yml": "a: 1"}), os.getpid) as reading:
        assert reading.other() == HERE
        assert reading.read(tmp_path / "a.yml", "a.yml").root == {"a": "1"}
        assert are_alone()

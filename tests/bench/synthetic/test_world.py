"""An invented fact base is one that the program takes, and always the same."""

from pathlib import Path

from bench.synthetic.world import write_world
from factlas.commands.project import open_project

CLAIMS = 400


def test_check_finds_nothing_wrong_with_it(tmp_path: Path) -> None:
    write_world(tmp_path, CLAIMS)
    project = open_project(tmp_path)
    assert project.problems == ()
    facts = project.loaded.facts
    assert len(facts.claims) == CLAIMS
    assert len(facts.sources) == CLAIMS // 10 <= len(facts.entities)
    assert facts.disputes and facts.maps


def test_it_is_the_same_every_time(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for folder in (one, two):
        write_world(folder, CLAIMS)
    assert texts(one) == texts(two)


def texts(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}

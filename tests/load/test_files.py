from pathlib import Path

from factlas.load.facts import SHELVES
from factlas.load.files import PLACES, fact_files


def written(root: Path, *names: str) -> list[str]:
    for name in names:
        path = root / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return [path.relative_to(root / "data").as_posix() for path in fact_files(root)]


def test_every_type_of_record_has_its_place() -> None:
    assert {type_: place for type_, (_, place) in SHELVES.items()} == PLACES


def test_files_come_in_the_order_in_which_they_are_read(tmp_path: Path) -> None:
    names = "claims/b.yml", "claims/a/c.yml", "loaded-words.yml", "kinds.yml", "explainer.yml"
    assert written(tmp_path, *names) == [
        "explainer.yml",
        "kinds.yml",
        "claims/a/c.yml",
        "claims/b.yml",
        "loaded-words.yml",
    ]


def test_what_is_no_file_of_facts_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "data" / "claims" / "folder.yml").mkdir(parents=True)
    assert written(tmp_path, "claims/.#a.yml", "claims/a.yaml", "notes.txt", "other/a.yml") == []

from pathlib import Path

from factlas.load.unread import is_inside, unread


def test_files_that_nobody_reads_are_named(tmp_path: Path) -> None:
    for name in ("data/claims/a.yml", "data/claims/b.YAML", "data/claims/.c.yml", "data/d.json"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    (tmp_path / "data/claims/e.yml").mkdir()
    (tmp_path / "data/elsewhere").symlink_to(tmp_path)
    found = unread(tmp_path, "data", (".yml", ".yaml"), {"data/claims/a.yml"}, "rename it")
    assert [str(problem) for problem in found] == [
        "data/claims/b.YAML:1:1: data/claims/b.YAML: nothing reads this file; rename it",
        "data/elsewhere:1:1: data/elsewhere: nothing follows a link to a folder; "
        "copy the folder itself",
    ]


def test_a_link_that_leads_out_or_round_is_not_inside(tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    (root / "out").symlink_to(tmp_path)
    (root / "round").symlink_to(root / "round")
    (root / "in").symlink_to(root / "file")
    (tmp_path / "linked").symlink_to(root)
    names = ("out", "out/file", "round", "in", "file", "sub/file")
    for folder in (root, tmp_path / "linked"):
        assert [is_inside(folder / name, folder) for name in names] == [
            False,
            False,
            False,
            True,
            True,
            True,
        ]

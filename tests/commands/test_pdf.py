from pathlib import Path

import pytest

from factlas.cli import main


@pytest.mark.parametrize("out", [".", "no/such/report.pdf"])
def test_where_no_file_can_stand_the_author_is_told(
    out: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / out
    assert main(["pdf", "--root", str(tmp_path), "--out", str(target)]) == 1
    assert capsys.readouterr().err == (
        f"{target}:1:1: {target.name}: no file can be written there; "
        "name a file in a folder that exists\n1 problem\n"
    )

import json
import shutil
from pathlib import Path

import pytest

from factlas.cli import main

TOPIC = Path(__file__).parents[1] / "topic_two"


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    shutil.copytree(TOPIC / "data", tmp_path / "data")
    claims = tmp_path / "data" / "claims" / "geography.yml"
    text = claims.read_text("utf-8").replace("about: 4, unit: ha", "about: 5, unit: ha", 1)
    claims.write_text(text, "utf-8")
    return tmp_path


def test_as_text(newer: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", str(TOPIC), str(newer)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "~ islets-area: changed: The two islets of Imia / Kardak have a total area of about 4"
        " hectares.",
        "    asserts quantity area, of imia-kardak, about 4, unit ha: dropped",
        "    asserts quantity area, of imia-kardak, about 5, unit ha: added",
        "claims: 0 added, 1 changed, 0 withdrawn, 0 removed",
    ]


def test_as_json(newer: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", str(TOPIC), str(newer), "--format", "json"]) == 0
    (change,) = json.loads(capsys.readouterr().out)["claims"]
    assert (change["claim"], change["how"]) == ("islets-area", "changed")


def test_a_version_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "v9", str(TOPIC), "--root", str(tmp_path)]) == 1
    assert "v9: neither a folder" in capsys.readouterr().err

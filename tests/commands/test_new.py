from datetime import date
from pathlib import Path

import pytest

from factlas.cli import BLANKS, main
from factlas.commands.new import SORTS
from factlas.load.yaml import parse_yaml

FILES = {
    "data/explainer.yml": "title: T\nsummary: S\nlanguage: en\nlanguages: [en]\n",
    "data/kinds.yml": """\
- {id: islet, label: Islet, page: places}
- {id: gun, label: Gun, page: systems}
""",
    "data/entities/places.yml": "- {id: rock, kind: islet, names: [{text: Rock, lang: en}]}\n",
    "data/entities/guns.yml": "- {id: mk2, kind: gun, names: [{text: Mk 2, lang: en}]}",
    "data/sources/papers.yml": """\
- {id: paper-2020, title: A, publisher: P, published: 2020, accessed: 2021, seen: whole,
   language: en, kind: newspaper}
- {id: paper-2021, title: A, publisher: P, published: 2021, accessed: 2021, seen: whole,
   language: en, kind: newspaper}
""",
    "data/sources/wires.yml": """\
- {id: wire-2020, title: B, publisher: W, published: 2020, accessed: 2021, seen: whole,
   language: en, kind: wire}
""",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def run(root: Path, *arguments: str) -> int:
    return main(["new", *arguments, "--root", str(root)])


def test_the_command_line_offers_what_there_are_blanks_for() -> None:
    assert tuple(SORTS) == BLANKS


def test_a_source_goes_where_its_like_stand(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(root, "source", "wire-2022-03-04-storm") == 0
    said = capsys.readouterr().out
    assert said.startswith("data/sources/wires.yml:4: wire-2022-03-04-storm: fill in what is ")
    text = (root / "data/sources/wires.yml").read_text()
    assert text.startswith(FILES["data/sources/wires.yml"])
    _, record = parse_yaml(text, "wires.yml")
    assert record["accessed"] == date.today().isoformat()
    assert (record["id"], record["title"]) == ("wire-2022-03-04-storm", None)


def test_a_source_like_no_other_goes_into_the_fullest_file(root: Path) -> None:
    assert run(root, "source", "gazette-1900") == 0
    assert "gazette-1900" in (root / "data/sources/papers.yml").read_text()


def test_the_first_claim_makes_its_file(root: Path) -> None:
    assert run(root, "claim", "storm") == 0
    assert (root / "data/claims/claims.yml").read_text().startswith("- id: storm  # ")


def test_a_system_goes_among_systems_and_its_kinds_are_named(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(root, "system", "mk-3") == 0
    assert capsys.readouterr().out.endswith("kinds: gun\n")
    _, record = parse_yaml((root / "data/entities/guns.yml").read_text(), "guns.yml")
    assert record["names"] == [{"text": "Mk 3", "lang": "en"}]


def test_what_is_still_empty_is_said_by_the_check(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(root, "place", "reef")
    assert main(["check", "--root", str(root)]) == 1
    expected = "data/entities/places.yml:4:8: reef: `kind` has no value; give one"
    assert expected in capsys.readouterr().out


def test_an_id_that_is_taken_or_is_none(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(root, "place", "rock") == 1
    assert capsys.readouterr().err.startswith(
        "data/entities/places.yml:1:3: rock: another entity has this id; "
    )
    assert run(root, "place", "Big_Rock") == 1
    assert "Big_Rock: this is no id; write lower case" in capsys.readouterr().err
    assert (root / "data/entities/places.yml").read_text() == FILES["data/entities/places.yml"]


def test_another_file_is_named_with_into(root: Path) -> None:
    assert run(root, "claim", "storm", "--into", "data/claims/weather/storms.yml") == 0
    assert (root / "data/claims/weather/storms.yml").is_file()


@pytest.mark.parametrize("into", ["data/sources/x.yml", "../x.yml", "data/claims/x.md"])
def test_a_claim_stands_among_claims_only(
    root: Path, into: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(root, "claim", "storm", "--into", into) == 1
    assert "a claim does not stand there; name a .yml file in data/claims/" in (
        capsys.readouterr().err
    )


def test_a_file_that_would_be_broken_is_left_alone(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flow = root / "data/entities/flow.yml"
    flow.write_text("[{id: reef, kind: islet, names: [{text: Reef, lang: en}]}]\n")
    before = flow.read_bytes()
    assert run(root, "place", "skerry", "--into", "data/entities/flow.yml") == 1
    assert "the record cannot be appended" in capsys.readouterr().err
    assert flow.read_bytes() == before

from pathlib import Path
from typing import Any

import pytest

from factlas.load.document import Document
from factlas.load.facts import load_facts
from factlas.load.files import fact_files
from factlas.load.yaml import read_yaml
from factlas.problem import AuthorError, Place

KINDS = "- {id: islet, label: Islet, page: places}\n"
ROCK = "- {id: rock, kind: islet, names: [{text: Rock, lang: en}]}\n"
PAPER = (
    "- {id: paper, title: T, publisher: P, published: 2020, accessed: 2021, seen: whole, "
    "language: en, kind: newspaper}\n"
)
STORM = """\
- id: storm
  text: A storm.
  kind: event
  about: [rock]
  when: 2020
  evidence: [{source: paper, at: ¶3, words: there was a storm}]
"""
SOUND = {
    "kinds.yml": KINDS,
    "entities/rocks.yml": ROCK,
    "sources/papers.yml": PAPER,
    "claims/weather.yml": STORM,
}


def problems(root: Path) -> list[str]:
    return [str(problem) for problem in load_facts(root).problems]


def refusal(root: Path) -> list[str]:
    with pytest.raises(AuthorError) as caught:
        load_facts(root)
    return [str(problem) for problem in caught.value.problems]


def test_sound_facts(project: Any) -> None:
    loaded = load_facts(project(SOUND))
    assert loaded.problems == ()
    assert loaded.is_parsed
    assert loaded.facts.claims["storm"].evidence[0].source == "paper"
    place = loaded.origins["claim", "storm"].place(("when",))
    assert place == Place("data/claims/weather.yml", 5, 9)


def test_records_stand_in_the_order_of_the_files(project: Any) -> None:
    files = {"entities/b.yml": ROCK, "entities/a/z.yml": ROCK.replace("id: rock", "id: reef")}
    loaded = load_facts(project(SOUND | files | {"entities/rocks.yml": ""}))
    assert list(loaded.facts.entities) == ["reef", "rock"]


def test_every_problem_of_every_file_in_order(project: Any) -> None:
    files = {
        "claims/weather.yml": STORM.replace("rock", "rook").replace("paper", "papr"),
        "claims/more.yml": STORM.replace("id: storm", "id: gale").replace("2020", "soon"),
        "entities/rocks.yml": ROCK.replace("kind", "kindd"),
        "loaded-words.yml": "- {word: puppet}\n",
    }
    assert problems(project(SOUND | files)) == [
        'data/claims/more.yml:5:9: gale: "soon" is no date; write 2017, 2017-12, 2017-12-30 or '
        "2017-12/2018; mend `when`",
        'data/claims/weather.yml:4:11: storm: no entity "rook"; did you mean "rock"?',
        'data/claims/weather.yml:6:23: storm: no source "papr"; did you mean "paper"?',
        "data/entities/rocks.yml:1:3: rock: `kind` is missing; add `kind`",
        'data/entities/rocks.yml:1:14: rock: unknown key "kindd"; did you mean "kind"?',
        "data/loaded-words.yml:1:3: data/loaded-words.yml: `instead` is missing; add `instead`",
    ]


def test_a_record_that_could_not_be_read_is_not_called_missing(project: Any) -> None:
    files = {"sources/papers.yml": PAPER.replace("language: en, ", "")}
    assert problems(project(SOUND | files)) == [
        "data/sources/papers.yml:1:3: paper: `language` is missing; add `language`"
    ]


def test_where_a_file_cannot_be_parsed_no_id_is_called_missing(project: Any) -> None:
    loaded = load_facts(project(SOUND | {"sources/papers.yml": "- {id: paper\n"}))
    assert not loaded.is_parsed
    assert [problem.place.file for problem in loaded.problems] == ["data/sources/papers.yml"]


def test_ids_stand_once_whatever_the_file(project: Any) -> None:
    assert problems(project(SOUND | {"claims/again.yml": "\n" + STORM})) == [
        'data/claims/weather.yml:1:7: storm: a second claim "storm"; the first stands at '
        "data/claims/again.yml:2:3; rename one of them"
    ]


def test_one_id_may_name_records_of_two_types(project: Any) -> None:
    files = {
        "entities/rocks.yml": ROCK.replace("id: rock", "id: paper"),
        "claims/weather.yml": STORM.replace("rock", "paper"),
    }
    assert problems(project(SOUND | files)) == []


@pytest.mark.parametrize(
    ("origin", "found"),
    [
        ("unknown", []),
        ("rock", []),
        ("paper", []),
        ("pepar", ['no entity or source "pepar"; did you mean "paper"?']),
    ],
)
def test_an_origin_is_an_entity_a_source_or_unknown(
    project: Any, origin: str, found: list[str]
) -> None:
    claim = STORM.replace("storm}]", f"storm, origin: {origin}}}]")
    messages = problems(project(SOUND | {"claims/weather.yml": claim}))
    assert [message.partition(": storm: ")[2] for message in messages] == found


def test_a_map_needs_its_basemap(project: Any) -> None:
    text = """\
- id: sea
  title: T
  caption: C
  alt: A
  basemap: seas
  extent: {west: 1, south: 1, east: 2, north: 2}
  layers: [{show: places, of: [rock]}]
"""
    files = {"maps/maps.yml": text, "basemap/sea.json": "{}"}
    assert problems(project(SOUND | files)) == [
        'data/maps/maps.yml:5:12: sea: no basemap "seas"; did you mean "sea"?'
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: b\n", "1:1: {file}: the file must be a list of records; "
         "begin each with a hyphen: `- key: value`"),
        ("hello", "1:1: {file}: the file must be a list of records; "
         "begin each with a hyphen: `- key: value`"),
        ("- hello\n", "1:3: {file}: a record must be a mapping of `key: value` lines; "
         "begin it with `- key: value`"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("file", ["claims/more.yml", "loaded-words.yml"])
def test_a_file_is_a_list_of_records(project: Any, file: str, text: str, message: str) -> None:
    name = f"data/{file}"
    assert problems(project(SOUND | {file: text})) == [f"{name}:{message.format(file=name)}"]


def test_an_empty_file_and_a_missing_folder_are_nothing(project: Any) -> None:
    assert problems(project({"claims/empty.yml": "# later\n"})) == []


def test_a_link_to_outside_the_project(project: Any, tmp_path: Path) -> None:
    root = project(SOUND)
    outside = tmp_path.parent / "outside.yml"
    outside.write_text(STORM.replace("storm", "gale"), encoding="utf-8")
    (root / "data/claims/linked.yml").symlink_to(outside)
    assert problems(root) == [
        "data/claims/linked.yml:1:1: data/claims/linked.yml: the file is a link to outside the "
        "project; copy the file itself"
    ]


def test_without_an_explainer_there_is_no_project(tmp_path: Path) -> None:
    assert refusal(tmp_path) == [
        "data/explainer.yml:1:1: data/explainer.yml: there is no such file; "
        "run this in a project's folder, or name the folder with --root"
    ]


def test_what_is_wrong_beside_a_broken_explainer(project: Any) -> None:
    files = {"explainer.yml": "title: T\nlanguage: English\nlanguages: [en]\n", "kinds.yml": "a"}
    assert refusal(project(files)) == [
        "data/explainer.yml:1:1: data/explainer.yml: `summary` is missing; add `summary`",
        'data/explainer.yml:2:11: data/explainer.yml: `language`: "English" does not fit; '
        "write a language tag, as en or ja",
        "data/kinds.yml:1:1: data/kinds.yml: the file must be a list of records; "
        "begin each with a hyphen: `- key: value`",
    ]


def test_plain_texts_are_in_the_default_language(project: Any) -> None:
    explainer = "title: T\nsummary: S\nlanguage: ja\nlanguages: [ja]\n"
    facts = load_facts(project(SOUND | {"explainer.yml": explainer})).facts
    assert facts.claims["storm"].text.root == {"ja": "A storm."}


@pytest.mark.parametrize("name", ["claims/.#weather.yml", "claims/._weather.yml"])
def test_what_editors_leave_is_passed_over(project: Any, name: str) -> None:
    assert problems(project(SOUND | {name: "\x00: ["})) == []


def test_the_files_of_facts_are_those_that_are_read(project: Any) -> None:
    root, read = project({}), []

    def noted(path: Path, name: str) -> Document:
        read.append(path)
        return read_yaml(path, name)

    load_facts(root, noted)
    assert tuple(read) == fact_files(root)

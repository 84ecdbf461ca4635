from pathlib import Path

import pytest

from factlas.commands.verify import verify
from factlas.problem import AuthorError

FILES = {
    "data/explainer.yml": "title: T\nsummary: S\nlanguage: en\nlanguages: [en]\n",
    "data/kinds.yml": "- {id: islet, label: Islet, page: places}\n",
    "data/entities/rock.yml": "- {id: rock, kind: islet, names: [{text: Rock, lang: en}]}\n",
    "data/sources/papers.yml": """\
- {id: paper, title: A, publisher: P, published: 2020, accessed: 2021, seen: whole,
   language: en, kind: newspaper}
- {id: wire, title: B, publisher: W, published: 2020, accessed: 2021, seen: whole,
   language: en, kind: wire}
""",
    "data/claims/storm.yml": """\
- id: storm
  text: A storm.
  kind: event
  about: [rock]
  when: 2020
  evidence:
    - {source: paper, at: ¶1, words: there was a storm}
    - {source: paper, at: ¶2, words: it was a big one}
    - {source: wire, at: ¶2, words: it was a big one}
""",
    "texts/index.yml": "paper: {file: 1.txt}\n",
    "texts/1.txt": "A\n\nSo there was a storm.\n\nYes, it was a big one.\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_all_words_found(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(root, root / "texts") == 0
    assert capsys.readouterr().out == (
        "2 phrases of 1 source verified; 1 phrase of 1 source without a text at hand; no problems\n"
    )


def test_words_not_found(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "texts/1.txt").write_text("A\n\nSo there was a storm, and it was a big one.\n")
    assert verify(root, root / "texts") == 1
    assert capsys.readouterr().out == (
        "data/claims/storm.yml:8:27: storm: the words are not in ¶2 of paper, but in ¶1; "
        "write `at: ¶1`\n"
        "1 phrase of 1 source verified; 1 phrase of 1 source without a text at hand; 1 problem\n"
    )


def test_facts_that_do_not_load(root: Path) -> None:
    (root / "data/kinds.yml").write_text("a")
    with pytest.raises(AuthorError, match="the file must be a list of records"):
        verify(root, root / "texts")

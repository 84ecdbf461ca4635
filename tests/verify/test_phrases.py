from pathlib import Path

import pytest

from factlas.load.facts import load_facts
from factlas.problem import AuthorError
from factlas.verify.phrases import Verification, verify

PROJECT = {
    "explainer.yml": "title: T\nsummary: S\nlanguage: en\nlanguages: [en]\n",
    "kinds.yml": "- {id: islet, label: Islet, page: places}\n",
    "entities/rock.yml": "- {id: rock, kind: islet, names: [{text: Rock, lang: en}]}\n",
    "sources/paper.yml": """\
- id: paper
  title: The storm's end
  publisher: P
  published: 2020
  accessed: 2021
  seen: whole
  language: en
  kind: newspaper
""",
}
CLAIM = """\
- id: storm
  text: A storm.
  kind: event
  about: [rock]
  when: 2020
  evidence:
    - source: paper
      at: ¶2
      words: the storm was a “big one”
"""
TEXT = """\
The Storm’s End

It rained all day long, and the storm came.

At night, so they say, the storm was a "big one" indeed.

Geography

It rained all day long.
"""


def verified(tmp_path: Path, claim: str, text: str = TEXT) -> Verification:
    for name, content in {**PROJECT, "claims/storm.yml": claim}.items():
        path = tmp_path / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    (tmp_path / "paper.txt").write_text(text, encoding="utf-8")
    return verify(load_facts(tmp_path), {"paper": tmp_path / "paper.txt"})


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("¶2", "the storm was a “big one”"),
        ("¶1-2", 'the storm was a "big one"'),
        ("¶1", "It rained all day long, and"),
        ("¶1-2", "the storm came. At night, so"),
        ("title", "The Storm's End"),
        ("p. 7", "the storm was a"),
        ("infobox", "It rained all day long, and"),
        ('under "Geography"', "so they say, the storm"),
    ],
)
def test_words_where_they_should_be(tmp_path: Path, at: str, words: str) -> None:
    claim = CLAIM.replace("¶2", at).replace("the storm was a “big one”", f"'{quoted(words)}'")
    verification = verified(tmp_path, claim)
    assert verification.problems == ()
    assert verification.found == ("paper",)


def quoted(words: str) -> str:
    return words.replace("'", "''")


@pytest.mark.parametrize(
    ("at", "words", "problem"),
    [
        (
            "¶1",
            "the storm was a “big one”",
            "8:11: storm: the words are not in ¶1 of paper, but in ¶2; write `at: ¶2`",
        ),
        (
            "¶9",
            "the storm was a “big one”",
            "8:11: storm: the words are not in ¶9 of paper, but in ¶2; write `at: ¶2`",
        ),
        (
            "title",
            "the storm was a “big one”",
            "8:11: storm: the words are not in title of paper, but in ¶2; write `at: ¶2`",
        ),
        (
            "¶2",
            "The Storm’s End",
            "8:11: storm: the words are not in ¶2 of paper, but in the title; "
            "mend `at`, or quote other words",
        ),
        (
            "¶2",
            "the storm was a “bag one”",
            '9:14: storm: the words "the storm was a "bag one"" are not in the text of paper; '
            'closest is "the storm was a "big one" (¶2); mend `words`',
        ),
        (
            "¶2",
            "nothing of this sort stands there",
            '9:14: storm: the words "nothing of this sort stands there" are not in the text of '
            "paper; quote words that stand there",
        ),
        (
            "¶1",
            "It rained all day long",
            "9:14: storm: the words stand 2 times in the text of paper: ¶1, ¶4; "
            "quote more of them, so that they stand there once",
        ),
        (
            "p. 7",
            "It rained all day long",
            "9:14: storm: the words stand 2 times in the text of paper: ¶1, ¶4; "
            "quote more of them, so that they stand there once",
        ),
    ],
)
def test_words_elsewhere_or_nowhere(tmp_path: Path, at: str, words: str, problem: str) -> None:
    claim = CLAIM.replace("¶2", at).replace("the storm was a “big one”", words)
    verification = verified(tmp_path, claim)
    assert [str(p) for p in verification.problems] == [f"data/claims/storm.yml:{problem}"]
    assert verification.found == ()


def test_a_text_without_its_title_is_told_so(tmp_path: Path) -> None:
    text = TEXT.replace("The Storm’s End", "By a correspondent")
    (problem,) = verified(tmp_path, CLAIM, text).problems
    assert problem.what == (
        "the words are not in ¶2 of paper, but in ¶3; no block of the text is the source's title, "
        "so that the first is ¶1"
    )


def test_a_phrase_moved_to_another_paragraph(tmp_path: Path) -> None:
    text = TEXT.replace("\n\nAt night", " At night")
    (problem,) = verified(tmp_path, CLAIM, text).problems
    assert str(problem) == (
        "data/claims/storm.yml:8:11: storm: the words are not in ¶2 of paper, but in ¶1; "
        "write `at: ¶1`"
    )


def test_a_source_without_a_text_is_counted(tmp_path: Path) -> None:
    verified(tmp_path, CLAIM)
    assert verify(load_facts(tmp_path), {}) == Verification((), (), ("paper",))


def test_a_text_that_cannot_be_read(tmp_path: Path) -> None:
    verified(tmp_path, CLAIM)
    path = tmp_path / "paper.txt"
    path.write_bytes(b"caf\xe9")
    with pytest.raises(AuthorError, match="byte 0xE9 is not UTF-8; save it as UTF-8"):
        verify(load_facts(tmp_path), {"paper": path})

import pytest

from factlas.story.sentences import split


def sentences(text: str) -> list[str]:
    return [text[span.start : span.end] for span in split(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two.", ["One.", "Two."]),
        ("It costs 3.7 km. Next", ["It costs 3.7 km.", "Next"]),
        ("Mr. Abe spoke. He left.", ["Mr. Abe spoke.", "He left."]),
        ("See art. 9 of it. Then", ["See art. 9 of it.", "Then"]),
        ("He said “no.” She left.", ["He said “no.”", "She left."]),
        ("Is it? Yes! Good.", ["Is it?", "Yes!", "Good."]),
        ("島である。北にある。", ["島である。", "北にある。"]),
        ("彼は「ある。」と言った。次", ["彼は「ある。」と言った。", "次"]),
        ("It ended at 5 p.m. in Tokyo.", ["It ended at 5 p.m. in Tokyo."]),
        ("Версия одна. Другая версия.", ["Версия одна.", "Другая версия."]),
        ("See No. 5 there. No. Then", ["See No. 5 there.", "No.", "Then"]),
        ("One. Ōsaka burned. Ёлка.", ["One.", "Ōsaka burned.", "Ёлка."]),
        ("One. ¥5 more. — Two.", ["One.", "¥5 more.", "— Two."]),
        ("One … and more.", ["One … and more."]),
        ("एक। दो।", ["एक।", "दो।"]),
        ("半角｡次", ["半角｡", "次"]),
        ("   ", []),
    ],
)
def test_splits(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "abbreviation"),
    [
        ("It is in the U.S. Japan agreed.", "U.S."),
        ("It ended at 5 p.m. Tokyo slept.", "p.m."),
        ("That was plan B. Japan agreed.", "B."),
    ],
)
def test_says_where_a_stop_is_ambiguous(text: str, abbreviation: str) -> None:
    (only,) = split(text)
    assert only.ambiguous_stop == abbreviation


def test_a_mark_behind_the_stop_belongs_to_the_sentence_before_it() -> None:
    assert sentences("One. \ue0000\ue001 Two.") == ["One. \ue0000\ue001", "Two."]


def test_a_stop_behind_a_citation_ends_a_sentence() -> None:
    assert sentences("One \ue0000\ue001. two.Three \ue0001\ue001.Four.") == [
        "One \ue0000\ue001.",
        "two.Three \ue0001\ue001.",
        "Four.",
    ]

import pytest

from factlas.story.tense import may_be_present


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Japan claims the islands.", True),
        ("Both claim it.", True),
        ("It isn’t there.", True),
        ("Russia held the islands.", False),
        ("Japan protested in 2020.", False),
        ("He wrote that it “is at odds with trust”.", False),
        ("Isaac was there.", False),
    ],
)
def test_english_tells_by_its_verbs(text: str, expected: bool) -> None:
    assert may_be_present(text, "en") is expected
    assert may_be_present(text, "en-GB") is expected


def test_a_language_without_a_list_may_always_speak_of_the_present() -> None:
    assert may_be_present("Japan protested.", "xx")

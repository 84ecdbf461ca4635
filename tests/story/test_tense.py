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
        ("They were to stand in Akita.", False),
        ("Russia said that the launchers can fire.", False),
        ("In May 2020 the United States approved it.", False),
        ("The two planned ships are to come.", True),
        ("It was built in 1944, and it is still there.", True),
        ("It left the Mk 41, which fires both.", True),
    ],
)
def test_english_tells_by_its_verbs(text: str, expected: bool) -> None:
    assert may_be_present(text, "en") is expected
    assert may_be_present(text, "en-GB") is expected


def test_a_language_without_a_list_may_always_speak_of_the_present() -> None:
    assert may_be_present("Japan protested.", "xx")

import pytest

from factlas.verify.article import hits, plain, read_article

TEXT = """\
All news

The Rock’s  storm – a report

"It was big," he said,
and sat down.
   \t
Two  storms came.



It was big.
"""


def test_paragraphs_are_counted_after_the_title() -> None:
    article = read_article(TEXT, "The Rock's storm - A Report")
    assert article.title == 1
    assert article.length == 3
    assert article.paragraphs(1, 1) == '"It was big," he said, and sat down.'
    assert article.paragraphs(2, 3) == "Two storms came. It was big."
    assert article.paragraphs(4, 4) == ""


def test_where_no_block_is_the_title_the_first_is_number_one() -> None:
    article = read_article(TEXT, "Another report")
    assert article.title is None
    assert article.length == 5
    assert article.paragraphs(1, 1) == "All news"


def test_a_title_that_stands_twice_is_the_first() -> None:
    assert read_article("T\n\na\n\nT\n\nb", "T").paragraphs(1, 3) == "a T b"


def test_lines_end_as_they_do_on_any_system() -> None:
    assert read_article("T\r\n\r\na\r\nb\r\n\r\nc\x0cd", "T").blocks == ("T", "a b", "c", "d")


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("It was big", ("¶1", "¶3")),
        ("The Rock's storm", ("the title",)),
        ("All news", ("what precedes the title",)),
        ("said, and sat", ("¶1",)),
        ("storm came", ()),
        ("big. Two", ()),
    ],
)
def test_where_words_stand(words: str, places: tuple[str, ...]) -> None:
    assert read_article(TEXT, "The Rock's storm - a report").places(words) == places


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("missile system", "missile systems", False),
        ("missile system", "missile system.", True),
        ("two", "network", False),
        ("2 billion", "1.2 billion", False),
        ("1.2", "1.25", False),
        ("1.2", "it is 1.2.", True),
        ("国後島", "は国後島を", True),
        ("a.b", "a.b", True),
        ("a.b", "axb", False),
    ],
)
def test_whole_words_and_numbers(words: str, text: str, found: bool) -> None:
    assert any(hits(words, text)) is found


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("“a”  «b»", '"a" "b"'),
        ("it’s ‘so’", "it's 'so'"),
        ("2016–17 — now", "2016-17 - now"),
        ("a\u00a0b\u2009c\n d", "a b c d"),
        ("co\u00adoperate…", "cooperate..."),
        ("e\u0301", "é"),
    ],
)
def test_signs_that_print_differently(text: str, same: str) -> None:
    assert plain(text) == same


def test_the_closest_passage() -> None:
    article = read_article(TEXT, "The Rock's storm - a report")
    assert article.closest("Two small storms came") == ("Two storms came", "¶2")
    assert article.closest("he sits down, and said") == ("he said, and sat down", "¶1")
    assert article.closest("nothing of the sort") is None


def test_the_closest_passage_in_a_text_without_spaces() -> None:
    article = read_article("題\n\n島は大きい。\n\n嵐は三回来た。", "題")
    assert article.closest("嵐は二回来た") == ("嵐は三回来た", "¶2")

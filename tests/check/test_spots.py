from factlas.check.spots import within
from factlas.problem import Place
from factlas.story.chapter import Chapter

SOURCE = "One 2017.\nTwo *words*\nof 2017 [@a-b; @a]. Far\n"
CHAPTER = Chapter("c", "docs/c.md", "C", "C.", 1, False, (), (), SOURCE, 5)
START = Place("docs/c.md", 6, 1)


def test_the_first_such_word_after_the_beginning() -> None:
    assert within(CHAPTER, START, 20, ("2017",)) == Place("docs/c.md", 7, 4)


def test_a_whole_id() -> None:
    assert within(CHAPTER, START, 20, ("@a",)) == Place("docs/c.md", 7, 16)


def test_the_beginning_where_the_words_are_not_found() -> None:
    assert within(CHAPTER, START, 20, ("words of",)) == START
    assert within(CHAPTER, START, 20, ()) == START


def test_the_first_line_of_the_file() -> None:
    assert within(CHAPTER, Place("docs/c.md", 5, 1), 9, ("2017",)) == Place("docs/c.md", 5, 5)

import pytest

from factlas.load.origin import Origin, Path
from factlas.load.yaml import document
from factlas.problem import Place

ORIGIN = Origin(
    document("- id: a\n  evidence:\n    - {at: b}\n    - at: c\n  text: {en: d}\n", "data/x.yml"),
    0,
)


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [
        ((), 1, 3),
        (("id",), 1, 7),
        (("evidence",), 3, 5),
        (("evidence", 1), 4, 7),
        (("evidence", 1, "at"), 4, 11),
        (("evidence", 1, "words"), 4, 7),
        (("evidence", 7), 3, 5),
        (("text", "en"), 5, 14),
        (("id", "en"), 1, 7),
        (("kind",), 1, 3),
    ],
)
def test_the_deepest_part_that_was_written(path: Path, line: int, column: int) -> None:
    assert ORIGIN.place(path) == Place("data/x.yml", line, column)


def test_the_place_of_a_key() -> None:
    assert ORIGIN.place(("evidence",), key=True) == Place("data/x.yml", 2, 3)

from factlas.report.numbering import Numbering, Outline
from factlas.report.parts import Cite


def test_claims_are_numbered_as_they_are_first_cited() -> None:
    numbering = Numbering()
    assert numbering.cite(["b", "a"]) == (Cite("b", 1), Cite("a", 2))
    assert numbering.cite(["c", "b"]) == (Cite("c", 3), Cite("b", 1))
    assert numbering.cited == ("b", "a", "c")


def test_asking_for_known_claims_numbers_none() -> None:
    numbering = Numbering()
    numbering.cite(["a"])
    assert numbering.known(["x", "a"]) == (Cite("a", 1),)
    assert numbering.cited == ("a",)


def test_levels_of_headings_have_no_gaps() -> None:
    outline = Outline()
    assert [outline.level(wanted) for wanted in (1, 4, 4, 2, 6, 6)] == [2, 3, 4, 2, 3, 4]

import pytest

from factlas.report.fonts import font_files
from factlas.report.glyphs import Coverage, Glyphs, coverage, glyphs_of


@pytest.fixture(scope="module")
def covered() -> Coverage:
    return coverage()


@pytest.mark.parametrize(
    "text",
    [
        "Łódź, Ōsumi, Kōno; 44°07′N − 12 × 3 “quoted” ‘so’ – — … ¶5 §2 €¥₽ → #$@\\[]*_",
        "Кунашир, «Бастион-П», Ёлка, №",
        "Ίμια, Έλληνας",
        "国後島・択捉島の「北方領土」、くなしり。葛\U000e0100飾区　髙﨑",
        "line\nbreak\tand\u00a0spaces\u2009\u202f\u3000",
    ],
)
def test_latin_cyrillic_greek_and_japanese_are_covered(covered: Coverage, text: str) -> None:
    assert covered.uncovered(text) == frozenset()


def test_all_of_jis_x_0208_is_covered(covered: Coverage) -> None:
    pairs = (bytes((row, cell)) for row in range(0xB0, 0xF5) for cell in range(0xA1, 0xFF))
    levels_1_and_2 = "".join(pair.decode("euc_jp", errors="ignore") for pair in pairs)
    assert len(levels_1_and_2) == 6355
    assert covered.uncovered(levels_1_and_2) == frozenset()


def test_what_no_font_has_is_named(covered: Coverage) -> None:
    assert covered.uncovered("Thai ไท, Hebrew ש, 😀") == frozenset("ไทש😀")


@pytest.mark.parametrize("code", [0x0, 0x1, 0xFEFF, 0xFFFE, 0xE000])
def test_what_no_text_may_hold_is_named(covered: Coverage, code: int) -> None:
    assert covered.uncovered(f"a{chr(code)}b") == frozenset(chr(code))


def test_each_font_tells_its_characters() -> None:
    found = {path.name: glyphs_of(path) for path in font_files()}
    assert len(found) == 6
    assert "国" in found["NotoSerifJP-Regular.otf"]
    assert "国" not in found["SourceSerif4[opsz,wght].ttf"]
    assert "Ж" in found["SourceSerif4[opsz,wght].ttf"]


def test_a_group_tells_where_it_ends_and_whether_its_first_is_shown() -> None:
    font = Glyphs((ord("b"), ord("m")), (ord("d"), ord("o")), (7, 0))
    assert "".join(sign for sign in "abcdelmnop\0" if sign in font) == "bcdno"
    assert Coverage([font]).uncovered("back\n") == frozenset("ak")

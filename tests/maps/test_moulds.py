from markupsafe import Markup

from factlas.maps.moulds import Moulds
from factlas.mould import lines


def test_a_macro_is_filled_with_text_that_is_escaped_and_markup_that_is_not() -> None:
    other = Moulds("locator.html")
    made = other("other", page="../a/", callers="", label="a < b")
    assert made == '<a href="../a/">a &lt; b</a>'
    assert other("other", page="../a/", callers="", label=made) == f'<a href="../a/">{made}</a>'


def test_what_is_empty_decides_what_the_macro_draws() -> None:
    other = Moulds("locator.html")
    for _ in range(2):
        assert "data-names" not in other("other", page="b/", callers="", label="b")
        assert 'data-names="north"' in other("other", page="b/", callers="north", label="b")


def test_pieces_stand_below_each_other() -> None:
    assert lines([Markup("<a/>"), Markup("<b/>")]) == "<a/>\n<b/>"
    assert lines([]) == ""

from markupsafe import Markup

from factlas.site.mould import Mould, gap

MOULD = Mould(f"<h1>{gap('title')}</h1>\n{gap('note')}\n<p>{gap('body')}</p>")


def test_gaps_are_filled_with_text_or_markup() -> None:
    filled = MOULD.filled(title="a < b", note="", body=Markup("<b>c</b>"))
    assert filled == "<h1>a &lt; b</h1>\n<p><b>c</b></p>"


def test_an_empty_gap_takes_the_end_of_its_line_along() -> None:
    assert MOULD.filled(title="t", note="", body="b") == "<h1>t</h1>\n<p>b</p>"
    assert MOULD.filled(title="t", note="n", body="b") == "<h1>t</h1>\nn\n<p>b</p>"


def test_no_text_is_taken_for_a_gap() -> None:
    forged = str(gap("body"))
    filled = MOULD.filled(title=forged, note=forged, body="secret")
    assert filled == f"<h1>{forged}</h1>\n{forged}\n<p>secret</p>"

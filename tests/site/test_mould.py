from markupsafe import Markup

from factlas.site.mould import Mould, gap

MOULD = Mould(f"<h1>{gap('title')}</h1>\n<p>{gap('body')}</p>")


def test_gaps_are_filled_with_text_or_markup() -> None:
    filled = MOULD.filled({"title": "a < b", "body": Markup("<b>c</b>")})
    assert filled == "<h1>a &lt; b</h1>\n<p><b>c</b></p>"


def test_no_text_is_taken_for_a_gap() -> None:
    forged = str(gap("body"))
    filled = MOULD.filled({"title": forged, "body": "secret"})
    assert filled == f"<h1>{forged}</h1>\n<p>secret</p>"

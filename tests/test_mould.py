from markupsafe import Markup

from factlas.mould import Escaped, gap, markup, mould

MOULD = mould(f"<h1>{gap('title')}</h1>\n<p>{gap('body')}</p>")


def test_gaps_are_filled_with_text_or_markup() -> None:
    filled = MOULD.filled({"title": "a < b", "body": Markup("<b>c</b>")}, Escaped())
    assert filled == "<h1>a &lt; b</h1>\n<p><b>c</b></p>"


def test_no_text_is_taken_for_a_gap() -> None:
    forged = str(gap("body"))
    filled = MOULD.filled({"title": forged, "body": "secret"}, Escaped())
    assert filled == f"<h1>{forged}</h1>\n<p>secret</p>"


def test_a_gap_may_be_named_after_a_claim() -> None:
    assert mould(str(gap("number.claim-12"))).filled({"number.claim-12": "3"}, Escaped()) == "3"


def test_a_text_is_escaped_once_and_markup_with_the_same_letters_never() -> None:
    escaped = Escaped()
    text = "<b>c</b>"
    assert MOULD.filled({"title": text, "body": markup(text)}, escaped) == (
        "<h1>&lt;b&gt;c&lt;/b&gt;</h1>\n<p><b>c</b></p>"
    )
    assert escaped == {text: "&lt;b&gt;c&lt;/b&gt;"}


def test_a_file_is_the_whole_as_utf_8() -> None:
    form, values = mould(f"<p>«{gap('name')}» {gap('way')}</p>"), {"name": "a < 島", "way": "é"}
    html = form.filled(values, Escaped())
    assert html == "<p>«a &lt; 島» é</p>"
    assert form.encoded(values, Escaped()) == html.encode()

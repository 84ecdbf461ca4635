from markdown import markdown
from markupsafe import escape

from factlas.site.templating import TEMPLATES, Templates, headed, literal

HOSTILE = "<b>&amp; \"'` `code` \\* *a* _b_ [x](y) ![i](z) [@a] [~] | {{ 7*7 }} {: .k } :tada: <!--"


def test_literal_text_in_a_tag_survives_markdown() -> None:
    html = markdown(f'a *b* <button aria-label="{literal(HOSTILE)}">1</button> [c](d)')
    label = html.split('aria-label="')[1].split('">1<')[0]
    assert html.startswith("<p>a <em>b</em> <button ")
    assert html.endswith('">1</button> <a href="d">c</a></p>')
    assert "<" not in label and ">" not in label and '"' not in label


def test_a_heading_that_a_locator_quotes_says_its_language() -> None:
    assert headed("under “島 <b>”, ¶2", "ja") == 'under “<span lang="ja">島 &lt;b&gt;</span>”, ¶2'
    assert escape(headed("under “A <b>”", "")) == "under “A &lt;b&gt;”"
    assert escape(headed("¶2 <b>", "ja")) == "¶2 &lt;b&gt;"


def test_words_are_compiled_into_templates() -> None:
    german = {"Permanent link": "Fester Link", "Close": "Schließen"}
    card = Templates(lambda words: german.get(words, words))["card.html"]
    names = ("number", "size", "byline", "claim", "said", "body", "foot")
    shown = dict.fromkeys(names, "")
    assert 'aria-label="Schließen"' in card.render(shown)


def test_all_templates_can_be_compiled_beforehand() -> None:
    templates = Templates(str)
    assert not templates
    templates.compile()
    assert templates.keys() == {path.name for path in TEMPLATES.glob("*.html")}

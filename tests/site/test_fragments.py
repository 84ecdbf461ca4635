from markdown import markdown

from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.setting import Setting
from factlas.site.templating import headed, literal

HOSTILE = "<b>&amp; \"'` `code` \\* *a* _b_ [x](y) ![i](z) [@a] [~] | {{ 7*7 }} {: .k } :tada: <!--"


def test_literal_text_in_a_tag_survives_markdown() -> None:
    html = markdown(f'a *b* <button aria-label="{literal(HOSTILE)}">1</button> [c](d)')
    label = html.split('aria-label="')[1].split('">1<')[0]
    assert html.startswith("<p>a <em>b</em> <button ")
    assert html.endswith('">1</button> <a href="d">c</a></p>')
    assert "<" not in label and ">" not in label and '"' not in label


def test_a_fragment_is_one_block(content: Content, fragment: Fragments) -> None:
    at = Setting(content, "index.md", {})
    html = fragment("claim_list.html", at=at, rows=["one", "<two>"], subjects=(), all=None)
    assert html == '<ul class="fl-claims">\none\n&lt;two&gt;\n</ul>'


def test_a_heading_that_a_locator_quotes_says_its_language() -> None:
    assert headed("under “島 <b>”, ¶2", "ja") == 'under “<span lang="ja">島 &lt;b&gt;</span>”, ¶2'
    assert headed("under “A <b>”", "") == "under “A &lt;b&gt;”"

from dataclasses import replace

from factlas.derive.sheets import fact_sheet
from factlas.derive.sheetvalues import SheetRow, SheetValue
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.setting import Setting, numbered
from factlas.site.sheetparts import disputed, sheet_rows


def shown(content: Content, fragment: Fragments, *values: SheetValue) -> str:
    row = SheetRow("quantity", "Range", values)
    sheet = replace(fact_sheet("lance", content.book), rows=(row,))
    return sheet_rows(sheet, Setting(content, "a/b/index.md", numbered(sheet.cited)), fragment)


def test_a_value_nobody_gives_is_marked(content: Content, fragment: Fragments) -> None:
    html = shown(content, fragment, SheetValue("not found", "", (), ()))
    assert '<li class="fl-unanswered">not found\n</li>' in html


def test_what_all_values_have_in_common_stands_once(content: Content, fragment: Fragments) -> None:
    one, other = (SheetValue(text, "according to <it>", (), ("plan",)) for text in ("1", "2"))
    html = shown(content, fragment, one, other)
    assert html.count("according to &lt;it&gt;") == 1
    assert '</ul>\n<p class="fl-note">according to &lt;it&gt;</p>  </dd>' in html
    assert html.count('popovertarget="card-plan"') == 2


def test_of_several_disputes_the_further_ones_say_so(content: Content, fragment: Fragments) -> None:
    dispute = next(iter(content.book.facts.disputes))
    at = Setting(content, "a/b/index.md", {})
    first, further = (disputed(dispute, at, fragment, is_further=one) for one in (False, True))
    assert ">Disputed</a>" in first and ">Also disputed</a>" in further
    assert f'href="../../disputes/{dispute}/"' in first

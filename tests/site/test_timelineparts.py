from dataclasses import replace

from factlas.derive.timeline import timeline
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.setting import Setting, numbered
from factlas.site.timelineparts import timeline_entries


def test_an_entry_tells_what_came_of_it(content: Content, fragment: Fragments) -> None:
    first = replace(timeline(content.book)[0], outcomes=("borne out <2016>",), language="ja")
    at = Setting(replace(content), "timeline.md", numbered([first.claim]))
    html = timeline_entries([first], at, fragment)
    assert html.startswith('<ol class="fl-timeline">\n<li class="fl-entry')
    assert '<span class="fl-mark fl-mark-outcome">borne out &lt;2016&gt;</span>' in html
    assert f'<p class="fl-headline" lang="ja">{first.headline} <button' in html

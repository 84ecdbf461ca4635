from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import chain
from typing import Any

from markupsafe import Markup

from factlas.mould import gap
from factlas.site.beside import inlays, light_pages
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.page import Light
from factlas.site.setting import CARDS_AT_MOST, Setting


def test_a_fragment_is_one_block(content: Content, fragment: Fragments) -> None:
    at = Setting(content, "index.md", {})
    values = {"subjects": "", "told": "", "href": "", "text": ""}
    html = fragment("claim_list.html", at=at, rows="  one\n\n<two>", **values)
    assert html == '<ul class="fl-claims">\none\n&lt;two&gt;\n</ul>'


def test_what_looks_alike_is_rendered_once_and_filled(
    content: Content, fragment: Fragments
) -> None:
    at = Setting(content, "index.md", {})
    shown = [
        fragment.alike("mark.html", at, code="refutes", words=words)
        for words in ("a < b", Markup("<b>c</b>"), str(gap("code")))
    ]
    assert shown == [
        f'<span class="fl-mark fl-mark-refutes">{html}</span>'
        for html in ("a &lt; b", "<b>c</b>", "\0code\0")
    ]


def test_what_several_share_is_filled_in_once(content: Content, fragment: Fragments) -> None:
    at = Setting(content, "index.md", {})
    asked: list[str] = []

    def shared() -> Mapping[str, str]:
        asked.append("")
        return {"code": str(gap("words"))}

    shown = [
        fragment.among("these", shared, "mark.html", at, words=words) for words in ("a < b", "c")
    ]
    assert shown == [
        f'<span class="fl-mark fl-mark-\0words\0">{words}</span>' for words in ("a &lt; b", "c")
    ]
    assert asked == [""]


def test_it_looks_else_where_something_is_empty(content: Content, fragment: Fragments) -> None:
    at = Setting(content, "index.md", {})
    lines = [
        fragment.alike("standing_line.html", at, code="single", about=about, href="#", text="One")
        for about in ("", "What was said", "")
    ]
    assert lines[0] == lines[2] == '<li class="fl-mark fl-mark-single"><a href="#">One</a></li>'
    assert '<span class="fl-note">What was said:</span>' in lines[1]


def test_something_is_made_once_for_pages_equally_deep(
    content: Content, fragment: Fragments
) -> None:
    made: list[str] = []

    def make() -> Markup:
        made.append("")
        return Markup(len(made))

    paths = ("a.md", "b.md", "c/d.md")
    shown = [fragment.once(Setting(content, path, {}), make, "test", "x") for path in paths]
    assert shown == ["1", "1", "2"]


class Rendered(Fragments):
    """Renders each template anew, with the values themselves in place of gaps."""

    def alike(self, template: str, at: Setting, /, **values: str) -> Markup:
        return Markup(self(template, at=at, **values))

    def among(
        self,
        those: str,
        shared: Callable[[], Mapping[str, str]],
        template: str,
        at: Setting,
        /,
        **values: str,
    ) -> Markup:
        return Markup(self(template, at=at, **values, **shared()))

    def each(self, template: str, at: Setting, those: Mapping[str, str]) -> Markup:
        rows = (self(template, at=at, name=name, content=those[name]) for name in those)
        return Markup("\n".join(rows))

    def page_alike(self, template: str, *, at: Setting, **values: Any) -> Light:
        return self.page(template, at=at, **values)


def pages_by(fragment: Fragments, content: Content) -> Mapping[str, list[str]]:
    """Every page beside the engine, in lines without what stands before and after."""
    afresh = replace(content)
    made = chain(
        ((draft.path, draft.write().html()) for draft in light_pages(afresh, fragment)),
        ((draft.path, str(draft.write())) for draft in inlays(afresh, fragment)),
    )
    return {
        path: [line.strip() for line in html.splitlines() if line.strip()] for path, html in made
    }


def test_what_is_filled_is_what_would_be_rendered(content: Content) -> None:
    filled, rendered = pages_by(Fragments(), content), pages_by(Rendered(), content)
    assert len(filled) > len(content.cards)
    for path, lines in filled.items():
        assert lines == rendered[path], path


def test_a_citation_says_who_is_cited(content: Content, fragment: Fragments) -> None:
    at = Setting(content, "rock.md", {"plan": 1, "ruritania-claims": 2})
    assert fragment.cite(["ruritania-claims", "plan"], at) == (
        '<button type="button" class="fl-cite fl-is-disputed" popovertarget="card-ruritania-claims"'
        ' aria-label="Evidence 2: Ruritanian Ministry and 1 more; disputed">2</button>'
        '<button type="button" class="fl-cite fl-is-bears-out fl-is-single"'
        ' popovertarget="card-plan" aria-label="Evidence 1: Arcadian Times; a forecast, borne out;'
        ' one origin known">1</button>'
    )


def test_a_claim_is_cited_by_its_number_on_each_page(content: Content, fragment: Fragments) -> None:
    cited = [
        fragment.cite(["plan"], Setting(content, path, {"plan": number}))
        for number, path in ((1, "rock.md"), (7, "rock.md"), (7, "a/b.md"))
    ]
    assert [one.count("Evidence 7: ") for one in cited] == [0, 1, 1]
    assert cited[1] == str(cited[0]).replace("Evidence 1:", "Evidence 7:").replace(">1<", ">7<")


def test_where_there_are_no_cards_a_citation_leads_to_the_claim_s_page(
    content: Content, fragment: Fragments
) -> None:
    numbers = {f"claim-{n}": n for n in range(CARDS_AT_MOST)} | {"plan": CARDS_AT_MOST + 1}
    for path, href in (("rock.md", "../c/plan/"), ("a/rock.md", "../../c/plan/")):
        cited = fragment.cite(["plan"], Setting(content, path, numbers))
        assert cited.startswith('<a class="fl-cite') and f'href="{href}"' in cited

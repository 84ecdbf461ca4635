"""A page of ours takes its place in what the engine made."""

from pathlib import Path

from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.page import Inlay, Part
from factlas.site.shell import Shell, shell_draft, take_shell

MADE = """<title>FlShellTitle - The rock</title>
<meta name="description" content="FlShellDescription">
<link rel="canonical" href="https://rock.example/_shell/page/">
<a href="../../">Home</a>
<ul>
<li><a href="#fl-section">FlShellSection</a></li></ul>
<article><div id="fl-body"><h1>FlShellTitle</h1></div>
<h2 id="fl-section">FlShellSection<a class="headerlink" href="#fl-section">&para;</a></h2>
</article>"""

FILLED = """<title>A &lt;b&gt; - The rock</title>
<meta name="description" content="About &quot;A&quot;">
<link rel="canonical" href="https://rock.example/places/a/">
<a href="../../">Home</a>
<ul>
<li><a href="#facts">Fact &amp; sheet</a></li></ul>
<article><h1>A</h1>
<h2 id="facts" data-pagefind-ignore>Fact &amp; sheet%s</h2>
<p>One.</p>
</article>"""

PERMANENT = '<a class="headerlink" href="#facts" title="Permanent link">&para;</a>'


def test_the_shell_is_filled_and_not_left_behind(
    content: Content, fragment: Fragments, tmp_path: Path
) -> None:
    place = tmp_path / "_shell" / "page"
    place.mkdir(parents=True)
    (place / "index.html").write_text(MADE)
    parts = (Part("<h1>A</h1>"), Part("<p>One.</p>", "Fact & sheet", "facts"))
    inlay = Inlay("places/a/index.html", "A <b>", 'About "A"', parts)
    filled = Shell(take_shell(tmp_path), fragment).file(inlay, content).decode()
    assert filled.replace("\n\n", "\n") == FILLED % PERMANENT
    assert list(tmp_path.iterdir()) == []


def test_the_engine_is_given_marks_for_all_that_is_filled() -> None:
    text = shell_draft().write().text
    assert "FlShellDescription" in text
    assert '<div id="fl-body"><h1>FlShellTitle</h1></div>' in text
    assert "## FlShellSection {: #fl-section }" in text

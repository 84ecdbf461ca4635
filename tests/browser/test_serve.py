"""The open page follows the files, and says what is wrong with them."""

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

TOPIC = Path(__file__).parents[1] / "topic_two"
CLAIM = "ship-aground-1995"
SLOW = 60_000
"""Milliseconds of patience on a busy machine; how long it takes is not tested."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for folder in ("data", "docs"):
        shutil.copytree(TOPIC / folder, tmp_path / folder)
    return tmp_path


def hear_interrupts() -> None:
    """A shell that starts the tests behind its back has all that they start ignore Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def preview(root: Path) -> Iterator[str]:
    """The address of a preview of the copy; it ends as with Ctrl-C."""
    command = [sys.executable, "-u", "-m", "factlas", "serve", "--root", str(root), "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, preexec_fn=hear_interrupts
    ) as running:
        try:
            assert running.stdout is not None
            said = (re.search(r"preview at (\S+)/ ", line) for line in running.stdout)
            yield next(found[1] for found in said if found)
            running.send_signal(signal.SIGINT)
            assert running.wait(30) == 130
        finally:
            running.kill()


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_an_edit_reaches_the_open_page_with_its_card_open(
    root: Path, preview: str, page: Page, quiet: Callable[[Page], None]
) -> None:
    page.goto(f"{preview}/places/imia-kardak/")
    page.locator(f"button[popovertarget=card-{CLAIM}]").first.click()
    card = page.locator(f"#card-{CLAIM}:popover-open")
    expect(card).to_contain_text("ran aground")
    page.evaluate("window.stays = true")
    change(root / "data/claims/dispute.yml", "Akat ran aground", "Akat was stranded")
    expect(card).to_contain_text("was stranded", timeout=SLOW)
    assert page.evaluate("window.stays"), "the text alone was exchanged"
    quiet(page)


def test_a_new_heading_loads_the_page_anew_at_its_place(
    root: Path, preview: str, page: Page, quiet: Callable[[Page], None]
) -> None:
    page.goto(f"{preview}/method/")
    page.evaluate("scrollTo(0, 100)")
    page.wait_for_function("() => scrollY === 100")
    chapter = root / "docs/method.md"
    chapter.write_text(chapter.read_text(encoding="utf-8") + "\n## Postscript\n\nThat is all.\n")
    expect(page.locator("article h2", has_text="Postscript")).to_be_attached(timeout=SLOW)
    page.wait_for_function("() => scrollY === 100")
    quiet(page)


def test_a_mistake_shows_on_the_page_and_goes_when_it_is_mended(
    root: Path, preview: str, open_page: Callable[..., Page], quiet: Callable[[Page], None]
) -> None:
    page = open_page(viewport={"width": 360, "height": 740})
    page.goto(f"{preview}/c/{CLAIM}/?view=greece")
    claims = root / "data/claims/dispute.yml"
    change(claims, f"- id: {CLAIM}", f"- id: [{CLAIM}")
    panel = page.get_by_role("alert")
    expect(panel).to_contain_text("data/claims/dispute.yml:26:7", timeout=SLOW)
    expect(panel).to_contain_text("this is not YAML")
    expect(panel).to_contain_text("mend the YAML there")
    expect(page.locator("h1")).to_contain_text("ran aground")
    box = panel.bounding_box()
    assert box and box["width"] <= 360 and box["y"] + box["height"] <= 740
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    page.evaluate("window.stays = true")
    change(claims, "Akat ran aground", "Akat was stranded")
    change(claims, f"- id: [{CLAIM}", f"- id: {CLAIM}")
    expect(panel).to_have_count(0, timeout=SLOW)
    expect(page.locator("h1")).to_contain_text("was stranded")
    expect(page.locator("[data-names]")).to_have_text("Imia (Greece)")
    assert page.evaluate("window.stays"), "names are the reader's also in a text that came anew"
    quiet(page)

"""How long the register takes to show what a reader chose: in a real Chromium, field by field."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median
from typing import Any

from playwright.sync_api import CDPSession, Page

TIMES = 5

LISTS = ("entity", "who", "source")
"""Fields in which a reader finds one of many by a few letters."""

CHOOSE = """async ([name, value]) => {
    const form = document.getElementById("fl-register");
    const shown = new Promise((done) => form.addEventListener("fl-shown", done, {once: true}));
    const began = performance.now();
    const field = form.elements[name];
    if (field) {
        field.value = value;
        field.dispatchEvent(new Event(name === "q" ? "input" : "change"));
    } else document.querySelector(`#fl-found-${name} [data-id]`).click();
    await shown;
    document.body.getBoundingClientRect();
    return performance.now() - began;
}"""
"""From the choice to the table, laid out: ms on the clock."""


@dataclass(frozen=True)
class Found:
    """What it took to choose by one field."""

    field: str
    """The field, as the address calls it."""
    wall: float
    """On the clock, in the middle of several times, s."""
    cpu: float
    """On the page's thread, painting included, s."""


def finding(page: Page) -> Iterator[Found]:
    """Choose by every field of the register that `page` shows, its data loaded before."""
    meter = page.context.new_cdp_session(page)
    meter.send("Performance.enable", {"timeDomain": "threadTicks"})
    _load(page)
    for name, value in _choices(page):
        yield _measured(page, meter, name, value)
    for name in LISTS:
        page.click(f"#fl-find-{name}")
        page.wait_for_selector(f"#fl-found-{name} [data-id]")
        found = _measured(page, meter, name, "", times=1)
        page.get_by_role("button", name="Clear all").click()
        yield found


def _load(page: Page) -> None:
    """Fetch all data, as a search for words does."""
    page.fill("[name=q]", "e")
    page.wait_for_selector("#fl-register button[type=reset]:not([hidden])")
    further = page.locator("#fl-register .fl-further")
    if further.is_visible():
        further.click()
    page.click("#fl-find-source")
    page.wait_for_selector("#fl-found-source li")
    page.keyboard.press("Escape")
    page.evaluate(CHOOSE, ["q", ""])


def _choices(page: Page) -> list[tuple[str, str]]:
    values: list[tuple[str, str]] = page.locator("#fl-register select").evaluate_all(
        "all => all.map((field) => [field.name, field.options[1].value])"
    )
    word = page.locator(".fl-register tbody a").first.inner_text().split()[0]
    return [*values, ("q", word)]


def _measured(page: Page, meter: CDPSession, name: str, value: str, times: int = TIMES) -> Found:
    """Choose and take back; both count."""
    walls, cpus = [], []
    for number in range(times):
        before = _busy(meter)
        walls.append(page.evaluate(CHOOSE, [name, value if number % 2 == 0 else ""]))
        cpus.append(_busy(meter) - before)
    if times % 2 and times > 1:
        page.evaluate(CHOOSE, [name, ""])
    return Found(name, median(walls) / 1000, median(cpus))


def _busy(meter: CDPSession) -> float:
    """How long the page's thread has worked so far, s."""
    given: dict[str, Any] = meter.send("Performance.getMetrics")
    return float(next(m["value"] for m in given["metrics"] if m["name"] == "TaskDuration"))

"""Then and now: the page that walks through the articles, statement by statement."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

from factlas import addresses
from factlas.derive.walks import OUTCOMES, Step, Walk, walks
from factlas.site.content import Content
from factlas.site.evidence import evidence_blocks
from factlas.site.fragments import Fragments
from factlas.site.page import Draft, Page
from factlas.site.setting import Setting, numbered
from factlas.site.titles import title_block

PATH = f"{addresses.THEN_AND_NOW.rstrip('/')}.md"


def walk_pages(content: Content, fragment: Fragments) -> Iterator[Draft[Page]]:
    """The page, where there are articles."""
    if content.book.facts.articles:
        yield Draft(PATH, partial(_page, content, fragment))


def _page(content: Content, fragment: Fragments) -> Page:
    walked = walks(content.book)
    steps = [step for walk in walked for step in walk.steps]
    at = Setting(content, PATH, numbered(claim for step in steps for claim in _cited(step)))
    title = at.say("Then and now")
    return Page(
        at.path,
        title,
        at.say("What each article said, statement by statement, and how that turned out."),
        (
            title_block(at, fragment, title, _lead(walked, at)),
            _tally(walked, at, fragment),
            *(fragment("walk.html", at=at, walk=walk, outcomes=OUTCOMES) for walk in walked),
            *evidence_blocks(at, fragment),
        ),
        wide=True,
    )


def _cited(step: Step) -> Iterator[str]:
    yield step.claim
    for later in step.later:
        yield later.claim
        yield from (since.claim for since in later.since)
    yield from (claim for one in step.contests for side in one.sides for claim in side.claims)


def _lead(walked: tuple[Walk, ...], at: Setting) -> str:
    words = at.say(
        "What {n} articles said, statement by statement, and how that turned out. The outcome is "
        "computed, from later claims that bear on a statement and from disputes that hold it."
    )
    return words.format(n=len(walked))


def _tally(walked: tuple[Walk, ...], at: Setting, fragment: Fragments) -> str:
    total: Counter[str] = Counter()
    for walk in walked:
        total.update(walk.tally)
    return fragment(
        "walk_tally.html",
        at=at,
        walks=walked,
        total=total,
        outcomes={code: at.say(words) for code, words in OUTCOMES.items() if total[code]},
        is_multiple=any(len(step.codes) > 1 for walk in walked for step in walk.steps),
    )

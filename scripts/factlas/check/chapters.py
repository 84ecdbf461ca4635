"""Rule about chapters: their addresses stay, and are nobody else's."""

import re

from factlas import addresses
from factlas.check.rule import Findings, Issue, each, on
from factlas.check.survey import Survey
from factlas.story.chapter import Chapter

_STEP = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@each(
    Chapter,
    Issue(
        "address",
        'its address has "{step}", which {reason}',
        "rename the file: lower-case letters, digits and single hyphens, as old-treaties.md",
    ),
)
def unfit_address(chapter: Chapter, survey: Survey) -> Findings:
    steps = chapter.id.split("/")
    if steps[0] in survey.facts.explainer.languages:
        steps = steps[1:]
    for step in steps:
        if not _STEP.fullmatch(step):
            yield on(chapter, step=step, reason="is no plain name")
    if steps[0] in addresses.GENERATED:
        yield on(chapter, step=steps[0], reason="is where generated pages stand")


@each(Chapter, Issue("empty", "the page says nothing", "write something, or remove the file"))
def nothing_said(chapter: Chapter, survey: Survey) -> Findings:
    if not chapter.blocks:
        yield on(chapter)


EACH = (unfit_address, nothing_said)
WHOLE = ()

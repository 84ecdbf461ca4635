"""Rules about sources."""

import re
from itertools import pairwise

from factlas.check.rule import Findings, Issue, at, each, on, whole
from factlas.check.survey import Survey
from factlas.model.dates import Date
from factlas.model.source import Source

LULL = 10
"""Years in which nobody saw a source, after which a date is taken for a slip."""


@each(
    Source,
    Issue(
        "published",
        "was published {published}, after it was seen ({accessed})",
        "mend `published` or `accessed`",
    ),
)
def seen_before_published(source: Source, survey: Survey) -> Findings:
    published = source.published
    if isinstance(published, Date) and published.first > source.accessed.last:
        yield on(source, "published", published=published, accessed=source.accessed)


@each(
    Source,
    Issue(
        "accessed",
        "was seen {accessed}, which is no day",
        "write the day on which somebody saw it last, as 2026-11-21",
    ),
)
def seen_on_no_day(source: Source, survey: Survey) -> Findings:
    if source.accessed.is_interval:
        yield on(source, "accessed", accessed=source.accessed)


@whole(
    Issue(
        "accessed",
        "was seen {accessed}, more than {years} years after any source before it",
        "mend the year",
    )
)
def seen_in_a_far_future(survey: Survey) -> Findings:
    """A slip in one year would make every forecast overdue. Checks read no clock."""
    sources = sorted(survey.facts.sources.values(), key=lambda source: source.accessed.last)
    for index, (before, source) in enumerate(pairwise(sources)):
        if source.accessed.last.year - before.accessed.last.year > LULL:
            for late in sources[index + 1 :]:
                yield on(late, "accessed", accessed=late.accessed, years=LULL)
            return


@whole(
    Issue(
        "same-page",
        'is the same page as "{other}" ({there})',
        "keep one of the two: one page is one source",
    )
)
def page_twice(survey: Survey) -> Findings:
    seen: dict[str, Source] = {}
    for source in survey.facts.sources.values():
        if source.url is not None:
            first = seen.setdefault(_page(source.url), source)
            if first is not source:
                yield on(source, "url", other=first.id, there=at(first, "url"))


def _page(url: str) -> str:
    """An address without what does not change the page."""
    host, slash, path = url.partition("//")[2].partition("#")[0].partition("/")
    host = re.sub(r"^www\.|:(?:80|443)$", "", host.lower())
    return f"{host}{slash}{path}".rstrip("/")


EACH = (seen_before_published, seen_on_no_day)
WHOLE = (seen_in_a_far_future, page_twice)

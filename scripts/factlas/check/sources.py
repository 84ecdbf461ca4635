"""Rules about sources."""

import re

from factlas.check.rule import Findings, Issue, at, each, on, whole
from factlas.check.survey import Survey
from factlas.model.dates import Date
from factlas.model.source import Source


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
    return re.sub(r"^https?://(www\.)?", "", url).partition("#")[0].rstrip("/")


EACH = (seen_before_published,)
WHOLE = (page_twice,)

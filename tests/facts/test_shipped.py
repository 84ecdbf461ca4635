"""The shipped facts are sound."""

import re
from pathlib import Path

from factlas.commands.project import Project
from factlas.model.facts import Facts


def test_there_is_no_problem(project: Project) -> None:
    assert [str(problem) for problem in project.problems] == []


def test_every_claim_has_source_locator_and_date(facts: Facts) -> None:
    claims = facts.claims.values()
    assert claims
    assert all(c.when and all(e.source and e.at and e.words for e in c.evidence) for c in claims)


def test_every_page_runs_and_loads_only_what_the_site_brought(built_site: Path) -> None:
    pages = list(built_site.rglob("*.html"))
    assert pages
    for page in pages:
        text = page.read_text("utf-8")
        head = text.partition("</head>")[0]
        assert head.count('http-equiv="Content-Security-Policy"') == 1, page
        assert not re.search(r"<[^>]+\son\w+=|<[^>]+\sstyle=|javascript:", text), page
        assert not re.search(
            r"<(?:script|img|iframe|link)\b[^>]*\b(?:src|href)=\"?(?:https?:)?//", text
        )

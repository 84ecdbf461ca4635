from datetime import UTC, date, datetime

import pytest

from factlas.derive.asof import as_of, epoch, release
from factlas.model.explainer import Explainer
from factlas.model.facts import Facts
from factlas.model.source import Source
from factlas.problem import AuthorError

EXPLAINER = Explainer.model_validate(
    {"title": "T", "summary": "S", "language": "en", "languages": ["en"]}
)


def source(name: str, accessed: str) -> Source:
    record = {"title": "T", "publisher": "P", "published": "unknown", "seen": "whole"}
    record |= {"id": name, "accessed": accessed, "language": "en", "kind": "wire"}
    return Source.model_validate(record)


def test_the_facts_stand_as_of_the_last_day_on_which_a_source_was_read() -> None:
    sources = {"a": source("a", "2026-01-02"), "b": source("b", "2025-12")}
    facts = Facts(EXPLAINER, sources=sources)
    assert as_of(facts) == date(2026, 1, 2)
    assert datetime.fromtimestamp(epoch(facts), UTC) == datetime(2026, 1, 2, tzinfo=UTC)


def test_without_sources_there_is_still_a_date() -> None:
    assert epoch(Facts(EXPLAINER)) == 0


def test_who_builds_may_say_what_stamps_the_files(monkeypatch: pytest.MonkeyPatch) -> None:
    facts = Facts(EXPLAINER, sources={"a": source("a", "2026-01-02")})
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert (epoch(facts), as_of(facts)) == (86_400, date(2026, 1, 2))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    with pytest.raises(AuthorError, match='"yesterday" is no number of seconds since 1970; mend'):
        epoch(facts)


@pytest.fixture(autouse=True)
def unset(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the machine says that runs the tests."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def test_a_release_is_told_by_its_name_where_it_has_one_and_by_its_day() -> None:
    sources = {"a": source("a", "2026-01-02")}
    named = EXPLAINER.model_copy(update={"release": "Second edition"})
    assert release(Facts(EXPLAINER, sources=sources)) == "2026-01-02"
    assert release(Facts(named, sources=sources)) == "Second edition (2026-01-02)"

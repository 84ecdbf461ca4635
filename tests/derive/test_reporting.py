from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from pydantic import ValidationError

from factlas.derive.book import Book
from factlas.derive.reporting import report
from factlas.model.explainer import Explainer


def reporting_to(address: str, rock: Book) -> Book:
    plain = rock.facts.explainer.model_dump(mode="json", by_alias=True, exclude_none=True)
    explainer = Explainer.model_validate({**plain, "report": address})
    return replace(rock, facts=replace(rock.facts, explainer=explainer))


def test_where_no_address_is_stated_there_is_a_text_to_copy(rock: Book) -> None:
    told = report("c/plan/", "plan", rock)
    assert told.href == ""
    assert told.text == (
        "Error in plan (facts of 2026-11-21)\n"
        "Claim: plan\n"
        "Page: https://rock.example/c/plan/\n"
        "Facts of: 2026-11-21\n"
        "What is wrong:\n"
    )


@pytest.mark.parametrize(
    ("address", "subject", "body"),
    [
        ("mailto:desk@rock.example", "subject", "body"),
        ("https://tracker.example/new?title={subject}&text={body}", "title", "text"),
    ],
)
def test_an_address_has_it_filled_in(rock: Book, address: str, subject: str, body: str) -> None:
    href = report("rock/", "", reporting_to(address, rock)).href
    filled = parse_qs(urlsplit(href).query)
    assert filled[subject] == ["Error in rock/ (facts of 2026-11-21)"]
    assert filled[body][0].startswith("Page: https://rock.example/rock/\nFacts of: 2026-11-21\n")


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "desk@rock.example", "mailto:a b@c", "https://x/{other}"]
)
def test_nothing_else_is_an_address_for_reports(rock: Book, address: str) -> None:
    with pytest.raises(ValidationError):
        reporting_to(address, rock)

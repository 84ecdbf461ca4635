"""The three formats of references say the same."""

import json
import re

from factlas.derive.bibliography import items
from factlas.derive.book import Book
from factlas.model.dates import parse_date
from factlas.opendata.bibtex_file import bibtex_file
from factlas.opendata.csl_json import _date, csl_json
from factlas.opendata.ris import ris


def test_each_source_and_claim_once(told: Book) -> None:
    facts = told.facts
    expected = [*(f"source-{s}" for s in facts.sources), *(f"claim-{c}" for c in facts.claims)]
    listed = tuple(items(told))
    assert [item["id"] for item in json.loads(csl_json(listed))] == expected
    assert re.findall(r"^@misc\{(.*),$", bibtex_file(listed), re.MULTILINE) == expected
    assert re.findall(r"^ID  - (.*)\r$", ris(listed), re.MULTILINE) == expected


def test_nasty_texts_end_no_record(nasty: Book) -> None:
    listed = tuple(items(nasty))
    csl = {item["id"]: item for item in json.loads(csl_json(listed))}
    assert csl["source-dipla-1996"]["title"].startswith('=1+1 "a",')
    lines = ris(listed).split("\r\n")
    assert lines.count("ER  - ") == len(listed)
    assert all(re.match(r"([A-Z][A-Z0-9]  - .*)?$", line) for line in lines)
    text = bibtex_file(listed)
    bare = re.sub(r"\\text(backslash|brace(left|right)|ascii(tilde|circum))\{\}", "", text)
    assert bare.count("{") == bare.count("}")


def test_csl_dates_are_as_exact_as_they_were_written() -> None:
    assert _date(parse_date("2017-05")) == {"date-parts": [[2017, 5]]}
    assert _date(parse_date("2016?")) == {"date-parts": [[2016]], "circa": True}
    assert _date(parse_date("2016/2017-02")) == {"date-parts": [[2016], [2017, 2]]}
    assert _date(parse_date("2016/..")) == {"date-parts": [[2016]]}


def test_claims_are_pages_of_the_site(published: Book) -> None:
    claim = json.loads(csl_json(items(published)))[-1]
    assert claim["type"] == "webpage"
    assert claim["URL"].startswith("https://example.org/imia/c/")
    assert claim["publisher"] == "An institute"

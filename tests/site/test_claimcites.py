"""What a claim's page says in forms filled in for it is what would be told of the claim alone."""

import re
from dataclasses import replace
from html import unescape

import pytest

from factlas import addresses
from factlas.derive.bibliography import claim_item
from factlas.derive.bibtex import bibtex
from factlas.derive.book import books
from factlas.derive.linkeddata import linked_claim
from factlas.derive.reporting import report
from factlas.model.base import Text
from factlas.model.claim import Claim, Evidence
from factlas.site.citing import in_script
from factlas.site.claimpages import claim_page
from factlas.site.content import Content, content_of
from factlas.site.fragments import Fragments
from factlas.story.chapter import Story

NASTY = "A \"b\" <c> & 'd' {e} 50 % #1_x ~ ^ \\ </script> 岩"


def of_facts(content: Content, **shelves: object) -> Content:
    """The same content of other facts."""
    book = books(replace(content.book.facts, **shelves))[0]
    return content_of(book, Story(()), content.drawings)


@pytest.fixture(scope="module", params=["plain", "nasty", "without an address"])
def told(request: pytest.FixtureRequest, content: Content) -> Content:
    """The tiny project as it is; with the worst of texts; and before it is published anywhere."""
    facts = content.book.facts
    if request.param == "plain":
        return content
    if request.param == "without an address":
        explainer = facts.explainer.model_copy(update={"address": None, "release": "2 & 3"})
        return of_facts(content, explainer=explainer)
    nasty = {"title": NASTY, "publisher": NASTY, "url": "https://a.example/?b=1&c=%20#d"}
    where = {"address": "https://rock.example/é&b/", "report": "mailto:desk@rock.example"}
    return of_facts(
        content,
        explainer=facts.explainer.model_copy(update={**where, "publisher": NASTY}),
        sources={id_: one.model_copy(update=nasty) for id_, one in facts.sources.items()},
        claims={id_: saying(NASTY, one) for id_, one in facts.claims.items()},
    )


def saying(text: str, claim: Claim) -> Claim:
    return claim.model_copy(update={"text": Text({"en": text})})


def part(pattern: str, html: str) -> str:
    """What stands between the marks on a page, as it was written."""
    found = re.findall(pattern, html, re.DOTALL)
    assert len(found) == 1
    return str(found[0])


def test_every_page_says_what_would_be_told_of_its_claim_alone(
    told: Content, fragment: Fragments
) -> None:
    book = told.book
    assert len(book.facts.claims) > 10
    for claim in book.facts.claims.values():
        html = claim_page(claim, told, fragment).html()
        error = report(addresses.claim(claim.id), claim.id, book)
        assert part('"application/ld[+]json">(.*?)</script>', html) == in_script(
            linked_claim(claim, book)
        )
        assert unescape(part('"bibtex"[^>]*>(.*?)</pre>', html)) == bibtex(claim_item(claim, book))
        assert unescape(part('aria-label="Report">(.*?)</pre>', html)) == error.text
        hrefs = [unescape(href) for href in re.findall('href="(mailto:[^"]*)"', html)]
        assert hrefs == [error.href] * bool(error.href)


def reference(claim: str, content: Content, fragment: Fragments) -> str:
    html = claim_page(content.book.facts.claims[claim], content, fragment).html()
    return unescape(part('data-form="text">(.*?)</p>', html))


def test_the_reference_of_a_withdrawn_claim_says_so(content: Content, fragment: Fragments) -> None:
    told = reference("two-lances", content, fragment)
    assert told.endswith("Withdrawn 20 November 2026: The newspaper took it back.")


def test_a_reference_names_the_claim_the_site_and_the_evidence(
    content: Content, fragment: Fragments
) -> None:
    assert reference("sight", content, fragment) == (
        "“Lance was seen on Iwa / Skala in September 2022.” (September 2022). "
        "The rock, facts of 2026-11-21, https://rock.example/c/sight/. "
        "Evidence: Arcadian Times, “The missiles are still there”, September 2022, in the title."
    )


def test_a_reference_names_a_source_once_with_every_place_in_it(
    content: Content, fragment: Fragments
) -> None:
    claims = content.book.facts.claims
    old = claims["plan"]
    again = tuple(at(place) for place in ("¶9", "p. 3", "¶9"))
    claim = old.model_copy(update={"evidence": (again[0], *old.evidence, *again[1:])})
    told = reference("plan", of_facts(content, claims={**claims, "plan": claim}), fragment)
    assert told.partition("Evidence: ")[2] == (
        "Arcadian Times, “The missiles are still there”, September 2022, paragraph 9, page 3; "
        "Arcadian Times, “Missiles for the rock”, 25 March 2016, paragraph 4, "
        "https://times.example/missiles."
    )


def at(place: str) -> Evidence:
    words = "so it says in another place"
    return Evidence.model_validate({"source": "times-2022", "at": place, "words": words})

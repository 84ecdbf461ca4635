from dataclasses import replace

from factlas.derive.book import Book
from factlas.model.claim import Claim
from factlas.mould import gap
from factlas.site.claimpages import claim_page
from factlas.site.content import Content, content_of
from factlas.site.fragments import Fragments
from factlas.story.chapter import Story

FORGED = (
    "".join(gap(name) for name in ("title", "body", "report", "main", "site")) + " FlShellTitle"
)


def saying(text: str, content: Content) -> tuple[Claim, Content]:
    """The same facts, but for one claim's text; past the loader, which refuses such signs."""
    facts = content.book.facts
    old = facts.claims["plan"]
    claim = old.model_copy(update={"text": type(old.text)({"en": text})})
    claims = {**facts.claims, "plan": claim}
    book = Book(replace(facts, claims=claims), content.book.standings, content.book.edition)
    return claim, content_of(book, Story(()), content.drawings)


def test_no_text_is_taken_for_a_gap(content: Content, fragment: Fragments) -> None:
    plain = claim_page(*saying("Some words.", content), fragment).html()
    forged = claim_page(*saying(FORGED, content), fragment).html()
    assert f"<h1>{FORGED}</h1>" in forged
    assert forged.replace(FORGED, "Some words.").count("<") == plain.count("<")


def test_pages_of_claims_with_the_same_parts_differ_in_their_words_alone(
    content: Content, fragment: Fragments
) -> None:
    one = claim_page(*saying("One < two.", content), fragment).html()
    other = claim_page(*saying("Other & more.", content), fragment).html()
    assert "<h1>One &lt; two.</h1>" in one and "<h1>Other &amp; more.</h1>" in other
    assert one.count("<") == other.count("<")

from dataclasses import replace

from factlas.model.term import Term
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.glossary import glossary_page


def with_terms(content: Content, *terms: tuple[str, str, str]) -> Content:
    made = {
        name: Term.model_validate({"id": name, "term": term, "claim": claim})
        for name, term, claim in terms
    }
    facts = replace(content.book.facts, terms=made)
    return replace(content, book=replace(content.book, facts=facts))


def test_there_is_none_without_terms(content: Content, fragment: Fragments) -> None:
    assert list(glossary_page(content, fragment)) == []


def test_words_stand_in_alphabetical_order_with_their_claims(
    content: Content, fragment: Fragments
) -> None:
    first, second = list(content.book.facts.claims)[:2]
    told = with_terms(content, ("b", "<b>Rock</b>", first), ("a", "islet", second))
    (draft,) = glossary_page(told, fragment)
    page = "".join(draft.write().blocks)
    assert page.index("<dt>&lt;b&gt;Rock&lt;/b&gt;</dt>") < page.index("<dt>islet</dt>")
    assert f'popovertarget="card-{first}"' in page
    assert f'id="card-{second}"' in page

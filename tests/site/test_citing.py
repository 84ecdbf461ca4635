from factlas.derive.bibliography import claim_item, source_item
from factlas.site.citing import in_script, tag_texts
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.setting import Setting


def test_a_claims_page_is_cited_by_its_last_change_and_not_by_the_event(content: Content) -> None:
    item = claim_item(content.book.facts.claims["plan"], content.book)
    tags = tag_texts(item, "https://rock.example/c/plan/", "CC BY 4.0")
    assert tags["work"] == str(content.book.facts.claims["plan"].text)
    assert tags["author"] == tags["publisher"] == "The rock"
    assert (tags["published"], tags["slashed"]) == ("2026-11-21", "2026/11/21")


def test_a_sources_page_is_read_as_the_source_itself(content: Content, fragment: Fragments) -> None:
    source = content.book.facts.sources["iwa-yomimono"]
    tags = tag_texts(source_item(source, content.book), source.url or "")
    at = Setting(content, "sources/iwa-yomimono/index.md", {})
    assert fragment.alike("citation_tags.html", at, **tags).splitlines() == [
        '<meta name="citation_title" content="岩のはなし">',
        '<meta name="citation_author" content="山田花子">',
        '<meta name="citation_publisher" content="Iwa Shuppan">',
        '<meta name="citation_language" content="ja">',
        '<meta name="citation_public_url" content="https://iwa.example/hanashi">',
        '<meta name="DC.identifier" content="https://iwa.example/hanashi">',
        '<meta name="DC.type" content="Text">',
    ]


def test_without_an_address_none_is_claimed(content: Content, fragment: Fragments) -> None:
    item = claim_item(content.book.facts.claims["plan"], content.book)
    at = Setting(content, "c/plan/index.md", {})
    html = fragment.alike("citation_tags.html", at, **tag_texts(item, "", "CC BY 4.0"))
    assert "citation_public_url" not in html and "DC.identifier" not in html
    assert '<meta name="DC.date" content="2026-11-21">' in html
    assert html.endswith('<meta name="DC.rights" content="CC BY 4.0">')


def test_nothing_in_a_script_ends_it(content: Content) -> None:
    assert in_script({"b": "</script>", "a": "'&"}) == (
        r'{"a": "\u0027\u0026", "b": "\u003c/script\u003e"}'
    )

from factlas.derive.bibliography import claim_item, source_item
from factlas.derive.book import Book
from factlas.derive.tags import citation_tags


def test_a_claims_page_is_cited_by_its_last_change_and_not_by_the_event(rock: Book) -> None:
    item = claim_item(rock.facts.claims["plan"], rock)
    tags = dict(citation_tags(item, "https://rock.example/c/plan/", "CC BY 4.0"))
    assert tags["citation_title"] == str(rock.facts.claims["plan"].text)
    assert tags["citation_author"] == tags["citation_publisher"] == "The rock"
    assert tags["citation_publication_date"] == "2026/11/21"
    assert tags["citation_public_url"] == tags["DC.identifier"] == "https://rock.example/c/plan/"


def test_without_an_address_none_is_claimed(rock: Book) -> None:
    item = claim_item(rock.facts.claims["plan"], rock)
    names = {name for name, _ in citation_tags(item, "")}
    assert not names & {"citation_public_url", "DC.identifier"}


def test_a_sources_page_is_read_as_the_source_itself(rock: Book) -> None:
    source = rock.facts.sources["iwa-yomimono"]
    tags = dict(citation_tags(source_item(source, rock), source.url or ""))
    assert (tags["citation_author"], tags["citation_publisher"]) == ("山田花子", "Iwa Shuppan")
    assert tags["citation_public_url"] == "https://iwa.example/hanashi"
    assert not {"citation_publication_date", "DC.date", "DC.rights"} & tags.keys()

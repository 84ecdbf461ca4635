from factlas.derive.book import Book
from factlas.derive.linkeddata import linked_claim


def test_a_claim_cites_its_sources_once_each(rock: Book) -> None:
    told = linked_claim(rock.facts.claims["position"], rock)
    assert (told["@type"], told["@id"]) == ("Claim", "https://rock.example/c/position/")
    assert (told["temporal"], told["dateModified"]) == ("2026-11-21", "2026-11-21")
    assert told["citation"] == [
        {
            "@type": "CreativeWork",
            "name": "岩のはなし",
            "publisher": "Iwa Shuppan",
            "url": "https://iwa.example/hanashi",
        }
    ]

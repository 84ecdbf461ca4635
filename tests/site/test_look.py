from factlas.site.content import Content
from factlas.site.look import NUMBER, look


def test_a_citation_sounds_like_its_publishers_and_standing(content: Content) -> None:
    book = content.book
    spoken = {claim: look(card, book).spoken(book) for claim, card in content.cards.items()}
    assert all(words.startswith(f"Evidence {NUMBER}: ") for words in spoken.values())
    assert all(words.count(NUMBER) == 1 for words in spoken.values())
    assert content.cards["plan"].publishers[0] in spoken["plan"]


def test_it_looks_as_it_sounds(content: Content) -> None:
    for claim, one in content.looks.items():
        assert one.classes.count(" fl-is-") == one.spoken(content.book).count("; "), claim

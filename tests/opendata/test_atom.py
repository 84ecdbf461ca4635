from xml.etree.ElementTree import Element, fromstring

from factlas.derive.book import Book
from factlas.derive.changes import changed
from factlas.opendata.atom import ENTRIES, atom

ATOM = "{http://www.w3.org/2005/Atom}"


def texts(parent: Element, name: str) -> list[str]:
    return [element.text or "" for element in parent.iter(f"{ATOM}{name}")]


def test_the_newest_come_first(told: Book) -> None:
    feed = fromstring(atom(told))
    days = [text[:10] for entry in feed.iter(f"{ATOM}entry") for text in texts(entry, "updated")]
    everything = (changed(claim, told.facts) for claim in told.facts.claims.values())
    newest = sorted((day.isoformat() for day in everything), reverse=True)
    assert days == newest[:ENTRIES]


def test_ids_are_unique_and_stay(nameless: Book) -> None:
    ids = texts(fromstring(atom(nameless)), "id")
    assert len(set(ids)) == len(ids)
    assert all(one.startswith("urn:uuid:") for one in ids)
    assert ids == texts(fromstring(atom(nameless)), "id")


def test_a_known_address_is_everywhere(published: Book) -> None:
    feed = fromstring(atom(published))
    links = [link.attrib["href"] for link in feed.iter(f"{ATOM}link")]
    assert all(one.startswith("https://example.org/imia/") for one in (*texts(feed, "id"), *links))
    assert texts(feed, "name") == ["An institute"]


def test_no_text_is_markup_and_no_sign_breaks_it(nasty: Book) -> None:
    feed = fromstring(atom(nasty))
    titles = [" ".join(title.split()) for title in texts(feed, "title")]
    assert any(title.startswith('=1+1 "a", <b>&amp;</b> {x}%\\y $z$') for title in titles)
    assert not list(feed.iter("b"))

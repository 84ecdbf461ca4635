from factlas.derive.book import Book
from factlas.derive.timeline import Entry, first_reported, timeline


def test_claims_with_a_headline_come_in_order_of_what_happened(rock: Book) -> None:
    assert [(e.claim, e.when, e.reported, e.outcomes, e.disputes) for e in timeline(rock)] == [
        ("plan", "25 March 2016", "", ("borne out November 2016",), ()),
        ("arrival", "November 2016", "September 2022", (), ()),
        ("ruritania-claims", "2 May 2017", "", (), ("whose-rock",)),
    ]


def test_an_entry_tells_headline_and_claim(rock: Book) -> None:
    claims = [rock.facts.claims["arrival"]]
    text = "Lance was reported on Iwa / Skala in November 2016."
    assert timeline(rock, claims) == (
        Entry(
            "arrival", "Lance is there", "en", text, "event", "Event", "November 2016", 2016,
            "September 2022", (), (), ("lance", "skala"),
        ),
    )  # fmt: skip


def test_withdrawn_claims_and_claims_without_headline_have_no_entry(rock: Book) -> None:
    claims = rock.facts.claims
    assert timeline(rock, [claims["two-lances"], claims["sight"]]) == ()


def test_a_claim_was_first_reported_by_the_earliest_of_its_dated_sources(rock: Book) -> None:
    claims = rock.facts.claims
    assert str(first_reported(claims["ruritania-claims"], rock)) == "2017-05-02"
    assert first_reported(claims["position"], rock) is None

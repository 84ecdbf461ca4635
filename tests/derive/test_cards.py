import pytest

from factlas.derive.book import Book
from factlas.derive.cards import Related, Rival, card
from factlas.derive.changes import changed
from factlas.derive.evidence import landing
from factlas.derive.standing import Line


def test_a_card_tells_claim_kind_date_and_speaker(rock: Book) -> None:
    shown = card(rock.facts.claims["plan"], rock)
    assert (shown.kind_words, shown.when, shown.speaker, shown.due, shown.review) == (
        "Forecast",
        "25 March 2016",
        "Max Minister, for Ruritania",
        "2016",
        "",
    )


def test_evidence_tells_source_place_and_words(rock: Book) -> None:
    (view,) = card(rock.facts.claims["position"], rock).evidence
    assert (view.source.id, view.source.publisher, view.source.published, view.at) == (
        "iwa-yomimono",
        "Iwa Shuppan",
        "undated",
        "in the infobox",
    )
    assert (view.source.language, view.words) == ("ja", "北緯44度06分東経145度51分")
    assert view.gloss == "latitude 44°06′ N, longitude 145°51′ E"


def test_a_relayed_report_names_where_it_comes_from(rock: Book) -> None:
    own, relayed = card(rock.facts.claims["ruritania-claims"], rock).evidence
    assert (own.first_hand, own.origin) == (True, "")
    assert (relayed.first_hand, relayed.origin) == (
        False,
        "which has it from Ruritanian Ministry",
    )
    (unknown,) = card(rock.facts.claims["two-lances"], rock).evidence
    assert unknown.origin == "from an origin not known"


@pytest.mark.parametrize(
    ("claim", "lines"),
    [
        (
            "ruritania-claims",
            (
                Line("first-hand", "First-hand", "method/#first-hand", "That it was said"),
                Line(
                    "disputed",
                    "Disputed: Whose is the rock?",
                    "disputes/whose-rock/",
                    "What was said",
                ),
            ),
        ),
        (
            "plan",
            (
                Line("single", "One origin known", "method/#origins", "That it was said"),
                Line("undisputed", "Undisputed here", "method/#disputed", "What was said"),
                Line(
                    "outcome",
                    "Borne out by: Lance was reported on Iwa / Skala in November 2016.",
                    "c/arrival/",
                ),
            ),
        ),
        (
            "two-lances",
            (Line("withdrawn", "Withdrawn", "method/#withdrawn"),),
        ),
    ],
)
def test_standing_is_told_in_lines_that_lead_to_how_it_is_computed(
    rock: Book, claim: str, lines: tuple[Line, ...]
) -> None:
    assert card(rock.facts.claims[claim], rock).standing == lines


def test_a_disputed_claim_shows_the_other_side(rock: Book) -> None:
    shown = card(rock.facts.claims["arcadia-claims"], rock)
    assert shown.is_disputed
    assert shown.rivals == (
        Rival(
            "whose-rock",
            "Whose is the rock?",
            "Ruritania",
            "The ministry says that it is Ruritanian.",
            ("ruritania-claims",),
        ),
    )


def test_older_and_newer_claims_know_each_other(rock: Book) -> None:
    older, newer = (card(rock.facts.claims[id_], rock) for id_ in ("cost-2016", "cost-2022"))
    text = "One Lance cost about 80 million dollars in 2016."
    assert newer.follows == (
        Related("cost-2016", "Updates", "updates", text, "2016", "A newer price."),
    )
    assert [(one.claim, one.how, one.outcome) for one in older.followers] == [
        ("cost-2022", "Updated by", "Updated 2022"),
    ]


@pytest.mark.parametrize(
    ("claim", "marks"),
    [
        ("ruritania-claims", [("first-hand", "First-hand"), ("disputed", "Disputed")]),
        (
            "plan",
            [
                ("single", "One origin known"),
                ("undisputed", "Undisputed here"),
                ("bears-out", "Borne out November 2016"),
            ],
        ),
        ("two-lances", [("withdrawn", "Withdrawn")]),
    ],
)
def test_lists_mark_how_a_claim_stands_in_few_words(
    rock: Book, claim: str, marks: list[tuple[str, str]]
) -> None:
    assert list(card(rock.facts.claims[claim], rock).marks) == marks


def test_a_card_knows_when_its_claim_last_changed(rock: Book) -> None:
    for claim in rock.facts.claims.values():
        assert card(claim, rock).changed == changed(claim, rock.facts)
    dates = {card(claim, rock).changed for claim in rock.facts.claims.values()}
    assert len(dates) > 1


def test_a_withdrawn_claim_says_when_and_why(rock: Book) -> None:
    shown = card(rock.facts.claims["two-lances"], rock)
    assert shown.withdrawn == "Withdrawn 20 November 2026: The newspaper took it back."


@pytest.mark.parametrize(
    ("url", "landed"),
    [
        (None, None),
        ("https://a.example/b#c", "https://a.example/b#c"),
        ("https://a.example/b", "https://a.example/b#:~:text=so%2Dcalled%2C%20%E5%B2%A9%20%26"),
    ],
)
def test_a_link_lands_on_the_words(url: str | None, landed: str | None) -> None:
    assert landing(url, "so-called, 岩 &") == landed

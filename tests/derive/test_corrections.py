from dataclasses import replace

from factlas.derive.book import Book
from factlas.derive.cards import card
from factlas.derive.changes import changed
from factlas.derive.corrections import corrections
from factlas.model.claim import Claim
from factlas.weigh import weigh


def rewritten(rock: Book, claim: str, **more: object) -> Book:
    plain = rock.facts.claims[claim].model_dump(mode="json", by_alias=True, exclude_none=True)
    claims = {**rock.facts.claims, claim: Claim.model_validate({**plain, **more})}
    facts = replace(rock.facts, claims=claims)
    return replace(rock, facts=facts, standings=weigh(facts))


def test_corrections_and_withdrawals_are_listed_the_newest_first(rock: Book) -> None:
    book = rewritten(rock, "sight", corrected=[{"on": "2026-12-01", "what": "It was September."}])
    told = [(one.claim, one.when, one.is_withdrawal, one.why) for one in corrections(book)]
    assert told == [
        ("sight", "1 December 2026", False, "It was September."),
        ("two-lances", "20 November 2026", True, "The newspaper took it back."),
    ]
    assert changed(book.facts.claims["sight"], book.facts).isoformat() == "2026-12-01"
    assert card(book.facts.claims["sight"], book).corrected == (
        "Corrected 1 December 2026: It was September.",
    )


def test_a_withdrawn_claim_names_what_stands_instead_and_has_no_other_standing(rock: Book) -> None:
    gone = {"on": "2026-11-22", "why": "Misread.", "instead": ["sight"]}
    book = rewritten(rock, "two-lances", withdrawn=gone)
    shown = card(book.facts.claims["two-lances"], book)
    assert [line.code for line in shown.standing] == ["withdrawn"]
    assert [(one.claim, one.how) for one in shown.instead] == [("sight", "Instead")]
    assert corrections(book)[0].instead == ("sight",)

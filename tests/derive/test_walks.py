from dataclasses import replace
from typing import Any

import pytest

from factlas.derive.book import Book, books
from factlas.derive.walks import OUTCOMES, Step, Walk, walks
from factlas.model.claim import FollowKind, Follows


def step(book: Book, claim: str) -> Step:
    return next(step for walk in walks(book) for step in walk.steps if step.claim == claim)


def changed(book: Book, claim: str, **update: Any) -> Book:
    claims = dict(book.facts.claims)
    claims[claim] = claims[claim].model_copy(update=update)
    return books(replace(book.facts, claims=claims))[0]


def following(claim: str, how: FollowKind) -> tuple[Follows, ...]:
    return (Follows(**{"claim": claim, "as": how, "why": "So it was."}),)


@pytest.fixture
def times(rock: Book) -> Walk:
    return walks(rock)[0]


def test_every_paragraph_stands_in_order_with_what_it_says_or_why_nothing(times: Walk) -> None:
    assert [(s.number, s.at, [one.claim for one in s.steps], s.nothing) for s in times.stops] == [
        ("1", "Paragraph 1", ["arcadia-claims"], ""),
        ("2-3", "Paragraph 2–3", [], "The weather and the hour."),
        ("4", "Paragraph 4", ["plan"], ""),
        ("5", "Paragraph 5", [], "A question."),
        ("6", "Paragraph 6", ["range-times"], ""),
        ("7-8", "Paragraph 7–8", ["cost-2016"], ""),
    ]


def test_a_statement_says_who_when_and_in_what_words(rock: Book) -> None:
    plan = step(rock, "plan")
    assert (plan.who, plan.when, plan.is_reported) == (
        "Max Minister, for Ruritania",
        "25 March 2016",
        False,
    )
    assert [(view.words, view.at) for view in plan.evidence] == [
        ("Lance will stand on Skala within the year", "paragraph 4")
    ]


def test_what_an_article_says_in_its_own_voice_has_its_publisher_and_date(rock: Book) -> None:
    cost = step(rock, "cost-2016")
    assert (cost.who, cost.when, cost.is_reported) == ("Arcadian Times", "25 March 2016", True)


def test_only_the_article_s_words_in_the_paragraph_are_shown(rock: Book) -> None:
    said = step(rock, "ruritania-claims")
    assert [(view.source.id, view.at) for view in said.evidence] == [("times-2022", "paragraph 9")]


def test_a_later_claim_says_how_it_turned_out_and_why(rock: Book) -> None:
    (later,) = step(rock, "plan").later
    assert (later.code, later.lead, later.text, later.why, later.publishers) == (
        "bears-out",
        "Borne out November 2016",
        "Lance was reported on Iwa / Skala in November 2016.",
        "It came within the year.",
        ("Arcadian Times",),
    )
    assert later.since == ()


def test_what_came_of_the_later_claim_is_told_in_turn_and_not_twice(rock: Book) -> None:
    book = changed(rock, "sight", follows=following("arrival", FollowKind.UPDATES))
    (later,) = step(book, "plan").later
    assert [(one.claim, one.lead) for one in later.since] == [
        ("sight", "In turn updated September 2022")
    ]
    both = (
        *following("arrival", FollowKind.UPDATES),
        *following("plan", FollowKind.UPDATES),
    )
    direct = step(changed(rock, "sight", follows=both), "plan").later
    assert [(one.claim, one.since) for one in direct] == [("arrival", ()), ("sight", ())]


def test_a_dispute_has_all_its_sides(rock: Book) -> None:
    (contest,) = step(rock, "arcadia-claims").contests
    assert (contest.code, contest.question, contest.why) == (
        "disputed",
        "Whose is the rock?",
        "",
    )
    assert [(side.held_by, side.claims) for side in contest.sides] == [
        ("Arcadia", ("arcadia-claims",)),
        ("Ruritania", ("ruritania-claims",)),
    ]
    (settled,) = step(rock, "range-times").contests
    assert (settled.code, settled.why) == (
        "reconciled",
        "One counts in kilometres and rounds down.",
    )


def test_what_nothing_bears_on_is_open(rock: Book) -> None:
    assert step(rock, "ruritania-holds").codes == ("open",)


def test_what_has_separate_origins_is_confirmed_but_not_what_was_said(rock: Book) -> None:
    holds = rock.facts.claims["ruritania-holds"]
    also = rock.facts.claims["range-ministry"].evidence[0]
    copied = rock.facts.claims["position"].evidence[0].model_copy(update={"origin": "unknown"})
    book = changed(rock, holds.id, evidence=(*holds.evidence, also, copied))
    assert (step(book, holds.id).codes, step(book, holds.id).beside) == (
        ("confirmed",),
        ("Ruritanian Ministry",),
    )
    said = step(rock, "ruritania-claims")
    assert (said.codes, said.beside) == (("disputed",), ())


def test_a_withdrawn_claim_says_so(rock: Book) -> None:
    gone = step(rock, "two-lances")
    assert gone.codes == ("withdrawn",)
    assert gone.withdrawn == "Withdrawn 20 November 2026: The newspaper took it back."


def test_outcomes_are_counted_each_way(rock: Book) -> None:
    book = changed(rock, "sight", follows=following("arcadia-claims", FollowKind.REFUTES))
    assert step(book, "arcadia-claims").codes == ("refutes", "disputed")
    first = walks(book)[0]
    assert dict(first.tally) == {
        "refutes": 1,
        "disputed": 1,
        "bears-out": 1,
        "reconciled": 1,
        "updates": 1,
    }
    assert len(first.steps) == 4


def test_every_way_to_follow_is_an_outcome() -> None:
    assert {kind.value for kind in FollowKind} <= OUTCOMES.keys()

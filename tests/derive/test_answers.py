from dataclasses import replace
from typing import Any

import pytest

from factlas.derive.answers import rows_of
from factlas.derive.book import Book, books
from factlas.derive.features import features_of
from factlas.derive.sheetrows import given_rows
from factlas.derive.sheetvalues import SheetValue
from factlas.model.assertions import Answers
from factlas.model.claim import Claim


def changed(book: Book, shelf: str, id_: str, **update: Any) -> Book:
    records = dict(getattr(book.facts, shelf))
    records[id_] = records[id_].model_copy(update=update)
    return books(replace(book.facts, **{shelf: records}))[0]


def labels(book: Book, entity: str) -> list[tuple[str, str]]:
    return [(row.code, row.label) for row in rows_of(entity, book)]


def answering(claim: Claim, question: str, entity: str) -> dict[str, Any]:
    return {"asserts": (*claim.asserts, Answers(answers=question, of=entity))}


def test_questions_of_the_kind_come_in_their_order_and_the_rest_after_them(rock: Book) -> None:
    assert labels(rock, "lance") == [
        ("answer", "Status"),
        ("quantity", "Range, against ships"),
        ("unanswered", "Builder"),
        ("quantity", "Cost"),
        ("stationing", "Stationed at"),
    ]


def test_an_answer_is_the_claim_s_own_words(rock: Book) -> None:
    status = rows_of("lance", rock)[0].values
    text = "Lance was seen on Iwa / Skala in September 2022."
    assert status == (SheetValue(text, "", (), ("sight",)),)


def test_of_a_state_an_answer_says_as_of_when(rock: Book) -> None:
    holds = rock.facts.claims["ruritania-holds"]
    book = changed(rock, "claims", holds.id, **answering(holds, "status", "lance"))
    notes = [(value.claims, value.note) for value in rows_of("lance", book)[0].values]
    assert notes == [(("ruritania-holds",), "as of September 2022"), (("sight",), "")]


def test_what_nobody_answers_says_why(rock: Book) -> None:
    (builder,) = (row for row in rows_of("lance", rock) if row.code == "unanswered")
    words = "No public source found here: The ministry names no maker."
    assert builder.values == (SheetValue(words, "", (), ()),)


def test_a_row_that_answers_takes_the_question_s_place_and_is_not_doubled(rock: Book) -> None:
    told = rock.facts.claims["range-times"]
    book = changed(rock, "claims", told.id, **answering(told, "range", "lance"))
    assert labels(book, "lance") == labels(rock, "lance")


def test_words_that_say_more_stand_beside_the_row_that_answers(rock: Book) -> None:
    arrival = rock.facts.claims["arrival"]
    book = changed(rock, "claims", arrival.id, **answering(arrival, "range", "lance"))
    assert labels(book, "lance")[1:3] == [("quantity", "Range, against ships"), ("answer", "Range")]


def test_a_row_that_answers_two_questions_stands_once(rock: Book) -> None:
    builder = {"answered_by": ("builder", "range")}
    book = changed(rock, "questions", "builder", **builder)
    assert labels(book, "lance") == labels(rock, "lance")


def test_what_a_person_said_stands_in_order_with_what_came_of_it(rock: Book) -> None:
    said = rows_of("max-minister", rock)[0]
    assert (said.code, said.label) == ("said", "What they said")
    assert [(value.claims, value.marks) for value in said.values] == [
        (("plan",), ("borne out November 2016",))
    ]


def test_questions_that_the_same_words_answer_have_one_row(rock: Book) -> None:
    sight = rock.facts.claims["sight"]
    book = changed(rock, "entities", "lance", unanswered=())
    book = changed(book, "claims", sight.id, **answering(sight, "builder", "lance"))
    assert labels(book, "lance")[:2] == [
        ("answer", "Status · Builder"),
        ("quantity", "Range, against ships"),
    ]


@pytest.mark.parametrize("of", ["lance", "skala"])
def test_an_answer_that_the_kind_does_not_ask_comes_last(rock: Book, of: str) -> None:
    book = changed(rock, "kinds", rock.facts.entities[of].kind, asks=())
    sight = book.facts.claims["sight"]
    book = changed(book, "claims", sight.id, **answering(sight, "status", of))
    codes = [row.code for row in rows_of(of, book)]
    assert [code for code in codes if code == "answer"] == ["answer"]
    assert set(codes[codes.index("answer") + 1 :]) <= {"unanswered"}


def test_a_withdrawn_claim_answers_nothing(rock: Book) -> None:
    gone = rock.facts.claims["two-lances"]
    book = changed(rock, "claims", gone.id, **answering(gone, "status", "lance"))
    assert rows_of("lance", book) == rows_of("lance", rock)


def test_each_near_end_is_known_by_the_name_that_questions_use(rock: Book) -> None:
    def given(entity: str) -> list[str]:
        return [row.given for row in given_rows(entity, rock)]

    assert given("lance") == ["range", "cost", "stationed"]
    assert given("skala") == ["located", "stationed", "controls", "claims"]
    assert given("max-minister") == ["office"]
    assert given("ruritanian-ministry") == [""]
    assert given("ruritania") == ["", ""]


def test_a_map_says_nothing_twice_where_a_claim_also_answers(rock: Book) -> None:
    position = rock.facts.claims["position"]
    book = changed(rock, "claims", position.id, **answering(position, "status", "skala"))
    shown = rock.facts.maps["rock"]
    assert features_of(shown, book) == features_of(shown, rock)


def test_the_same_answer_given_twice_stands_once(rock: Book) -> None:
    sight = rock.facts.claims["sight"]
    book = changed(rock, "claims", sight.id, **answering(sight, "status", "lance"))
    assert rows_of("lance", book) == rows_of("lance", rock)

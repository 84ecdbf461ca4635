from pathlib import Path
from typing import Any

import pytest

from factlas.check.calendar import Calendar
from factlas.check.numbers import numbers
from factlas.check.readings import Readings
from factlas.check.spelled import Spelled
from factlas.check.substance import Substance
from factlas.load.facts import load_facts

CLAIM = """\
- id: storm
  text: A storm hit Lone Rock on 4 June, two days before 18,810 gulls came.
  kind: event
  about: [rock]
  when: 2019-06/2019-08
  asserts: [{quantity: height, of: rock, about: 12.5, unit: m}]
  evidence:
    - source: blatt
      at: ¶3
      words: "zuvor im März 2018 war es 12,5 Meter"
      gloss: before, in March 2018, it was 12.5 metres
      origin: ann
"""


@pytest.fixture
def storm(project: Any) -> Substance:
    return _substance(project({"data/claims/more.yml": CLAIM}), "storm")


def _substance(root: Path, *claims: str) -> Substance:
    facts = load_facts(root).facts
    return Substance(tuple(facts.claims[claim] for claim in claims), facts, Readings())


@pytest.mark.parametrize(
    ("text", "answer"),
    [("two", True), ("18,810", True), ("12.5", True), ("12,5", True), ("2018", False)],
)
def test_numbers(storm: Substance, text: str, answer: bool) -> None:
    (number,) = numbers(text)
    assert storm.counts(number) is answer


def test_entities_and_names(storm: Substance) -> None:
    assert storm.entities == {"rock", "ann"}
    assert storm.names("Lone Rock", frozenset())
    assert storm.names("Das Blatt", frozenset())
    assert not storm.names("Northland", frozenset({"north"}))


def test_claims_together_say_what_one_of_them_says(project: Any) -> None:
    calm = CLAIM.replace("storm", "calm").replace("2019-06/2019-08", "1971").replace("18,810", "7")
    both = _substance(project({"data/claims/more.yml": CLAIM + calm}), "calm", "storm")
    assert [date for date in Calendar("en").dates("1971, 2019, 1990") if both.dated(date)] == [
        *Calendar("en").dates("1971, 2019")
    ]
    assert [n.text for n in numbers("7, 18,810 or 9") if both.counts(n)] == ["7", "18,810"]


def test_months_of_a_language_are_asked_for_only_where_nothing_nearer_answers(project: Any) -> None:
    storm = _substance(project({"data/claims/more.yml": CLAIM}), "storm")
    languages = []

    class Listening(Readings):
        def dates(self, text: str, language: str) -> tuple[Spelled, ...]:
            languages.append(language)
            return super().dates(text, language)

    storm = Substance(storm.claims, storm.facts, Listening())
    (near, far) = Calendar("en").dates("4 June, March 2018")
    assert storm.dated(near)
    assert set(languages) == {"en"}
    assert storm.dated(far)
    assert set(languages) == {"en"}
    assert not storm.dated(*Calendar("en").dates("1900"))
    assert set(languages) == {"en", "de"}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("4 June 2019", True),
        ("4 June", True),
        ("June 2019", True),
        ("July 2019", True),
        ("10 July 2019", True),
        ("2019", True),
        ("the 2010s", True),
        ("March 2018", True),
        ("3 March 2018", False),
        ("5 June 2018", False),
        ("September 2019", False),
        ("31 June 2019", False),
        ("2017", False),
        ("the 1990s", False),
    ],
)
def test_dates(storm: Substance, text: str, answer: bool) -> None:
    (date,) = Calendar("en").dates(text)
    assert storm.dated(date) is answer

from decimal import Decimal
from typing import Any

import pytest

from factlas.check.calendar import Calendar
from factlas.check.readings import Readings
from factlas.check.substance import Substance, Substances
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
    facts = load_facts(project({"data/claims/more.yml": CLAIM})).facts
    return Substances(facts, Readings()).of(facts.claims["storm"])


def test_numbers(storm: Substance) -> None:
    assert storm.numbers >= {Decimal(2), Decimal(18810), Decimal("12.5")}
    assert Decimal(2018) not in storm.numbers


def test_entities_and_names(storm: Substance) -> None:
    assert storm.entities == {"rock", "ann"}
    assert storm.names("Lone Rock", frozenset())
    assert storm.names("Das Blatt", frozenset())
    assert not storm.names("Northland", frozenset({"north"}))


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

from factlas.editing.blanks import blank
from factlas.load.yaml import parse_yaml
from factlas.model.claim import Claim
from factlas.model.entity import Entity

ENTITY = """\
- id: reef  # Permanent name, and part of its address
  kind:  # Which kind, from `data/kinds.yml`
  names:  # Who calls it what
    - text: Reef  # The name
      lang: en  # Its language
      # used_by:  # The parties that use it; empty where nobody contests it
  # short:  # A short form for labels, where the name is long
  # unanswered:  # Questions of its kind to which no public source gave an answer
"""


def test_a_blank_holds_every_key_with_its_own_words() -> None:
    assert blank(Entity, {"id": "reef", "text": "Reef", "lang": "en"}) == ENTITY


def test_what_is_required_stands_open_and_empty() -> None:
    (record,) = parse_yaml(blank(Claim, {"id": "storm"}), "x.yml")
    assert list(record) == ["id", "text", "kind", "about", "when", "evidence"]
    assert record["text"] is None
    assert record["evidence"] == [{"source": None, "at": None, "words": None}]


def test_choices_are_named() -> None:
    assert "\n  kind:  # Event, state, statement or forecast (event, state, " in blank(Claim, {})

from typing import Any

from factlas.check.texts import passages, unquoted, wordings
from factlas.load.facts import load_facts


def test_all_that_may_be_printed_and_what_editors_wrote(project: Any) -> None:
    facts = load_facts(project({})).facts
    claim = facts.claims["rock-position"]
    found = [(p.path, p.text, p.is_own) for p in passages(claim)]
    assert found == [
        (("id",), "rock-position", False),
        (("text", "en"), "Lone Rock lies at 10.5° N, 20.5° E.", True),
        (("evidence", 0, "words"), "der Fels liegt bei 10.5", False),
        (("evidence", 0, "gloss", "en"), "the rock lies at 10.5", False),
    ]


def test_names_are_printed_and_not_the_editors_own(project: Any) -> None:
    facts = load_facts(project({})).facts
    entity = facts.entities["rock"]
    found = [(p.path, p.text, p.is_own) for p in passages(entity)]
    assert (("names", 0, "text"), "Lone Rock", False) in found


def test_all_texts_of_a_record_are_at_hand_without_places(project: Any) -> None:
    for wording in wordings(load_facts(project({})).facts):
        found = list(passages(wording.record))
        assert wording.own == "\n".join(p.text for p in found if p.is_own)
        assert wording.others == "\n".join(p.text for p in found if not p.is_own)


def test_quotations_are_left_out() -> None:
    text = 'a “b” c "d" e «f» g 「h」 i „j“ k'
    assert unquoted(text) == "a “” c “” e “” g “” i “” k"

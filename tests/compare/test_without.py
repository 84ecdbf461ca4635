from collections.abc import Callable
from pathlib import Path

from factlas.compare.without import Reliance, reliance
from factlas.model.facts import Facts
from factlas.story.read import read_story

STORY = read_story(Path(__file__).parents[1] / "topic_two")


def without(source: str, facts: Facts) -> Reliance:
    return reliance(source, facts, STORY)


def test_a_claim_with_no_other_evidence_falls(edited: Callable[..., Facts]) -> None:
    found = without("lausanne-treaty-1923", edited())
    assert [claim.id for claim in found.fallen] == ["lausanne-article-12"]
    assert [c.id for c in found.cited] == ["lausanne-article-12"]
    assert all("lausanne-article-12" in s.claims for s in found.sentences)


def test_a_claim_with_other_evidence_loses_an_origin(edited: Callable[..., Facts]) -> None:
    losses = {loss.claim.id: loss for loss in without("dipla-1996", edited()).losses}
    loss = losses["ship-aground-1995"]
    assert (len(loss.before.origins), len(loss.after.origins)) == (3, 2)
    assert not loss.is_to_one


def test_two_origins_drop_to_one(edited: Callable[..., Facts]) -> None:
    words = "      words: The fuss started on 26 December when a Turkish coaster ran aground\n"
    entry = f"    - source: independent-1996-greek-flag-row\n      at: ¶2\n{words}"
    found = without("dipla-1996", edited(("claims/dispute.yml", entry, "")))
    assert "ship-aground-1995" in {loss.claim.id for loss in found.losses if loss.is_to_one}


def test_a_report_that_has_it_from_there_goes_with_it(edited: Callable[..., Facts]) -> None:
    words = "      words: On December 25, 1995, the Turkish cargo ship “Figen Akat” was driven\n"
    relayed = edited(("claims/dispute.yml", words, f"{words}      origin: dipla-1996\n"))
    losses = {loss.claim.id: loss for loss in without("dipla-1996", relayed).losses}
    assert len(losses["ship-aground-1995"].after.origins) == 1


def test_a_side_that_rests_on_nothing_else(edited: Callable[..., Facts]) -> None:
    found = without("turkish-note-1996-01-29", edited())
    assert ("protocol-binding", "turkiye") in found.sides
    assert ("protocol-binding", "greece") not in found.sides


def test_withdrawn_claims_do_not_count(edited: Callable[..., Facts]) -> None:
    withdrawn = "  withdrawn: {on: 2026-11-01, why: Mistaken.}\n"
    line = "  headline: Treaty of Lausanne\n"
    found = without("lausanne-treaty-1923", edited(("claims/dispute.yml", line, withdrawn)))
    assert found.cited == () and found.fallen == ()

from collections.abc import Callable
from dataclasses import replace

from factlas.compare.versions import Change, Edit, How, differences
from factlas.model.facts import Facts

EditFacts = Callable[..., Facts]
CLAIMS = "claims/dispute.yml"


def changed(old: Facts, new: Facts) -> dict[str, Change]:
    return {change.claim: change for change in differences(old, new).claims}


def test_the_same_facts_do_not_differ(edited: EditFacts) -> None:
    found = differences(edited(), edited())
    assert found.claims == ()
    assert not any(s.added or s.removed or s.changed for s in found.shelves.values())


def test_what_was_reworded_and_redated(edited: EditFacts) -> None:
    new = edited(
        (CLAIMS, "  when: 1923-07-24\n", "  when: 1923-08-06\n"),
        (CLAIMS, "      at: art. 12\n", "      at: art. 13\n"),
    )
    (change,) = changed(edited(), new).values()
    assert (change.claim, change.how) == ("lausanne-article-12", How.CHANGED)
    when, evidence = change.edits
    assert when == Edit("when", "1923-07-24", "1923-08-06")
    assert evidence.part == "evidence of lausanne-treaty-1923"
    assert evidence.old is not None and evidence.old.startswith("art. 12 “trois milles")
    assert evidence.new == evidence.old.replace("art. 12", "art. 13")


def test_dropped_evidence_lessens_the_standing(edited: EditFacts) -> None:
    words = "      words: The fuss started on 26 December when a Turkish coaster ran aground\n"
    entry = f"    - source: independent-1996-greek-flag-row\n      at: ¶2\n{words}"
    (change,) = changed(edited(), edited((CLAIMS, entry, ""))).values()
    parts = {edit.part: (edit.old, edit.new) for edit in change.edits}
    assert parts["evidence of independent-1996-greek-flag-row"][1] is None
    assert parts["separate origins"] == ("3", "2")


def test_another_owner_of_its_sources_changes_the_standing_alone(edited: EditFacts) -> None:
    old = edited()
    owned = {
        name: old.sources[name].model_copy(update={"owner": "greece"})
        for name in ("dipla-1996", "defence-redefined-2021-01-31")
    }
    change = changed(old, replace(old, sources={**old.sources, **owned}))["ship-aground-1995"]
    assert change.edits == (Edit("separate origins", "3", "2"),)


def test_a_withdrawal_says_why(edited: EditFacts) -> None:
    withdrawn = "withdrawn: {on: 2026-11-01, why: The article was mistaken.}"
    new = edited((CLAIMS, "  headline: A cargo ship runs aground\n", f"  {withdrawn}\n"))
    change = changed(edited(), new)["ship-aground-1995"]
    assert change.how is How.WITHDRAWN
    assert change.reasons == ("on 2026-11-01: The article was mistaken.",)


def test_a_later_claim_is_the_reason(edited: EditFacts) -> None:
    line = "  headline: A Greek navy helicopter crashes\n"
    follows = "{claim: ship-aground-1995, as: updates, why: It went on from there.}"
    new = edited((CLAIMS, line, f"{line}  follows:\n    - {follows}\n"))
    change = changed(edited(), new)["helicopter-crash-1996"]
    assert change.edits == (Edit("updates ship-aground-1995", None, "It went on from there."),)


def test_added_and_removed(edited: EditFacts) -> None:
    old = edited()
    new = edited(("claims/geography.yml", "- id: islets-area\n", "- id: islets-surface\n"))
    changes = changed(old, new)
    assert changes["islets-surface"].how is How.ADDED
    assert changes["islets-area"].how is How.REMOVED
    assert list(changes)[-1] == "islets-area"


def test_other_records_are_named(edited: EditFacts) -> None:
    title = "  question: Whose are the islets?\n"
    new = edited(("disputes/disputes.yml", title, "  question: To whom do the islets belong?\n"))
    assert differences(edited(), new).shelves["disputes"].changed == ("whose-islets",)


def test_a_reconciled_dispute_is_the_reason(edited: EditFacts) -> None:
    sides = "      claims: [aksoy-kardak-2018]\n  status: open\n"
    ended = sides.replace("open", "reconciled\n  why: A court decided it.")
    changes = changed(edited(), edited(("disputes/disputes.yml", sides, ended)))
    assert changes["aksoy-kardak-2018"].reasons == (
        "whose-islets is reconciled: A court decided it.",
    )
    assert Edit("disputed in", "whose-islets", "") in changes["aksoy-kardak-2018"].edits

from typing import Any

import pytest

from factlas.model.claim import Claim
from factlas.model.dispute import Dispute
from factlas.model.entity import Entity, Kind
from factlas.model.explainer import Explainer
from factlas.model.facts import Facts
from factlas.model.source import Source
from factlas.weigh import Standing, weigh

EXPLAINER = Explainer.model_validate(
    {"title": "T", "summary": "S", "language": "en", "languages": ["en"]}
)
NAMES = {
    "north": "Northland",
    "ministry": "Ministry of Northland",
    "minister": "Minister One",
    "agency": "Agency",
    "wire": "Wire",
    "rock": "Rock",
    "treaty": "Treaty",
}
SOURCES = {
    "agency-report": ("Agency", "north", "wire"),
    "agency-leaflet": ("Agency", None, "wire"),
    "herald-report": ("Herald", "north", "newspaper"),
    "wire-report": ("Wire", None, "wire"),
    "paper-report": ("Paper", None, "newspaper"),
    "blog-post": ("Blog", None, "blog"),
    "ministry-note": ("Ministry of Northland", "north", "government"),
    "treaty-text": ("Archive", None, "treaty"),
}


def source(name: str) -> Source:
    publisher, owner, kind = SOURCES[name]
    record = {"title": "T", "published": "2020", "accessed": "2021", "seen": "whole"}
    record |= {"id": name, "publisher": publisher, "language": "en", "kind": kind}
    return Source.model_validate(record | ({"owner": owner} if owner else {}))


def entity(name: str) -> Entity:
    names = [{"text": NAMES[name], "lang": "en"}]
    return Entity.model_validate({"id": name, "kind": "thing", "names": names})


def claim(name: str, *evidence: str, **more: Any) -> Claim:
    """Evidence is written `source` or `source<origin`."""
    entries = []
    for entry in evidence or ("paper-report",):
        source, _, origin = entry.partition("<")
        entries.append(
            {"source": source, "at": "¶1", "words": "w"} | ({"origin": origin} if origin else {})
        )
    record = {
        "id": name,
        "text": f"The {name}.",
        "kind": "state",
        "about": ["rock"],
        "when": "2020",
    }
    return Claim.model_validate({**record, "evidence": entries, **more})


def facts(*claims: Claim, disputes: tuple[Dispute, ...] = ()) -> Facts:
    kind = Kind.model_validate({"id": "thing", "label": "Thing", "page": "places"})
    return Facts(
        EXPLAINER,
        kinds={"thing": kind},
        sources={name: source(name) for name in SOURCES},
        entities={name: entity(name) for name in NAMES},
        claims={c.id: c for c in claims},
        disputes={d.id: d for d in disputes},
    )


def standing(*evidence: str, **more: Any) -> Standing:
    return weigh(facts(claim("c", *evidence, **more)))["c"]


@pytest.mark.parametrize(
    ("evidence", "origins"),
    [
        (["paper-report"], ["Paper"]),
        (["paper-report", "paper-report"], ["Paper"]),
        (["paper-report", "wire-report"], ["Paper", "Wire"]),
        (["agency-report", "herald-report"], ["north"]),
        (["agency-report", "paper-report"], ["north", "Paper"]),
        (["paper-report<unknown"], []),
        (["paper-report<unknown", "wire-report"], ["Wire"]),
        (["paper-report<wire"], ["Wire"]),
        (["paper-report<wire", "blog-post<wire-report"], ["Wire"]),
        (["agency-report", "agency-leaflet"], ["north"]),
        (["paper-report<minister", "wire-report<minister"], ["minister"]),
        (["paper-report<agency"], ["north"]),
        (["paper-report<agency-report"], ["north"]),
        (["paper-report<wire-report"], ["Wire"]),
    ],
)
def test_separate_origins(evidence: list[str], origins: list[str]) -> None:
    assert list(standing(*evidence).origins) == origins


@pytest.mark.parametrize(
    ("evidence", "origins"),
    [
        (["blog-post<wire-report", "wire-report<ministry"], ["north"]),
        (["blog-post<wire", "wire-report<minister"], ["minister"]),
        (["wire-report<minister", "blog-post<wire-report"], ["minister"]),
        (["blog-post<wire-report", "wire-report<unknown"], []),
        (["blog-post<paper-report", "paper-report<wire-report", "wire-report"], ["Wire"]),
        (["blog-post<wire-report", "wire-report<blog-post"], []),
    ],
)
def test_a_copy_of_a_report_has_the_report_s_origin(
    evidence: list[str], origins: list[str]
) -> None:
    assert list(standing(*evidence).origins) == origins


def test_a_treaty_s_text_is_first_hand() -> None:
    assert standing("treaty-text", about=["treaty"]).first_hand_sources == {"treaty-text"}


@pytest.mark.parametrize(
    ("evidence", "more", "first_hand"),
    [
        ("ministry-note", {"kind": "statement", "by": "ministry"}, True),
        ("ministry-note", {"kind": "statement", "by": "minister", "for": "north"}, True),
        ("ministry-note", {"kind": "statement", "by": "minister"}, False),
        ("ministry-note<minister", {"kind": "statement", "by": "ministry"}, False),
        ("wire-report", {"kind": "statement", "by": "wire"}, True),
        ("agency-report", {"kind": "statement", "by": "minister", "for": "north"}, False),
        ("ministry-note", {"about": ["north"]}, True),
        ("ministry-note", {"asserts": [{"controls": "north", "place": "rock"}]}, True),
        ("ministry-note", {"about": ["rock"]}, False),
        ("agency-report", {"about": ["north"]}, False),
    ],
)
def test_first_hand_is_the_actor_s_own_publication_on_its_own_act_or_words(
    evidence: str, more: dict[str, Any], first_hand: bool
) -> None:
    assert standing(evidence, **more).first_hand is first_hand


@pytest.mark.parametrize(("status", "held"), [("open", ("d",)), ("reconciled", ())])
def test_only_an_open_dispute_holds_a_claim(status: str, held: tuple[str, ...]) -> None:
    dispute = Dispute.model_validate(
        {
            "id": "d",
            "question": "Q",
            "sides": [
                {"held_by": ["north"], "summary": "S", "claims": ["c"]},
                {"held_by": ["wire"], "summary": "S", "claims": ["b"]},
            ],
            "status": status,
            "why": "W.",
        }
    )
    found = weigh(facts(claim("c"), claim("b"), claim("a"), disputes=(dispute,)))
    assert found["c"].disputes == found["b"].disputes == held
    assert found["c"].is_disputed is bool(held)
    assert not found["a"].is_disputed


def test_what_came_of_a_claim_oldest_first() -> None:
    def later(name: str, when: str, how: str) -> Claim:
        return claim(name, when=when, follows=[{"claim": "c", "as": how, "why": f"Why {name}."}])

    found = weigh(
        facts(claim("c"), later("two", "2022", "refutes"), later("one", "2021", "updates"))
    )
    assert [(f.claim, f.as_.value, f.why) for f in found["c"].followers] == [
        ("one", "updates", "Why one."),
        ("two", "refutes", "Why two."),
    ]
    assert found["one"].followers == ()


def test_a_withdrawn_claim_is_not_what_came_of_another() -> None:
    withdrawn = claim(
        "later",
        follows=[{"claim": "c", "as": "refutes", "why": "W."}],
        withdrawn={"on": "2023", "why": "It was wrong."},
    )
    assert weigh(facts(claim("c"), withdrawn))["c"].followers == ()

from factlas.model.claim import Claim
from factlas.model.dispute import Dispute
from factlas.model.entity import Entity, Kind, Room
from factlas.model.explainer import Explainer
from factlas.model.facts import Facts, entities_of

EXPLAINER = Explainer.model_validate(
    {"title": "T", "summary": "S", "language": "en", "languages": ["en"]}
)


def claim(name: str, when: str = "2020", **more: object) -> Claim:
    return Claim.model_validate(
        {
            "id": name,
            "text": "T.",
            "kind": "state",
            "about": ["rock"],
            "when": when,
            "evidence": [{"source": "paper", "at": "¶1", "words": "w"}],
            **more,
        }
    )


def facts(*claims: Claim) -> Facts:
    return Facts(EXPLAINER, claims={c.id: c for c in claims})


def test_all_entities_of_a_claim_in_any_role_once() -> None:
    found = entities_of(
        claim(
            "c",
            by="ann",
            **{"for": "north"},
            asserts=[
                {"stationed": "gun", "place": "rock", "state": "seen"},
                {"controls": "north", "place": "reef"},
                {"claims": "south", "place": "reef"},
                {"relation": "office", "of": "ann", "is": "ministry"},
                {"located": "cape", "lat": "1", "lon": "1", "precision": "1"},
                {"quantity": "height", "of": "hill", "amount": "1", "unit": "m"},
            ],
        )
    )
    assert found == (*("rock", "ann", "north", "gun", "reef", "south", "ministry", "cape", "hill"),)


def test_claims_about_an_entity_in_order_of_date() -> None:
    found = facts(claim("b"), claim("a"), claim("c", "2019")).claims_about["rock"]
    assert [c.id for c in found] == ["c", "a", "b"]


def test_what_stands_of_an_entity_in_order_of_date() -> None:
    held = {"asserts": [{"controls": "north", "place": "reef"}]}
    gone = {"withdrawn": {"on": "2023", "why": "W."}}
    found = facts(claim("b", **held), claim("a", "2019", **held), claim("c", **held, **gone))
    assert [c.id for c, _ in found.assertions_about["reef"]] == ["a", "b"]
    assert "reef" not in facts(claim("c", **held, **gone)).assertions_about


def test_claims_by_source_once() -> None:
    entry = {"source": "paper", "at": "¶1", "words": "w"}
    found = facts(claim("a", evidence=[entry, entry]), claim("b")).claims_by_source["paper"]
    assert [c.id for c in found] == ["a", "b"]


def test_claims_in_order_of_date_then_of_their_ids() -> None:
    found = facts(claim("b", "2020"), claim("d", "2019"), claim("a", "2020"), claim("c", "../2020"))
    assert [c.id for c in found.by_date] == ["c", "d", "a", "b"]


def test_what_a_claim_names_and_cites_by_its_id() -> None:
    papers = [{"source": name, "at": "¶1", "words": "w"} for name in ("post", "paper", "post")]
    found = facts(claim("a", evidence=papers, by="ann"), claim("b"))
    assert found.named_in == {"a": ("rock", "ann"), "b": ("rock",)}
    assert found.cited_in == {"a": ("post", "paper"), "b": ("paper",)}


def test_followers_oldest_first() -> None:
    follows = [{"claim": "a", "as": "updates", "why": "W."}]
    found = facts(claim("c", "2022", follows=follows), claim("b", "2021", follows=follows))
    assert [c.id for c in found.followers["a"]] == ["b", "c"]


def test_parties_and_rooms() -> None:
    kinds = [{"id": "country", "label": "C", "page": "parties"}]
    entities = [{"id": "north", "kind": "country", "names": [{"text": "N", "lang": "en"}]}]
    found = Facts(
        EXPLAINER,
        kinds={"country": Kind.model_validate(kinds[0])},
        entities={"north": Entity.model_validate(entities[0])},
    )
    assert found.parties == ("north",)
    assert found.room("north") is Room.PARTIES


def test_disputes_of_a_claim() -> None:
    dispute = Dispute.model_validate(
        {
            "id": "d",
            "question": "Q",
            "sides": [
                {"held_by": ["north"], "summary": "S", "claims": ["a", "b"]},
                {"held_by": ["south"], "summary": "S", "claims": ["c"]},
            ],
        }
    )
    found = Facts(EXPLAINER, disputes={"d": dispute}).disputes_of
    assert {name: [d.id for d in those] for name, those in found.items()} == {
        "a": ["d"],
        "b": ["d"],
        "c": ["d"],
    }

from factlas.load.references import named, references
from factlas.model.claim import Claim
from factlas.model.mapfile import Map

CLAIM = Claim.model_validate(
    {
        "id": "c",
        "text": "C.",
        "kind": "statement",
        "by": "ann",
        "for": "north",
        "about": ["rock", "reef"],
        "when": "2020",
        "asserts": [
            {"quantity": "height", "of": "rock", "amount": "3", "unit": "m"},
            {"relation": "office", "of": "ann", "is": "ministry"},
        ],
        "evidence": [{"source": "paper", "at": "¶1", "words": "w", "origin": "wire"}],
        "follows": [{"claim": "b", "as": "updates", "why": "W."}],
    }
)


def test_every_reference_of_a_claim_with_its_path_as_written() -> None:
    assert list(references(CLAIM)) == [
        (("by",), "entity", "ann"),
        (("for",), "entity", "north"),
        (("about", 0), "entity", "rock"),
        (("about", 1), "entity", "reef"),
        (("asserts", 0, "quantity"), "quantity", "height"),
        (("asserts", 0, "of"), "entity", "rock"),
        (("asserts", 1, "of"), "entity", "ann"),
        (("asserts", 1, "is"), "entity", "ministry"),
        (("evidence", 0, "source"), "source", "paper"),
        (("evidence", 0, "origin"), "origin", "wire"),
        (("follows", 0, "claim"), "claim", "b"),
    ]


def test_the_references_of_a_map() -> None:
    drawn = Map.model_validate(
        {
            "id": "m",
            "title": "T",
            "caption": "C",
            "alt": "A",
            "basemap": "sea",
            "extent": {"west": 1, "south": 1, "east": 2, "north": 2},
            "layers": [{"show": "ranges", "quantity": "range", "of": "gun", "from": "rock"}],
        }
    )
    assert list(references(drawn)) == [
        (("basemap",), "basemap", "sea"),
        (("layers", 0, "quantity"), "quantity", "range"),
        (("layers", 0, "of"), "entity", "gun"),
        (("layers", 0, "from"), "entity", "rock"),
    ]


def test_all_that_records_name_by_the_type_they_mean() -> None:
    assert named([CLAIM, CLAIM]) == {
        "entity": {"ann", "north", "rock", "reef", "ministry"},
        "quantity": {"height"},
        "source": {"paper"},
        "origin": {"wire"},
        "claim": {"b"},
    }

from dataclasses import replace

import pytest

from factlas.derive.asserted import asserted, stands
from factlas.derive.book import Book, books
from factlas.model.assertions import Quantity, Stationed
from factlas.model.claim import FollowKind


def test_assertions_come_oldest_first_and_never_from_withdrawn_claims(rock: Book) -> None:
    found = [(claim.id, seen.state.value) for claim, seen in asserted(Stationed, "lance", rock)]
    assert found == [("plan", "planned"), ("arrival", "arrived"), ("sight", "seen")]
    assert [claim.id for claim, _ in asserted(Quantity, "skala", rock)] == []


@pytest.mark.parametrize(
    ("as_", "still"),
    [
        (FollowKind.UPDATES, True),
        (FollowKind.BEARS_OUT, True),
        (FollowKind.OVERTAKES, True),
        (FollowKind.CORRECTS, False),
        (FollowKind.REFUTES, False),
    ],
)
def test_a_claim_stands_until_it_is_shown_to_be_wrong(
    rock: Book, as_: FollowKind, still: bool
) -> None:
    claims = rock.facts.claims
    newer = claims["cost-2022"]
    follows = tuple(older.model_copy(update={"as_": as_}) for older in newer.follows)
    changed = {**claims, newer.id: newer.model_copy(update={"follows": follows})}
    book = books(replace(rock.facts, claims=changed))[0]
    assert stands(book.facts.claims["cost-2016"], book) is still


def test_a_withdrawn_claim_does_not_stand(rock: Book) -> None:
    assert not stands(rock.facts.claims["two-lances"], rock)

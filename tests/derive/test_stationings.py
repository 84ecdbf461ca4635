from dataclasses import replace

import pytest

from factlas.derive.book import Book, books
from factlas.derive.observation import Observation
from factlas.derive.stationings import Stationing, observed_words, stationings
from factlas.model.assertions import StationState
from factlas.model.claim import FollowKind
from factlas.model.dates import parse_date

HISTORY = (
    Observation(StationState.SEEN, "last seen September 2022", "sight", 2022, 2022),
    Observation(StationState.ARRIVED, "arrived November 2016", "arrival", 2016, 2022),
    Observation(StationState.PLANNED, "planned, 25 March 2016", "plan", 2016, 2016),
)


@pytest.mark.parametrize("entity", ["lance", "skala"])
def test_a_history_is_read_from_observations_newest_first(rock: Book, entity: str) -> None:
    assert stationings(entity, rock) == (Stationing("lance", "skala", HISTORY),)
    assert stationings("max-minister", rock) == ()


def test_an_observation_that_was_refuted_is_left_out(rock: Book) -> None:
    claims = rock.facts.claims
    newer = claims["arrival"]
    follows = tuple(f.model_copy(update={"as_": FollowKind.REFUTES}) for f in newer.follows)
    changed = {**claims, "arrival": newer.model_copy(update={"follows": follows})}
    book = books(replace(rock.facts, claims=changed))[0]
    assert [seen.claim for seen in stationings("lance", book)[0].history] == ["sight", "arrival"]


@pytest.mark.parametrize(
    ("state", "when", "words"),
    [
        (StationState.PLANNED, "2016", "planned, 2016"),
        (StationState.ARRIVED, "2016-11", "arrived November 2016"),
        (StationState.ARRIVED, "2016-11/..", "there since November 2016"),
        (StationState.SEEN, "2022/..", "there since 2022"),
        (StationState.GONE, "2023-08", "gone by August 2023"),
        (StationState.CANCELLED, "2020-06-15", "plan cancelled, 15 June 2020"),
    ],
)
def test_an_observation_in_words(rock: Book, state: StationState, when: str, words: str) -> None:
    claim = rock.facts.claims["arrival"].model_copy(update={"when": parse_date(when)})
    assert observed_words(claim, state, rock) == words

"""The words under a field are found in the source, by the key that people write."""

from factlas.editing.documented import told_of
from factlas.model.claim import Claim, Follows


def test_by_the_key_in_a_file() -> None:
    assert told_of(Follows)["as"] == "How it bears on it."
    assert told_of(Claim)["for"] == "The party in whose capacity they speak."

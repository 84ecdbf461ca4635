import gc

from factlas.uncollected import uncollected


def test_the_collector_rests_while_facts_are_read() -> None:
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_was_made_is_left_alone() -> None:
    gc.unfreeze()
    with uncollected():
        made = [[] for _ in range(1_000)]
    assert gc.get_freeze_count() > len(made)
    gc.unfreeze()

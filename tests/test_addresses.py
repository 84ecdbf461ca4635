from factlas import addresses
from factlas.model.entity import Room


def test_addresses_that_stay() -> None:
    assert addresses.claim("a-b") == "c/a-b/"
    assert addresses.dispute("a") == "disputes/a/"
    assert addresses.source("a") == "sources/a/"
    assert [addresses.entity(room, "a") for room in Room] == [
        "places/a/",
        "systems/a/",
        "people/a/",
        "institutions/a/",
        "agreements/a/",
        "parties/a/",
    ]


def test_an_edition_has_a_folder_but_the_default_one() -> None:
    assert addresses.edition_prefix("en", "en") == ""
    assert addresses.edition_prefix("ja", "en") == "ja/"


def test_the_way_up() -> None:
    assert [addresses.up(depth) for depth in (0, 1, 2)] == ["./", "../", "../../"]

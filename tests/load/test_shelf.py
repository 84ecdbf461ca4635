import os

from factlas.load.shelf import Shelf

CONTENT = [{"id": "a", "names": ["国後島", None]}, "b"]


def test_what_is_put_is_taken_as_it_was() -> None:
    shelf = Shelf(1000)
    one, two = shelf.put("a.yml", CONTENT, "text"), shelf.put("b.yml", None, "")
    assert one
    assert two
    assert shelf.take(two) == ("b.yml", None, "")
    assert shelf.take(one) == ("a.yml", CONTENT, "text")


def test_what_finds_no_room_is_not_put() -> None:
    shelf = Shelf(100)
    assert shelf.put("a.yml", "x" * 100, "") is None
    assert shelf.put("a.yml", "x" * 50, "")
    assert shelf.put("a.yml", "x" * 50, "") is None


def test_a_copy_of_the_process_puts_and_hears() -> None:
    shelf = Shelf(1000)
    assert not shelf.is_enough
    if (child := os.fork()) == 0:
        shelf.put("a.yml", CONTENT, "text")
        shelf.enough()
        os._exit(0)
    os.waitpid(child, 0)
    assert shelf.is_enough
    spot = shelf.put("b.yml", CONTENT, "other")
    assert spot
    assert shelf.take(spot)[0] == "b.yml"

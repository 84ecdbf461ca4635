import pytest
from pydantic import ValidationError

from factlas.model.base import Text
from factlas.model.entity import Entity, Kind


def test_a_text_in_a_language_or_in_the_first_there_is() -> None:
    text = Text.model_validate({"ja": "島", "en": "Island"})
    assert text.within("en") == ("Island", "en")
    assert text.within("ru") == ("島", "ja")
    assert str(text) == "島"


def test_spaces_at_the_ends_are_left_out() -> None:
    assert Text.model_validate({"en": " Island\n"}).root == {"en": "Island"}


@pytest.mark.parametrize("root", [{}, {"en": ""}, {"en": " "}, {"English": "a"}, {"e": "a"}])
def test_what_is_no_text(root: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Text.model_validate(root)


def test_a_plain_text_is_in_english_where_nothing_else_is_said() -> None:
    kind = Kind.model_validate({"id": "islet", "label": "Islet", "page": "places"})
    assert kind.label.root == {"en": "Islet"}


@pytest.mark.parametrize(
    "name", ["", "A", "a_b", "a--b", "-a", "a-", "a b", "ä", "../a", "a\n", "a" * 81]
)
def test_an_id_is_part_of_an_address(name: str) -> None:
    with pytest.raises(ValidationError):
        Entity.model_validate({"id": name, "kind": "k", "names": [{"text": "N", "lang": "en"}]})

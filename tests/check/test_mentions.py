import pytest

from factlas.check.mentions import Vocabulary, designations, says
from factlas.model.entity import Entity
from factlas.model.explainer import Explainer
from factlas.model.facts import Facts

ENTITIES = {
    "japan": [("Japan", "en"), ("日本", "ja")],
    "sea-of-japan": [("Sea of Japan", "en")],
    "kunashir": [("Kunashir", "en"), ("国後島", "ja")],
    "georgia": [("Georgia", "en")],
    "georgia-us": [("Georgia", "en")],
    "acme": [("Acme Inc.", "en")],
}


def vocabulary(language: str) -> Vocabulary:
    explainer = Explainer.model_validate(
        {"title": "T", "summary": "S", "language": "en", "languages": ["en"]}
    )
    entities = {
        name: Entity.model_validate(
            {"id": name, "kind": "x", "names": [{"text": t, "lang": lang} for t, lang in names]}
        )
        for name, names in ENTITIES.items()
    }
    short = entities["sea-of-japan"].model_dump() | {"short": "East Sea"}
    return Vocabulary(
        Facts(explainer, entities=entities | {"sea-of-japan": Entity.model_validate(short)}),
        language,
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Japan’s ships and Japan-made ones", ["Japan", "Japan"]),
        ("the Sea of Japan", ["Sea of Japan"]),
        ("the East Sea", ["East Sea"]),
        ("Japanese ships, the Kunashiri Strait, japan", []),
        ("Acme Inc. of Kunashir", ["Acme Inc.", "Kunashir"]),
        ("国後島 Kunashir", ["Kunashir"]),
    ],
)
def test_names_in_a_text(text: str, names: list[str]) -> None:
    assert [mention.text for mention in vocabulary("en").mentions(text)] == names


def test_names_in_a_text_without_spaces() -> None:
    mentions = vocabulary("ja").mentions("日本は国後島を")
    assert [(m.text, m.start, m.end) for m in mentions] == [("日本", 0, 2), ("国後島", 3, 6)]


def test_a_name_of_two_entities() -> None:
    (mention,) = vocabulary("en").mentions("in Georgia")
    assert mention.entities == {"georgia", "georgia-us"}


def test_type_numbers() -> None:
    text = (
        "SM-3, 3K60, K-300P and Tu-95MS, not 12-mile, mid-2019, 21st, 1990s, 300km, 5 km2 or 8810人"
    )
    found = [match[0] for match in designations(text)]
    assert found == ["SM-3", "3K60", "K-300P", "Tu-95MS"]


@pytest.mark.parametrize(
    ("text", "phrase", "answer"),
    [
        ("The Japan Times", "japan", True),
        ("Japanese", "Japan", False),
        ("Kunashir, Shikotan", "Shikotan", True),
        ("東京の日本人", "日本", True),
        ("an AJapan Japan", "Japan", True),
    ],
)
def test_whether_a_text_says_something(text: str, phrase: str, answer: bool) -> None:
    assert says(text, phrase) is answer

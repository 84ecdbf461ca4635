from factlas.load.origin import Origin
from factlas.load.records import keys_of, models_in, read_record
from factlas.load.yaml import document
from factlas.model.claim import Claim, Evidence, Follows
from factlas.model.entity import Kind


def test_a_plain_text_is_in_the_default_language() -> None:
    written = document("{id: insel, label: Insel, page: places}", "x.yml")
    reading = read_record(Kind, Origin(written), "de")
    assert reading.problems == ()
    assert reading.record is not None
    assert reading.record.label.root == {"de": "Insel"}


def test_several_problems_of_one_record_at_once_in_the_order_of_the_model() -> None:
    written = document("page: nowhere\ncolour: red\n", "x.yml")
    reading = read_record(Kind, Origin(written), "en")
    assert [problem.what for problem in reading.problems] == [
        "`id` is missing",
        "`label` is missing",
        '`page`: "nowhere" is not one of places, systems, people, institutions, agreements, '
        "parties",
        'unknown key "colour"',
    ]


def test_the_keys_of_a_record_and_its_parts() -> None:
    assert {"id", "for", "as", "words", "located", "is", "why"} <= keys_of(Claim)
    assert not {"for_", "as_", "is_"} & keys_of(Claim)


def test_the_models_in_an_annotation() -> None:
    assert list(models_in(tuple[Evidence, ...] | Follows)) == [Evidence, Follows]


def test_an_endless_value_is_shortened() -> None:
    written = document(f"{{id: a, label: A, page: {'x' * 5000}}}", "x.yml")
    (problem,) = read_record(Kind, Origin(written), "en").problems
    assert problem.what == '`page`: "' + "x" * 291 + "…"

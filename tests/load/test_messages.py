"""What authors read when a record does not fit: exact, and without any word of Python's."""

import pytest

from factlas.load.origin import Origin
from factlas.load.records import read_record
from factlas.load.yaml import document
from factlas.model.claim import Claim
from factlas.model.dispute import Dispute
from factlas.model.mapfile import Map
from factlas.model.source import Source

CLAIM = """\
id: storm
text: A storm.
kind: event
about: [rock]
when: 2020
asserts: []
evidence: [{source: paper, at: ¶3, words: a b c d}]
"""


def messages(model: type, text: str) -> list[str]:
    reading = read_record(model, Origin(document(text, "x.yml")), "en")
    return [str(problem).removeprefix("x.yml:") for problem in reading.problems]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "kind: event",
            "kind: evnt",
            '3:7: storm: `kind`: "evnt" is not one of event, state, statement, forecast; '
            'did you mean "event"?',
        ),
        (
            "kind: event",
            "kind: war",
            '3:7: storm: `kind`: "war" is not one of event, state, statement, forecast; '
            "write one of these",
        ),
        (
            "id: storm",
            "id: A_Storm",
            '1:5: A_Storm: `id`: "A_Storm" does not fit; '
            "use lower-case letters, digits and single hyphens",
        ),
        (
            "id: storm",
            "id: [storm]",
            "1:5: x.yml: `id` must be a text; write it on one line, in quotes if need be",
        ),
        ("about: [rock]", "about: []", "4:8: storm: `about` is empty; fill it in"),
        (
            "about: [rock]",
            "about: rock",
            "4:8: storm: `about` must be a list; write `[a, b]`, or lines that begin with `- `",
        ),
        ("when: 2020", "when:", "5:6: storm: `when` has no value; give one, or remove the key"),
        (
            "when: 2020",
            "when: soon",
            '5:7: storm: "soon" is no date; write 2017, 2017-12, 2017-12-30 or 2017-12/2018; '
            "mend `when`",
        ),
        (
            "when: 2020",
            "when: [2020]",
            "5:7: storm: a date is one text, as 2017-12-30; mend `when`",
        ),
        ("text: A storm.", "text: ''", "2:7: storm: `text` is empty; fill it in"),
        ("text: A storm.", "text: {}", "2:7: storm: `text` is empty; fill it in"),
        ("text: A storm.", "text: [a]", "2:7: storm: `text` must be a mapping; write `key: value`"),
        (
            "text: A storm.",
            "text: {english: a}",
            '2:8: storm: `text`: "english" is no language; write a language tag, as en or ja',
        ),
        (
            "at: ¶3",
            "at: p3",
            '7:32: storm: "p3" is no locator; write ¶4, p. 12, art. 9, §2, table 1, '
            'under "Heading", infobox, caption, title or 12:30; mend `at`',
        ),
        ("at: ¶3", "at: {a: b}", "7:32: storm: a locator is one text, as ¶4; mend `at`"),
        ("at: ¶3, ", "", "7:12: storm: `at` is missing; add `at`"),
        (
            "asserts: []",
            "asserts: [{located: rock, lat: 95, lon: 1, precision: 1}]",
            "6:32: storm: `lat`: 95 is too large; write at most 90",
        ),
        (
            "asserts: []",
            "asserts: [{located: rock, lat: 5, lon: 1, precision: 0}]",
            "6:54: storm: `precision`: 0 is too small; write more than 0",
        ),
        (
            "asserts: []",
            "asserts: [{quantity: height, of: rock, unit: m, amount: '1,5'}]",
            '6:57: storm: `amount`: "1,5" is no number; write it in digits, with a decimal point',
        ),
        (
            "asserts: []",
            "asserts: [{quantity: height, of: rock, unit: m, amount: 1e400}]",
            '6:57: storm: `amount`: "1e400" is no number; write it in digits, with a decimal point',
        ),
        (
            "asserts: []",
            "asserts: [{quantity: height, of: rock, unit: m}]",
            "6:22: storm: give one of `amount`, `about`, or `min` and/or `max`; mend `quantity`",
        ),
        (
            "asserts: []",
            "asserts: [{lokated: rock}]",
            "6:11: storm: an assertion has one of the keys quantity, located, stationed, controls, "
            'claims, border, relation, answers; did you mean "located"?',
        ),
        (
            "asserts: []",
            "asserts: [rock]",
            "6:11: storm: an assertion has one of the keys quantity, located, stationed, controls, "
            "claims, border, relation, answers; write one of these",
        ),
        ("asserts: []", "colour: red", '6:1: storm: unknown key "colour"; remove it'),
        ("asserts: []", "assert: []", '6:1: storm: unknown key "assert"; did you mean "asserts"?'),
        (
            "asserts: []",
            "source: paper",
            '6:1: storm: the key "source" does not belong here; '
            "move it to where it does, or remove it",
        ),
    ],
)
def test_a_claim(old: str, new: str, message: str) -> None:
    assert old in CLAIM
    assert messages(Claim, CLAIM.replace(old, new)) == [message]


def test_a_source() -> None:
    text = (
        "{id: s, title: T, publisher: P, published: unknown, accessed: 2020, seen: whole,\n"
        "url: www.x.y, language: EN, kind: wire, country: jp}"
    )
    assert messages(Source, text) == [
        '2:6: s: `url`: "www.x.y" does not fit; write a whole address that begins with https://',
        '2:25: s: `language`: "EN" does not fit; write a language tag, as en or ja',
        '2:50: s: `country`: "jp" does not fit; write the two letters of ISO 3166, as JP',
    ]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://a b", 'https://a"b', "//a.b"])
def test_an_address_is_http_and_nothing_else(url: str) -> None:
    text = f"{{id: s, title: T, publisher: P, published: 2020, accessed: 2020, seen: whole, \
language: en, kind: wire, url: '{url}'}}"
    (message,) = messages(Source, text)
    assert message.endswith("does not fit; write a whole address that begins with https://")


def test_a_dispute_with_one_side() -> None:
    text = "{id: d, question: Q, sides: [{held_by: [a], summary: S, claims: [c]}]}"
    assert messages(Dispute, text) == ["1:29: d: `sides` has only 1; give at least 2"]


@pytest.mark.parametrize(
    ("layers", "remedy"),
    [
        ("[{show: place}]", 'did you mean "places"?'),
        ("[places]", 'did you mean "places"?'),
        ("[{show: [places]}]", "write one of these"),
        ("[{}]", "write one of these"),
    ],
)
def test_a_map_with_a_layer_of_no_known_sort(layers: str, remedy: str) -> None:
    text = (
        "{id: m, title: T, caption: C, alt: A, basemap: b, "
        f"extent: {{west: 1, south: 1, east: 2, north: 2}}, layers: {layers}}}"
    )
    what = (
        "a layer has `show: places`, `stationings`, `control`, `ranges`, `distances` or `borders`"
    )
    assert messages(Map, text) == [f"1:108: m: {what}; {remedy}"]


def test_a_record_that_is_no_mapping() -> None:
    what = "a record must be a mapping of `key: value` lines; write it as such"
    assert messages(Claim, "[a]") == [f"1:1: x.yml: {what}"]


def test_a_list_with_a_broken_item_is_not_called_empty_too() -> None:
    text = CLAIM.replace("words: a b c d", "words: {a: b}")
    assert messages(Claim, text) == [
        "7:43: storm: `words` must be a text; write it on one line, in quotes if need be"
    ]

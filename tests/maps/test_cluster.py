"""What stands at one place, and how much room it takes."""

from dataclasses import replace

from factlas.maps.cluster import NARROW, WIDE, Marked, clusters, lettered
from factlas.maps.plate import Plate


def test_features_come_together_by_place(plate: Plate) -> None:
    skerry, holm = clusters(plate.features)
    assert skerry.place is not None
    assert skerry.place.id == "place-skerry"
    assert [mark.feature.id for mark in skerry.marks] == [
        "range-beacon-skerry",
        "control-skerry",
        "stationing-beacon-skerry",
        "stationing-lamp-skerry",
    ]
    assert [mark.letter for mark in (*skerry.marks, *holm.marks)] == ["a", "b", "c", "d", "e"]


def test_letters_go_on_after_z(plate: Plate) -> None:
    mark = plate.features[0]
    many = [replace(mark, id=str(number)) for number in range(54)]
    letters = lettered(many)
    assert (letters["25"], letters["26"], letters["52"], letters["53"]) == ("z", "aa", "ba", "bb")


def test_kinds_and_states_differ_by_shape_not_only_by_colour(plate: Plate) -> None:
    classes = {f.id: Marked(f, "a").classes for f in plate.features}
    assert classes["range-beacon-skerry"] == "fm-range"
    assert classes["control-skerry"] == "fm-control fm-filled"
    assert classes["stationing-beacon-skerry"] == "fm-stationing fm-filled"
    assert classes["stationing-lamp-skerry"] == "fm-stationing fm-struck"
    assert classes["stationing-lantern-holm"] == "fm-stationing fm-dashed fm-struck"


def test_a_long_label_is_broken_into_even_lines(plate: Plate) -> None:
    control = next(f for f in plate.features if f.id == "control-skerry")
    assert Marked(control, "b").lines == ("Held by Northland; claimed", "by Northland, Southland")
    endless = replace(control, label="x" * 70)
    assert "".join(Marked(endless, "b").lines) == "x" * 70


def test_a_phone_has_symbols_without_words(plate: Plate) -> None:
    skerry, holm = clusters(plate.features)
    assert NARROW.size(skerry)[0] < WIDE.size(skerry)[0]
    assert NARROW.is_beside(holm)
    assert not NARROW.is_beside(skerry)
    assert NARROW.size(holm)[1] == NARROW.line * len(NARROW.names(holm))


def test_a_line_of_names_that_is_too_long_is_broken_between_names(plate: Plate) -> None:
    skerry, _ = clusters(plate.features)
    short = replace(NARROW, longest=60)
    assert len(NARROW.names(skerry)) == 2
    assert [len(line) for line in short.names(skerry)] == [1, 1, 1, 1]


def test_a_name_alone_takes_the_room_of_a_target_and_no_row_of_symbols(plate: Plate) -> None:
    alone = replace(next(iter(clusters(plate.features))), marks=())
    one_line = replace(alone, position=replace(alone.position, names=alone.position.names[:1]))
    assert [size.size(one_line)[1] for size in (NARROW, WIDE)] == [NARROW.cell, WIDE.cell]
    assert NARROW.size(alone)[1] == max(NARROW.cell, NARROW.line * len(NARROW.names(alone)))


def test_names_of_the_edition_are_set_bold_and_wider(plate: Plate) -> None:
    skerry, _ = clusters(plate.features)
    first, *_ = skerry.position.names
    assert skerry.lead == first[0].lang == "en"
    foreign = tuple(name.model_copy(update={"lang": "xx"}) for name in first)
    both = replace(skerry, position=replace(skerry.position, names=(first, foreign)))
    assert NARROW.line_width(foreign, both) < NARROW.line_width(first, both)

"""The static drawing: the whole of it against a golden file, and what must never be in it."""

from pathlib import Path
from xml.etree import ElementTree

from factlas.maps.drawing import draw
from factlas.maps.palette import NIGHT, PAPER
from factlas.maps.plate import Plate

GOLDEN = Path(__file__).parent / "golden" / "strait.svg"
SVG = "{http://www.w3.org/2000/svg}"


def test_the_drawing_is_as_it_was(plate: Plate) -> None:
    assert draw(plate, PAPER) == GOLDEN.read_text(encoding="utf-8")


def test_a_drawing_is_xml_without_styles_or_scripts(plate: Plate) -> None:
    root = ElementTree.fromstring(draw(plate, PAPER))
    for element in root.iter():
        assert "style" not in element.attrib
        assert element.tag not in (f"{SVG}style", f"{SVG}script")
        assert not any(name.startswith("on") for name in element.attrib)


def test_ids_are_unique(plate: Plate) -> None:
    ids = [e.get("id") for e in ElementTree.fromstring(draw(plate, PAPER)).iter() if e.get("id")]
    assert len(ids) == len(set(ids))


def test_every_feature_links_to_the_card_of_its_claim_at_both_sizes(plate: Plate) -> None:
    root = ElementTree.fromstring(draw(plate, PAPER))
    for size in ("fm-narrow", "fm-wide"):
        (group,) = (g for g in root.iter(f"{SVG}g") if g.get("class") == size)
        links = {a.get("data-feature"): a for a in group.iter(f"{SVG}a")}
        assert set(links) == {feature.id for feature in plate.features}
        for feature in plate.features:
            link = links[feature.id]
            assert link.get("href") == f"#card-{feature.claim}"
            assert link.get("data-claims") == " ".join(feature.claims)
            assert link.findtext(f"{SVG}title") == feature.title


def test_names_stand_one_text_to_a_script_with_their_language(plate: Plate) -> None:
    root = ElementTree.fromstring(draw(plate, PAPER))
    names = {
        (t.text, t.get("lang"), t.get("data-used-by"))
        for t in root.iter(f"{SVG}text")
        if t.get("class") == "fm-name"
    }
    assert names == {
        ("Skerry", "en", "northland"),
        ("Шхера", "ru", "northland"),
        ("Skeri", "en", "southland"),
        ("Σκέρι", "el", "southland"),
        ("Holm", "en", "northland southland"),
        ("Хольм", "ru", "northland"),
        ("Χολμ", "el", "southland"),
    }


def test_kinds_and_states_have_shapes_of_their_own(plate: Plate) -> None:
    root = ElementTree.fromstring(draw(plate, PAPER))
    (wide,) = (g for g in root.iter(f"{SVG}g") if g.get("class") == "fm-wide")
    shapes = {
        a.get("data-feature"): [
            (e.tag.removeprefix(SVG), e.get("class"), e.get("stroke-dasharray") is not None)
            for e in a
            if e.get("class") in ("fm-symbol", "fm-strike", "fm-inner", "fm-dot")
        ]
        for a in wide.iter(f"{SVG}a")
    }
    assert shapes == {
        "place-skerry": [("circle", "fm-dot", False)],
        "place-holm": [("circle", "fm-dot", False)],
        "control-skerry": [("rect", "fm-symbol", False)],
        "range-beacon-skerry": [("circle", "fm-symbol", False), ("circle", "fm-inner", False)],
        "stationing-beacon-skerry": [("path", "fm-symbol", False)],
        "stationing-lamp-skerry": [("path", "fm-symbol", False), ("path", "fm-strike", False)],
        "stationing-lantern-holm": [("path", "fm-symbol", True), ("path", "fm-strike", False)],
    }


def test_the_palette_gives_the_colours(plate: Plate) -> None:
    night = draw(plate, NIGHT)
    assert NIGHT.sea in night
    assert PAPER.sea not in night


def test_hostile_text_stays_text(hostile: Plate, hostile_text: str) -> None:
    root = ElementTree.fromstring(draw(hostile, PAPER))
    assert root.findtext(f"{SVG}title") == hostile_text
    assert root.findtext(f"{SVG}desc") == hostile_text
    assert not list(root.iter(f"{SVG}img"))
    texts = "".join(t.text or "" for t in root.iter(f"{SVG}text"))
    assert "onerror=alert" in texts


def test_a_number_stands_for_names_without_room(flat: Plate) -> None:
    root = ElementTree.fromstring(draw(flat, PAPER))
    digits = [t.text for t in root.iter(f"{SVG}text") if t.get("class") == "fm-digit"]
    assert sorted(digits) == ["1", "1"]
    assert not [t for t in root.iter(f"{SVG}text") if t.get("class") == "fm-name"]

import json

import pytest

from factlas.opendata.json_text import json_text

VALUES = {
    "text": 'Кунашир, 国後島: "Kunashir" \\ \u2028 \x7f \x01\n',
    "numbers": [0, -1.5, 100.0, 0.0001, 145.8671],
    "nothing": [None, {}, []],
    "truth": {"yes": True, "no": False},
}


def test_it_is_what_the_standard_library_writes() -> None:
    assert json_text(VALUES) == json.dumps(VALUES, ensure_ascii=False, indent=1) + "\n"


def test_what_is_no_plain_value_is_refused() -> None:
    with pytest.raises(ValueError, match="Unable to serialize"):
        json_text({"of": object()})

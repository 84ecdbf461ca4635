import pytest

from factlas.site.languages import Languages


@pytest.mark.parametrize(
    ("language", "tag", "name"),
    [
        ("en", "ru", "Russian"),
        ("en", "ja-Latn", "Japanese"),
        ("en", "zh-Hant", "Chinese"),
        ("ja", "ru", "ロシア語"),
        ("en", "qqq", "qqq"),
        ("no language", "ru", "ru"),
    ],
)
def test_a_language_has_its_name_in_another(language: str, tag: str, name: str) -> None:
    names = Languages(language)
    assert names[tag] == name
    assert dict(names) == {tag: name}

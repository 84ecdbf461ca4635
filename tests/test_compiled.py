"""Compiled templates are kept like compiled modules: never in the way, never out of date."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from factlas.compiled import Compiled

SAID = {"Close": "Schließen"}


@pytest.fixture(autouse=True)
def writing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python keeps what it compiles beside the sources, whatever it was told outside."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)


@pytest.fixture
def maker(tmp_path: Path) -> Path:
    """A module that compiles templates."""
    path = tmp_path / "rendering.py"
    path.write_text("first")
    return path


def shown(maker: Path, template: str, say: Callable[[str], str] = str, language: str = "") -> str:
    """What a template gives, in a program that has just begun."""
    cache = Compiled(maker, say, language)
    environment = Environment(loader=DictLoader({"one": template}), bytecode_cache=cache)
    environment.filters["say"] = say
    return environment.get_template("one").render()


def kept(maker: Path) -> list[Path]:
    """What is kept beside it."""
    return sorted((maker.parent / "__pycache__").glob("*"))


def spoil(maker: Path, old: bytes, new: bytes) -> None:
    """Change what is kept, so that it can be told from what is compiled anew."""
    (one,) = kept(maker)
    one.write_bytes(one.read_bytes().replace(old, new))


def test_what_was_compiled_is_kept_beside_the_module(maker: Path) -> None:
    assert shown(maker, "old text") == "old text"
    spoil(maker, b"old text", b"new text")
    assert shown(maker, "old text") == "new text"


def test_another_source_is_compiled_anew(maker: Path) -> None:
    shown(maker, "old text")
    assert shown(maker, "new text") == "new text"
    assert len(kept(maker)) == 1


def test_so_is_what_another_state_of_the_module_compiled(maker: Path) -> None:
    shown(maker, "old text")
    spoil(maker, b"old text", b"new text")
    maker.write_text("second")
    assert shown(maker, "old text") == "old text"


@pytest.mark.parametrize("text", ["{}", "it's {} isn't it", 'a 27" {} screen'])
@pytest.mark.parametrize("quoted", ['"Close"', "'Close'"])
def test_words_are_those_of_the_language(maker: Path, text: str, quoted: str) -> None:
    template = text.format(f"{{{{ {quoted}|say }}}}")
    assert shown(maker, template) == text.format("Close")
    german = shown(maker, template, lambda words: SAID.get(words, words))
    assert german == text.format("Schließen")


def test_languages_are_kept_beside_each_other(maker: Path) -> None:
    shown(maker, "{{ 'Close'|say }}", language="en")
    shown(maker, "{{ 'Close'|say }}", lambda words: SAID.get(words, words), "de")
    assert len(kept(maker)) == 2


def test_what_was_cut_short_is_compiled_anew(maker: Path) -> None:
    shown(maker, "text")
    (one,) = kept(maker)
    whole = one.read_bytes()
    for length in range(len(whole)):
        one.write_bytes(whole[:length])
        assert shown(maker, "text") == "text"


def test_nothing_is_kept_where_python_keeps_nothing(
    maker: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert shown(maker, "text") == "text"
    assert kept(maker) == []


def test_nothing_is_kept_where_nothing_can_be_written(maker: Path) -> None:
    (maker.parent / "__pycache__").write_text("a file is in the way")
    assert shown(maker, "text") == "text"

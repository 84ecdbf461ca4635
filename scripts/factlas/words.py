"""The program's own words in an edition's language (gettext; English where untranslated)."""

from collections.abc import Callable
from gettext import translation
from pathlib import Path

Translate = Callable[[str], str]

LOCALES = Path(__file__).parent / "locale"


def translator(language: str) -> Translate:
    """The function that turns an English phrase of the program into `language`."""
    return translation("factlas", LOCALES, languages=[language], fallback=True).gettext

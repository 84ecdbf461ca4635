"""Names of languages, each looked up when a page first wants it."""

from collections.abc import Mapping

from babel import Locale, UnknownLocaleError


class Languages(dict[str, str]):
    """Names in one language, by tag."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._names = _names(language)

    def __missing__(self, tag: str) -> str:
        """What has no name goes by that of the language it begins with, or stands for itself."""
        plain = self._names.get(tag.partition("-")[0], tag)
        name = self[tag] = self._names.get(tag, plain)
        return name


def _names(language: str) -> Mapping[str, str]:
    try:
        names: Mapping[str, str] = Locale.parse(language, sep="-").languages
    except (ValueError, UnknownLocaleError):
        return {}
    return names

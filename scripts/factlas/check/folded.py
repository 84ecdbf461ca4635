"""Texts as a regular expression sees them that takes capital and small letters for the same."""


def folded(text: str) -> str:
    """A text in which every word that such an expression finds stands in small letters.

    It holds some words more, as it takes the Turkish i with and without a dot for one.
    """
    if text.isascii():
        return text.lower()
    return text.casefold().replace("\u0307", "").replace("ı", "i")

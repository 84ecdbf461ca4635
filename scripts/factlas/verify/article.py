"""A source's text in numbered paragraphs.

A paragraph is a block of lines between empty lines. The title is the first block that says the
same as the title in the source's record, but for case, spacing, quotation marks and dashes; the
blocks after it are counted from 1. Where no block is the title, the first block is number 1.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

_SIGNS = str.maketrans(
    dict.fromkeys("“”„‟«»″〝〞", '"')
    | dict.fromkeys("‘’‚‛′ʼ`", "'")
    | dict.fromkeys("‐‑‒–—―−", "-")
    | dict.fromkeys("\u00ad\u200b\u200c\u200d\ufeff", "")
)
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")


def plain(text: str) -> str:
    """The text with one kind of quotation mark, dash and space."""
    text = unicodedata.normalize("NFC", text).translate(_SIGNS).replace("…", "...")
    return " ".join(text.split())


@dataclass(frozen=True)
class Article:
    """A text, read for finding words in it."""

    blocks: tuple[str, ...]
    """Its blocks, made plain."""
    title: int | None
    """Index of the title among them."""

    @property
    def length(self) -> int:
        """How many paragraphs are counted."""
        return len(self.blocks) - self._offset

    @property
    def _offset(self) -> int:
        return 0 if self.title is None else self.title + 1

    def paragraphs(self, first: int, last: int) -> str:
        """The text of paragraphs `first` to `last`; empty where there are none."""
        return " ".join(self.blocks[self._offset + first - 1 : self._offset + last])

    def places(self, words: str) -> tuple[str, ...]:
        """Where the words stand, once for each time."""
        found = (
            self._place(index) for index, text in enumerate(self.blocks) for _ in hits(words, text)
        )
        return tuple(found)

    def _place(self, index: int) -> str:
        if index == self.title:
            return "the title"
        number = index - self._offset + 1
        return f"¶{number}" if number > 0 else "what precedes the title"

    def closest(self, words: str) -> tuple[str, str] | None:
        """The passage that shares most words, and its place; None where none shares half."""
        wanted = Counter(_TOKEN.findall(words.casefold()))
        best, passage = wanted.total() / 2, None
        for index, block in enumerate(self.blocks):
            for shared, start, end in _windows(block, wanted):
                if shared > best:
                    best, passage = shared, (block[start:end], self._place(index))
        return passage


def read_article(text: str, title: str) -> Article:
    """Divide a text into blocks and find its title."""
    blocks = tuple(filter(None, map(plain, re.split(r"\n[^\S\n]*(?:\n|\Z)", _lines(text)))))
    wanted = plain(title).casefold()
    headline = next((i for i, block in enumerate(blocks) if block.casefold() == wanted), None)
    return Article(blocks, headline)


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")


def hits(words: str, text: str) -> Iterator[re.Match[str]]:
    """Plain words in a plain text, as whole words and whole numbers."""
    before = "" if re.match(f"[{_UNSPACED}]", words) else r"(?<!\w)(?<!\d[.,])"
    after = "" if re.search(f"[{_UNSPACED}]$", words) else r"(?!\w)(?![.,]\d)"
    return re.finditer(f"{before}{re.escape(words)}{after}", text)


def _windows(block: str, wanted: Counter[str]) -> Iterator[tuple[int, int, int]]:
    """Each run of as many words as wanted: how many of them are shared, and where it stands."""
    tokens = list(_TOKEN.finditer(block))
    size = min(wanted.total(), len(tokens))
    for first in range(len(tokens) - size + 1):
        run = tokens[first : first + size]
        shared = (Counter(token[0].casefold() for token in run) & wanted).total()
        yield shared, run[0].start(), run[-1].end()

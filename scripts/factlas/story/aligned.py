"""Finds where in the file the words of the parsed tree were written."""

import re

from factlas.problem import Place

_WORD = re.compile(r"\w+")
_GAP = re.compile(r"\W+")


class Aligner:
    """Walks through a file's words in step with the tree's, which come in the same order."""

    def __init__(self, file: str, text: str, first_line: int) -> None:
        self.file = file
        self.text = text
        self.first_line = first_line
        self.cursor = 0

    def advance(self, words: str) -> Place:
        """Place of the next passage that begins with these words; moves behind it."""
        tokens = _WORD.findall(words)
        start = self._next(tokens[:4])
        self.cursor = self._behind(tokens)
        return self._place(start)

    def find(self, passage: str) -> Place:
        """Place of a passage anywhere in the file; the file's first line where not found."""
        at = self.text.find(passage.strip().split("\n")[0])
        return self._place(max(at, 0))

    def _next(self, tokens: list[str]) -> int:
        at = self.text.find(tokens[0], self.cursor) if tokens else -1
        while at >= 0:
            if self._follow(tokens[1:], at + len(tokens[0])):
                return at
            at = self.text.find(tokens[0], at + 1)
        return self._step_start(tokens)

    def _follow(self, tokens: list[str], end: int) -> bool:
        """Whether these words come from `end` on, with other signs before each."""
        for token in tokens:
            gap = _GAP.match(self.text, end)
            if gap is None or not self.text.startswith(token, gap.end()):
                return False
            end = gap.end() + len(token)
        return True

    def _step_start(self, tokens: list[str]) -> int:
        at = self.text.find(tokens[0], self.cursor) if tokens else -1
        return at if at >= 0 else self.cursor

    def _behind(self, tokens: list[str]) -> int:
        """Where the last of these words ends, each sought behind the one before."""
        cursor = self.cursor
        for token in tokens:
            at = self.text.find(token, cursor)
            if at >= 0:
                cursor = at + len(token)
        return cursor

    def _place(self, offset: int) -> Place:
        column = offset - self.text.rfind("\n", 0, offset)
        return Place(self.file, self.first_line + self.text.count("\n", 0, offset), column)

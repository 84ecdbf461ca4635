"""Templates as they were compiled, kept where Python keeps modules as they were compiled.

To compile a template takes ten times as long as to load what came of it, and a drawing for print
is no longer under way than that.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from importlib.util import cache_from_source
from pathlib import Path
from pickle import UnpicklingError

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket


class Compiled(FileSystemBytecodeCache):
    """What came of templates; whatever else decides that is part of what tells it apart."""

    def __init__(self, maker: Path, say: Callable[[str], str] = str, language: str = "") -> None:
        """`maker` is the module that compiles them: its rules and filters are part of the code.

        So are the words that `say` puts in place of quoted ones, where they have a language.
        """
        folder = Path(cache_from_source(str(maker))).parent
        super().__init__(str(folder), f"{maker.stem}-{language}-%s.cache")
        self._maker = sha256(maker.read_bytes()).hexdigest()
        self._say = say

    def get_source_checksum(self, source: str) -> str:
        """Of the template, of the module that compiles it, and of the words in its language."""
        words = (self._say(words) for quote in "\"'" for words in source.split(quote))
        decides = "\0".join((self._maker, source, *words))
        return sha256(decides.encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        """What is kept of a template; what is cut short is as good as nothing."""
        with suppress(OSError, EOFError, UnpicklingError):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep it, where Python would keep a module."""
        if sys.dont_write_bytecode:
            return
        with suppress(OSError):
            Path(self.directory).mkdir(parents=True, exist_ok=True)
            super().dump_bytecode(bucket)

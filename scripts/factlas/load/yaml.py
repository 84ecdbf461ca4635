"""The one door for YAML: every scalar is text, every node knows its line and column.

No implicit types (`NO` is Norway, `2017-12` stays text), no duplicate keys, no aliases, no tags,
and bounds on size and depth. Events of LibYAML are read directly, which is some ten times quicker
than composing PyYAML's node graph. A sound file is read without places, which are worked out when
a problem has to be told.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import yaml

from factlas.load.document import Document, MappingNode, Mark, SequenceNode
from factlas.load.plain import MAX_DEPTH, MAX_NODES, MAX_SCALAR, Loader, NotPlain, plain
from factlas.problem import AuthorError, Place, Problem

MAX_BYTES = 32_000_000

HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters but tab and line feed
    "\u00ad\u200b\u2060\ufeff"  # what nobody sees, and what would part a name or a number in two
    "\u202a-\u202e\u2066-\u2069"  # overrides of direction: what stands there would look otherwise
    "\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff]"  # surrogates and private use
)
"""Characters that an author cannot have meant, since they do not show."""


def read_yaml(path: Path, name: str) -> Document:
    """Read one file. Raises AuthorError with the place of what is wrong."""
    return document(read_text(path, name), name)


def document(text: str, name: str) -> Document:
    """Read YAML text of the file called `name`. Raises AuthorError likewise."""
    try:
        return Document(name, quick(text), text)
    except NotPlain:
        return Document(name, parse_yaml(text, name), text)


def quick(text: str) -> Any:
    """The content of YAML in which nothing may have to be refused. Raises NotPlain."""
    if _may_hide(text):
        raise NotPlain
    return plain(text)


def _may_hide(text: str) -> bool:
    """Whether a scalar may hold what does not show, as it is or by its number."""
    shows = text.replace("\n", "").isprintable()
    return "\\" in text or not (shows or HIDDEN.search(text) is None)


def parse_yaml(text: str, name: str) -> Any:
    """The content with places of YAML text of the file called `name`. Raises AuthorError."""
    parser = _Parser(name, may_hide=_may_hide(text))
    try:
        return parser.compose(Loader(text))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise parser.refusal(where, _syntax(error), "mend the YAML there") from None
    except yaml.reader.ReaderError as error:
        lines = text[: error.position].split("\n")
        what = f"the character U+{_code_point(error.character):04X} is not allowed in YAML"
        raise parser.refusal((len(lines), len(lines[-1]) + 1), what, "remove it") from None


def _code_point(character: Any) -> int:
    """LibYAML names a character by its number, PyYAML's own reader by itself."""
    return character if isinstance(character, int) else ord(character)


def _syntax(error: yaml.MarkedYAMLError) -> str:
    reason = error.problem or error.context or "not readable"
    return f"this is not YAML ({reason})"


def read_text(path: Path, name: str) -> str:
    """Read a UTF-8 file of bounded size, its lines ended by line feeds. Raises AuthorError."""
    if path.stat().st_size > MAX_BYTES:
        what = f"the file is larger than {MAX_BYTES // 1_000_000} MB"
        raise AuthorError([Problem(Place(name), name, what, "split it")])
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        what = f"byte 0x{data[error.start]:02X} is not UTF-8"
        raise AuthorError([Problem(Place(name, line), name, what, "save it as UTF-8")]) from None


class _Parser:
    """Builds nodes from events, iteratively."""

    def __init__(self, name: str, *, may_hide: bool) -> None:
        """`may_hide`: whether scalars are searched for what does not show."""
        self.name = name
        self.may_hide = may_hide
        self.open: list[MappingNode | SequenceNode] = []
        self.key: tuple[str, Mark] | None = None
        self.root: Any = None
        self.documents = 0
        self.nodes = 0

    def refusal(self, mark: Mark, what: str, remedy: str) -> AuthorError:
        return AuthorError([Problem(Place(self.name, *mark), self.name, what, remedy)])

    def compose(self, loader: Any) -> Any:
        take: Mapping[type, Callable[[Any], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._mapping,
            yaml.SequenceStartEvent: self._sequence,
            yaml.MappingEndEvent: self._close,
            yaml.SequenceEndEvent: self._close,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
            yaml.DocumentEndEvent: _nothing,
            yaml.StreamStartEvent: _nothing,
        }
        while type(event := loader.get_event()) is not yaml.StreamEndEvent:
            take[type(event)](event)
        return self.root

    def _document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            raise self.refusal(_mark(event), "a second document begins", "use one a file")

    def _alias(self, event: Any) -> None:
        what = f'the alias "*{event.anchor}" is not allowed'
        raise self.refusal(_mark(event), what, "write it out")

    def _mapping(self, event: Any) -> None:
        self._begin(MappingNode(_mark(event)), event)

    def _sequence(self, event: Any) -> None:
        self._begin(SequenceNode(_mark(event)), event)

    def _begin(self, node: MappingNode | SequenceNode, event: Any) -> None:
        if event.tag is not None:
            raise self.refusal(node.mark, f'the tag "{event.tag}" is not allowed', "remove it")
        if len(self.open) >= MAX_DEPTH:
            raise self.refusal(node.mark, f"nested deeper than {MAX_DEPTH} levels", "flatten it")
        self._put(node, node.mark)
        self.open.append(node)

    def _close(self, event: Any) -> None:
        self.open.pop()

    def _scalar(self, event: Any) -> None:
        value: str = event.value
        start = event.start_mark
        mark = start.line + 1, start.column + 1
        if event.tag is not None:
            raise self.refusal(mark, f'the tag "{event.tag}" is not allowed', "remove it")
        if len(value) > MAX_SCALAR:
            raise self.refusal(mark, f"a text longer than {MAX_SCALAR} characters", "shorten it")
        if self.may_hide and (hidden := HIDDEN.search(value)):
            what = f"a hidden character, U+{ord(hidden[0]):04X}"
            raise self.refusal(mark, what, "remove it")
        self._put(value if value or event.style else None, mark)

    def _put(self, value: Any, mark: Mark) -> None:
        """Add to the innermost open node, where a mapping takes a key and then its value."""
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise self.refusal(mark, f"more than {MAX_NODES:,} keys and values", "split the file")
        parent = self.open[-1] if self.open else None
        if type(parent) is MappingNode:
            if self.key is None:
                self.key = self._new_key(parent, value, mark), mark
            else:
                name, parent.key_marks[name] = self.key
                parent[name], parent.value_marks[name] = value, mark
                self.key = None
        elif type(parent) is SequenceNode:
            parent.append(value)
            parent.value_marks.append(mark)
        else:
            self.root = value

    def _new_key(self, parent: MappingNode, value: Any, mark: Mark) -> str:
        if not isinstance(value, str):
            raise self.refusal(mark, "a key must be a word", "write `key: value`")
        if value in parent:
            raise self.refusal(mark, f'the key "{value}" stands twice', "keep one of the two")
        return value


def _mark(event: Any) -> Mark:
    start = event.start_mark
    return start.line + 1, start.column + 1


def _nothing(event: Any) -> None:
    """An event that says nothing about the content."""

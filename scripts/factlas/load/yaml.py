"""The one door for YAML: every scalar is text, every node knows its line and column.

No implicit types (`NO` is Norway, `2017-12` stays text), no duplicate keys, no aliases, no tags,
and bounds on size and depth. Events of LibYAML are read directly, which is some ten times quicker
than composing PyYAML's node graph.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from factlas.problem import AuthorError, Place, Problem

MAX_BYTES = 32_000_000
MAX_DEPTH = 20
MAX_SCALAR = 20_000

_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters but tab and line feed
    "\u202a-\u202e\u2066-\u2069"  # overrides of direction: what stands there would look otherwise
    "\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff]"  # surrogates and private use
)

Mark = tuple[int, int]


class MappingNode(dict[str, Any]):
    """A YAML mapping that knows where its keys and values stand."""

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self.mark = mark
        self.key_marks: dict[str, Mark] = {}
        self.value_marks: dict[str, Mark] = {}


class SequenceNode(list[Any]):
    """A YAML list that knows where its items stand."""

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self.mark = mark
        self.value_marks: list[Mark] = []


@dataclass(frozen=True)
class Document:
    """A YAML file as read."""

    file: str
    """Path relative to the project's folder."""
    root: Any
    """Its content: MappingNode, SequenceNode, text or None."""


def read_yaml(path: Path, name: str) -> Document:
    """Read one file. Raises AuthorError with the place of what is wrong."""
    return Document(name, parse_yaml(read_text(path, name), name))


def parse_yaml(text: str, name: str) -> Any:
    """Read YAML text of the file called `name`. Raises AuthorError likewise."""
    parser = _Parser(name)
    try:
        return parser.compose(_events(text))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise parser.refusal(where, _syntax(error), "mend the YAML there") from None
    except yaml.reader.ReaderError as error:
        lines = text[: error.position].split("\n")
        what = f"the character U+{_code_point(error.character):04X} is not allowed in YAML"
        raise parser.refusal((len(lines), len(lines[-1]) + 1), what, "remove it") from None


_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _events(text: str) -> Iterator[yaml.Event]:
    loader = _Loader(text)
    try:
        while not isinstance(event := loader.get_event(), yaml.StreamEndEvent):
            yield event
    finally:
        loader.dispose()


def _code_point(character: Any) -> int:
    """LibYAML names a character by its number, PyYAML's own reader by itself."""
    return character if isinstance(character, int) else ord(character)


def _syntax(error: yaml.MarkedYAMLError) -> str:
    reason = error.problem or error.context or "not readable"
    return f"this is not YAML ({reason})"


def read_text(path: Path, name: str) -> str:
    """Read a UTF-8 file of bounded size. Raises AuthorError where it is not one."""
    if path.stat().st_size > MAX_BYTES:
        what = f"the file is larger than {MAX_BYTES // 1_000_000} MB"
        raise AuthorError([Problem(Place(name), name, what, "split it")])
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        what = f"byte 0x{data[error.start]:02X} is not UTF-8"
        raise AuthorError([Problem(Place(name, line), name, what, "save it as UTF-8")]) from None


class _Parser:
    """Builds nodes from events, iteratively."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.stack: list[MappingNode | SequenceNode] = []
        self.keys: list[tuple[str, Mark] | None] = []
        self.root: Any = None

    def refusal(self, mark: Mark, what: str, remedy: str) -> AuthorError:
        return AuthorError([Problem(Place(self.name, *mark), self.name, what, remedy)])

    def compose(self, events: Iterator[yaml.Event]) -> Any:
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self.refusal(_mark(event), "a second document begins", "use one a file")
            else:
                self._take(event)
        return self.root

    def _take(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            mark = _mark(event)
            self._add(self._scalar(event, mark), mark)
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self.stack.pop()
            self.keys.pop()
        elif kind is yaml.MappingStartEvent:
            self._open(MappingNode(_mark(event)), event)
        elif kind is yaml.SequenceStartEvent:
            self._open(SequenceNode(_mark(event)), event)
        elif kind is yaml.AliasEvent:
            what = f'the alias "*{event.anchor}" is not allowed'
            raise self.refusal(_mark(event), what, "write it out")

    def _open(self, node: MappingNode | SequenceNode, event: Any) -> None:
        if event.tag is not None:
            raise self.refusal(node.mark, f'the tag "{event.tag}" is not allowed', "remove it")
        if len(self.stack) >= MAX_DEPTH:
            raise self.refusal(node.mark, f"nested deeper than {MAX_DEPTH} levels", "flatten it")
        self._add(node, node.mark)
        self.stack.append(node)
        self.keys.append(None)

    def _scalar(self, event: Any, mark: Mark) -> str | None:
        value: str = event.value
        if event.tag is not None:
            raise self.refusal(mark, f'the tag "{event.tag}" is not allowed', "remove it")
        if len(value) > MAX_SCALAR:
            raise self.refusal(mark, f"a text longer than {MAX_SCALAR} characters", "shorten it")
        if hidden := _HIDDEN.search(value):
            what = f"a hidden control character, U+{ord(hidden[0]):04X}"
            raise self.refusal(mark, what, "remove it")
        return None if value == "" and not event.style else value

    def _add(self, value: Any, mark: Mark) -> None:
        if not self.stack:
            self.root = value
            return
        parent = self.stack[-1]
        if isinstance(parent, SequenceNode):
            parent.append(value)
            parent.value_marks.append(mark)
        else:
            self._add_to_mapping(parent, value, mark)

    def _add_to_mapping(self, parent: MappingNode, value: Any, mark: Mark) -> None:
        key = self.keys[-1]
        if key is None:
            if not isinstance(value, str):
                raise self.refusal(mark, "a key must be a word", "write `key: value`")
            if value in parent:
                raise self.refusal(mark, f'the key "{value}" stands twice', "keep one of the two")
            self.keys[-1] = (value, mark)
            return
        name, key_mark = key
        parent[name] = value
        parent.key_marks[name], parent.value_marks[name] = key_mark, mark
        self.keys[-1] = None


def _mark(event: Any) -> Mark:
    start = event.start_mark
    return start.line + 1, start.column + 1

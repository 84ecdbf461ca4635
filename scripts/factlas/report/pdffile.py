"""A PDF file as numbered objects: read as Typst writes it, written with small objects packed.

Typst writes some forty objects a page one by one, as plain text with twenty bytes of index each.
Object streams and a compressed index (ISO 32000-1, 7.5.7 and 7.5.8) hold them in a tenth of that.
"""

import re
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

_TRAILER = re.compile(rb"trailer\n<</Size \d+(.*?)>>\nstartxref\n(\d+)\n%%EOF", re.DOTALL)
_HEAD = b"%PDF-1.7\n%\x80\x80\x80\x80\n"
_ROW = 20
"""Bytes of an entry in a plain cross-reference table."""

_TOGETHER = 200
"""Objects in one stream: a reader unpacks all to get at one."""


@dataclass(frozen=True)
class PdfFile:
    """A file's objects."""

    objects: Mapping[int, bytes]
    """What stands between `obj` and `endobj`, by number."""
    trailer: bytes
    """Entries that name the document's root, its description and its identity."""


def read_pdf(data: bytes) -> PdfFile:
    """The objects of a file with a plain cross-reference table, as Typst 0.15 writes it."""
    found = _TRAILER.search(data, data.rindex(b"trailer"))
    assert found
    table = int(found[2])
    return PdfFile(dict(_objects(data, table)), found[1])


def _objects(data: bytes, table: int) -> Iterator[tuple[int, bytes]]:
    _, span, rest = data[table:].split(b"\n", 2)
    rows = rest[: _ROW * int(span.split()[1])].split(b"\r\n")
    places = sorted((int(row[:10]), n) for n, row in enumerate(rows) if row.endswith(b"n"))
    for (start, number), (end, _) in pairwise((*places, (table, 0))):
        yield number, data[start + len(b"%d 0 obj\n" % number) : end - len(b"\nendobj\n")]


def written(file: PdfFile) -> bytes:
    """The file with everything but its streams packed."""
    streams = {n: body for n, body in file.objects.items() if body.endswith(b"endstream")}
    packed = [n for n in file.objects if n not in streams]
    free = max(file.objects) + 1
    index = {0: (0, 0, 65535)}
    for at in range(0, len(packed), _TOGETHER):
        chosen = packed[at : at + _TOGETHER]
        index.update({n: (2, free, place) for place, n in enumerate(chosen)})
        streams[free] = _object_stream([(n, file.objects[n]) for n in chosen])
        free += 1
    out = bytearray(_HEAD)
    for number, body in streams.items():
        index[number] = (1, len(out), 0)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    index[free] = (1, len(out), 0)
    ending = b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF"
    return bytes(out) + ending % (free, _index_stream(index, file.trailer), len(out))


def _object_stream(objects: Sequence[tuple[int, bytes]]) -> bytes:
    numbers, body = [], bytearray()
    for number, content in objects:
        numbers.append(b"%d %d" % (number, len(body)))
        body += content + b"\n"
    head = b" ".join(numbers) + b"\n"
    entries = b"/Type/ObjStm/N %d/First %d" % (len(objects), len(head))
    return _stream(entries, head + bytes(body))


def _index_stream(index: Mapping[int, tuple[int, int, int]], trailer: bytes) -> bytes:
    rows = b"".join(struct.pack(">BIH", *index[number]) for number in range(len(index)))
    entries = b"/Type/XRef/W[1 4 2]/Size %d%b" % (len(index), trailer)
    return _stream(entries, rows)


def _stream(entries: bytes, content: bytes) -> bytes:
    data = zlib.compress(content, 6)
    head = b"<<%b/Filter/FlateDecode/Length %d>>" % (entries, len(data))
    return b"%b\nstream\n%b\nendstream" % (head, data)

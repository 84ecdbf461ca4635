"""The sentences of a chapter, each with the claims it cites and its place in the file."""

import re
from collections.abc import Iterator

from factlas.story.aligned import Aligner
from factlas.story.chapter import (
    Block,
    Citation,
    Code,
    CodeBlock,
    Emphasis,
    Figure,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListBlock,
    Paragraph,
    Quote,
    Role,
    Sentence,
    Signpost,
    Strong,
    Table,
    TextRun,
    walk,
)
from factlas.story.sentences import split

_MARK = re.compile("\\s*\ue000(\\d+)\ue001")


def sentences_of(blocks: tuple[Block, ...], aligner: Aligner) -> Iterator[Sentence]:
    """All sentences, headings, captions and cells in order of reading."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from _sentences(block.inlines, "sentence", aligner)
        elif isinstance(block, Heading):
            yield from _sentences(block.inlines, "heading", aligner)
        elif isinstance(block, Figure):
            yield from _sentences((TextRun(block.caption),), "caption", aligner)
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from sentences_of(item, aligner)
        elif isinstance(block, Quote):
            yield from sentences_of(block.blocks, aligner)
        elif isinstance(block, Table):
            yield from _cells(block, aligner)
        elif isinstance(block, CodeBlock):
            yield from _sentences((TextRun(block.text),), "sentence", aligner)


def marks_of(blocks: tuple[Block, ...]) -> Iterator[Citation | Signpost | Figure]:
    """All citations, signposts and figures in order of reading."""
    for block in walk(blocks):
        if isinstance(block, Paragraph | Heading):
            yield from _flatten(block.inlines)[1]
        elif isinstance(block, Table):
            for row in (block.head, *block.rows):
                yield from (mark for cell in row for mark in _flatten(cell)[1])
        elif isinstance(block, Figure):
            yield block


def _cells(table: Table, aligner: Aligner) -> Iterator[Sentence]:
    for cell in table.head:
        yield from _sentences(cell, "heading", aligner)
    for row in table.rows:
        cited = tuple(mark for cell in row for mark in _flatten(cell)[1])
        for cell in row:
            yield from _sentences(cell, "cell", aligner, cited)


def _sentences(
    inlines: tuple[Inline, ...],
    role: Role,
    aligner: Aligner,
    shared: tuple[Citation | Signpost, ...] = (),
) -> Iterator[Sentence]:
    text, marks = _flatten(inlines)
    for span in split(text):
        passage = text[span.start : span.end]
        own = [marks[int(number)] for number in _MARK.findall(passage)]
        words = " ".join(_MARK.sub("", passage).split())
        if not words:
            continue
        yield Sentence(
            words,
            tuple(dict.fromkeys(_claims([*own, *shared]))),
            any(isinstance(mark, Signpost) for mark in (*own, *shared)),
            aligner.advance(words),
            role,
            span.ambiguous_stop,
            sum(isinstance(mark, Citation) for mark in own),
        )


def _claims(marks: list[Citation | Signpost]) -> Iterator[str]:
    for mark in marks:
        if isinstance(mark, Citation):
            yield from mark.claims


def _flatten(inlines: tuple[Inline, ...]) -> tuple[str, list[Citation | Signpost]]:
    """Text with a numbered private-use mark for each citation, and the citations."""
    marks: list[Citation | Signpost] = []
    return "".join(_pieces(inlines, marks)), marks


def _pieces(inlines: tuple[Inline, ...], marks: list[Citation | Signpost]) -> Iterator[str]:
    for inline in inlines:
        if isinstance(inline, TextRun | Code):
            yield inline.text
        elif isinstance(inline, Strong | Emphasis | Link):
            yield from _pieces(inline.inlines, marks)
        elif isinstance(inline, LineBreak):
            yield " "
        else:
            marks.append(inline)
            yield f"\ue000{len(marks) - 1}\ue001"

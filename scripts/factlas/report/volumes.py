"""A report whose claims fill more than one file: the report, and its volumes beside it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from factlas import addresses
from factlas.derive.book import Book
from factlas.derive.volumes import Holds, Volume
from factlas.report.parts import VolumeLine
from factlas.report.print import Print
from factlas.report.whole import Report

_SECTIONS = {Holds.CLAIMS: "references", Holds.SOURCES: "sources", Holds.REGISTER: "register"}
"""Label of the section that each would be in one file; the first of each keeps it."""


def in_volumes(
    whole: Print, book: Book, volumes: Sequence[Volume], name: str = addresses.REPORT
) -> Mapping[str, Print]:
    """The report by name of file: one where there are no volumes, else first what they leave.

    `name` is that of the report itself.
    """
    if not volumes:
        return {name: whole}
    lines = tuple(VolumeLine(_label(one), one.title(book), one.address) for one in volumes)
    left = replace(whole.report, references=(), sources=(), register=(), volumes=lines)
    files = {name: left} | {one.address: _volume(one, whole.report, book) for one in volumes}
    homes = {label: at for at, report in files.items() for label in _labels(report)}
    return {at: Print(report, whole.drawings, _others(homes, at)) for at, report in files.items()}


def _others(homes: Mapping[str, str], name: str) -> Mapping[str, str]:
    return {label: at for label, at in homes.items() if at != name}


def _volume(one: Volume, whole: Report, book: Book) -> Report:
    leads = {
        Holds.CLAIMS: whole.labels.references_lead,
        Holds.SOURCES: whole.labels.sources_lead,
        Holds.REGISTER: whole.labels.register_lead,
    }
    part, is_ = slice(one.first - 1, one.last), one.holds
    return replace(
        whole,
        shape="volume",
        label=_label(one),
        title=one.title(book),
        kicker=whole.title,
        summary=leads[is_],
        figures=(),
        chapters=(),
        maps=(),
        timeline=(),
        walks=(),
        sheets=(),
        disputes=(),
        appendix=(),
        references=whole.references[part] if is_ is Holds.CLAIMS else (),
        sources=whole.sources[part] if is_ is Holds.SOURCES else (),
        register=whole.register if is_ is Holds.REGISTER else (),
    )


def _label(one: Volume) -> str:
    section = _SECTIONS[one.holds]
    return section if one.number == 1 else f"{section}-{one.number}"


def _labels(report: Report) -> Iterator[str]:
    """Labels of the headings that a file has."""
    sections = {
        "timeline": report.timeline,
        "then-and-now": report.walks,
        "sheets": report.sheets,
        "disputes": report.disputes,
    }
    yield from (name for name, records in sections.items() if records)
    yield from (f"chapter-{one.id}" for one in (*report.chapters, *report.appendix))
    yield from (f"sheet-{one.id}" for one in report.sheets)
    yield from (f"dispute-{one.id}" for one in report.disputes)
    yield from (f"claim-{one.id}" for one in report.references)
    yield from (f"source-{one.id}" for one in report.sources)
    yield from filter(None, (report.label,))

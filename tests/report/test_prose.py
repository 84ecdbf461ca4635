from dataclasses import replace
from typing import Any

import pytest

from factlas.derive.book import Book
from factlas.report.numbering import Numbering
from factlas.report.prose import Setting
from factlas.story.chapter import Chapter
from factlas.story.markdown import parse_blocks


def nodes(markdown: str, chapter: Chapter, book: Book) -> list[Any]:
    setting = Setting(book, Numbering(), {"method/": "chapter-method"})
    return list(setting.part(replace(chapter, blocks=parse_blocks(markdown))).body)


@pytest.fixture
def page(chapters: tuple[Chapter, ...]) -> Chapter:
    return replace(chapters[1], id="rock/seen", file="docs/rock/seen.md")


def test_signs_of_typst_stay_text(page: Chapter, book: Book) -> None:
    (paragraph,) = nodes('#import "x", $\\alpha$ and @nobody\\', page, book)
    assert paragraph == {
        "kind": "Paragraph",
        "inlines": [{"kind": "TextRun", "text": '#import "x", $\\alpha$ and @nobody\\'}],
    }


def test_a_mark_stands_close_to_its_word_and_a_signpost_nowhere(page: Chapter, book: Book) -> None:
    (paragraph,) = nodes("Seen [@bolt-seen]. Is it [~]?", page, book)
    assert [inline.get("text", inline["kind"]) for inline in paragraph["inlines"]] == [
        "Seen",
        "Citation",
        ". Is it",
        "?",
    ]


@pytest.mark.parametrize(
    ("href", "goal", "address"),
    [
        ("../method.md", "chapter-method", "https://example.org/rock/method/"),
        ("../method.md#why", "chapter-method", "https://example.org/rock/method/#why"),
        ("other.md", None, "https://example.org/rock/rock/other/"),
        ("../../places/holm/", None, "https://example.org/rock/places/holm/"),
        ("https://example.com/a", None, "https://example.com/a"),
    ],
)
def test_links_lead_within_the_report_or_to_the_site(
    page: Chapter, book: Book, href: str, goal: str | None, address: str | None
) -> None:
    (paragraph,) = nodes(f"[there]({href})", page, book)
    (link,) = paragraph["inlines"]
    assert (link["goal"], link["address"]) == (goal, address)


def test_a_link_to_a_site_without_an_address_is_text(page: Chapter, book: Book) -> None:
    nowhere = book.facts.explainer.model_copy(update={"address": None})
    unpublished = replace(book, facts=replace(book.facts, explainer=nowhere))
    (paragraph,) = nodes("[there](../../places/holm/)", page, unpublished)
    (link,) = paragraph["inlines"]
    assert (link["goal"], link["address"]) == (None, None)


def test_a_map_names_its_drawing_and_brings_its_description_and_its_table(
    page: Chapter, book: Book
) -> None:
    (drawing,) = nodes("![The rock](map:rock)", page, book)
    assert drawing["kind"] == "Drawing"
    assert (drawing["alt"], drawing["caption"]) == (
        "A map of one rock between North and South.",
        "The rock",
    )
    assert (drawing["map"], drawing["is_again"]) == ("rock", False)
    assert [(row.label, row.place) for row in drawing["rows"]] == [
        ("Holm (North) / Ostrov (South)", "holm")
    ]


def test_facts_bring_a_fact_sheet(page: Chapter, book: Book) -> None:
    (found,) = nodes("![What is known](facts:bolt)", page, book)
    assert (found["kind"], found["caption"], found["sheet"].id) == (
        "Sheet",
        "What is known",
        "bolt",
    )

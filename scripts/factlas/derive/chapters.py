"""Which chapters of the story belong to an edition."""

from factlas.derive.book import Book
from factlas.story.chapter import Chapter, Story


def chapters_of(story: Story, book: Book) -> tuple[Chapter, ...]:
    """An edition's chapters lie in its folder: docs/ja/ for Japanese, docs/ for the default."""
    prefix = book.edition.prefix
    if prefix:
        return tuple(c for c in story.chapters if c.id.startswith(prefix))
    others = tuple(f"{language}/" for language in book.facts.explainer.languages[1:])
    return tuple(c for c in story.chapters if not c.id.startswith(others))

"""What came of a claim, in a few words, for sheets, timelines and lists."""

from factlas.derive.book import Book
from factlas.derive.labels import date_words
from factlas.model.claim import FollowKind
from factlas.model.dates import Date

FORMS = {
    FollowKind.UPDATES: "updated {date}",
    FollowKind.CORRECTS: "corrected {date}",
    FollowKind.BEARS_OUT: "borne out {date}",
    FollowKind.REFUTES: "refuted {date}",
    FollowKind.OVERTAKES: "overtaken {date}",
}


def outcomes(claim: str, book: Book) -> tuple[str, ...]:
    """What later claims made of one, oldest first: borne out November 2016."""
    claims = book.facts.claims
    return tuple(
        [
            outcome_words(follower.as_, claims[follower.claim].when, book)
            for follower in book.standings[claim].followers
        ]
    )


def outcome_words(as_: FollowKind, when: Date, book: Book) -> str:
    """How a later claim bears on an older one, with the later one's date."""
    return book.say(FORMS[as_]).format(date=date_words(when, book))


def outcome_line(as_: FollowKind, when: Date, book: Book) -> str:
    """The same as a line of its own: Borne out November 2016."""
    words = outcome_words(as_, when, book)
    return words[:1].upper() + words[1:]

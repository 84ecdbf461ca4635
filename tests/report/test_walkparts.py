from dataclasses import replace

from factlas.derive.book import Book, books
from factlas.model.claim import Follows
from factlas.model.facts import Facts
from factlas.report.numbering import Numbering
from factlas.report.parts import Cite, Fact, Passage
from factlas.report.walkparts import Quotation, Saying, Turn, walk_parts


def followed(book: Book) -> Book:
    """As the tiny project, but that the Bolt was seen corrects what was said of its range."""
    claims = dict(book.facts.claims)
    follows = Follows(**{"claim": "bolt-range", "as": "corrects", "why": "It was *seen*."})
    claims["bolt-seen"] = claims["bolt-seen"].model_copy(update={"follows": (follows,)})
    return books(replace(book.facts, claims=claims))[0]


def test_a_statement_stands_beside_how_it_turned_out(book: Book) -> None:
    (walk,) = walk_parts(followed(book), Numbering())
    (saying,) = walk.stops[1].sayings
    bolt = book.facts.claims["bolt-range"]
    assert saying == Saying(
        "Northern Herald reported · May 2020",
        Passage(str(bolt.text), "en"),
        (Cite("bolt-range", 1),),
        (
            Quotation(
                Passage("“reaches 300 km, #said [the] maker_”", "en"),
                "paragraph 2; from an origin not known",
            ),
        ),
        (
            Turn(
                "corrects",
                "Corrected May 2020",
                "A Bolt was seen on Holm / Ostrov in May 2020.",
                "It was *seen*.",
                (Cite("bolt-seen", 2),),
            ),
        ),
    )


def test_outcomes_are_counted_and_paragraphs_that_say_nothing_say_why(book: Book) -> None:
    (walk,) = walk_parts(followed(book), Numbering())
    assert walk.tally == (
        Fact("Statements", "3"),
        Fact("Corrected", "1"),
        Fact("Disputed", "1"),
        Fact("Open", "1"),
    )
    assert [(stop.at, stop.nothing) for stop in walk.stops if stop.nothing] == [
        ("Paragraph 1", "A line of *stars* and #hash."),
        ("Paragraph 5–8", "The weather."),
    ]


def test_a_dispute_has_its_sides_with_their_claims(book: Book) -> None:
    (walk,) = walk_parts(book, Numbering())
    (turn,) = walk.stops[-1].sayings[0].turns
    assert (turn.code, turn.lead) == ("disputed", "Disputed: Whose is the rock?")
    assert [(side.held_by, [one.id for one in side.claims]) for side in turn.sides] == [
        ("North", ["north-claims-rock"]),
        ("South", ["south-claims-rock"]),
    ]


def test_without_articles_there_is_nothing(book: Book) -> None:
    assert walk_parts(replace(book, facts=Facts(book.facts.explainer)), Numbering()) == ()

from dataclasses import replace

from factlas.derive.book import books
from factlas.model.facts import Facts
from factlas.site.content import Content, content_of
from factlas.story.chapter import Story


def test_a_claim_knows_the_chapters_that_cite_it_or_show_it(content: Content) -> None:
    cited_on = {
        claim: [chapter.id for chapter in chapters] for claim, chapters in content.cited_on.items()
    }
    assert cited_on == {
        "ruritania-holds": ["index"],
        "plan": ["rock"],
        "arrival": ["rock"],
        "sight": ["rock"],
        "range-times": ["rock"],
        "range-ministry": ["rock"],
        "cost-2016": ["rock"],
        "cost-2022": ["rock"],
        "position": ["rock"],
    }


def test_an_edition_has_the_chapters_in_its_folder(content: Content) -> None:
    facts: Facts = content.book.facts
    explainer = facts.explainer.model_copy(update={"languages": ("en", "ja")})
    home = content.chapters[0]
    story = Story((home, replace(home, id="ja/index"), replace(home, id="ja/rock")))
    english, japanese = (
        content_of(book, story, content.drawings)
        for book in books(replace(facts, explainer=explainer))
    )
    assert [english.path_of(chapter) for chapter in english.chapters] == ["index.md"]
    assert [japanese.path_of(c) for c in japanese.chapters] == ["index.md", "rock.md"]

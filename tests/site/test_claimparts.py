from factlas.mould import lines
from factlas.site.claimparts import byline, claim_body, claim_row, said
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.setting import Setting


def at_of(content: Content) -> Setting:
    return Setting(content, "c/plan/index.md", {})


def test_a_text_says_its_language_where_it_is_foreign(
    content: Content, fragment: Fragments
) -> None:
    at = at_of(content)
    assert said("a < b", "en", at, fragment) == "a < b"
    assert said("島 <", "ja", at, fragment) == '<span lang="ja" dir="auto">島 &lt;</span>'


def test_a_line_says_what_when_and_who(content: Content, fragment: Fragments) -> None:
    card = content.cards["plan"]
    line = byline(card, at_of(content), fragment)
    assert f'<span class="fl-kind">{card.kind_words}</span>' in line
    assert f'<span class="fl-when">{card.when}</span>' in line
    assert ("fl-speaker" in line) == bool(card.speaker)


def test_a_body_quotes_each_piece_of_evidence(content: Content, fragment: Fragments) -> None:
    for claim, card in content.cards.items():
        body = claim_body(claim, at_of(content), fragment)
        assert body.count("<blockquote") == len(card.evidence), claim
        assert body.count('class="fl-related"') <= len(
            (*card.follows, *card.followers, *card.rivals, *card.instead)
        )


def test_a_row_leads_to_the_claim(content: Content, fragment: Fragments) -> None:
    row = claim_row("plan", at_of(content), fragment)
    assert row.startswith('<li><a class="fl-claim" href="../../c/plan/">')
    assert f"fl-mark-{content.cards['plan'].standing[0].code}" in row


def test_no_lines_are_nothing() -> None:
    assert lines([]) == ""

from factlas.site.claimforms import claim_forms
from factlas.site.content import Content
from factlas.site.fragments import Fragments
from factlas.site.setting import Setting

OWN = (
    *("claim", "text", "tex", "json", "language", "when", "date", "temporal", "day", "slashed"),
    *("year", "evidence", "noted", "citation", "withdrawn", "retracted"),
)
"""What a claim has of its own."""


def filled(is_withdrawn: bool, content: Content, fragment: Fragments) -> tuple[list[str], str]:
    """The lines for programs, and all else, with each gap filled with its name in capitals."""
    forms = claim_forms(is_withdrawn, Setting(content, "c/plan/index.md", {}), fragment)
    values, escaped = {name: name.upper() for name in OWN}, content.escaped
    return forms.cited.filled(values, escaped).splitlines(), forms.cite.filled(values, escaped)


def test_programs_are_told_what_a_claim_has_of_its_own(
    content: Content, fragment: Fragments
) -> None:
    *tags, linked = filled(False, content, fragment)[0]
    assert tags == [
        '<meta name="citation_title" content="TEXT">',
        '<meta name="citation_author" content="The rock">',
        '<meta name="citation_publication_date" content="SLASHED">',
        '<meta name="DC.date" content="DAY">',
        '<meta name="citation_publisher" content="The rock">',
        '<meta name="citation_language" content="LANGUAGE">',
        '<meta name="citation_public_url" content="https://rock.example/c/CLAIM/">',
        '<meta name="DC.identifier" content="https://rock.example/c/CLAIM/">',
        '<meta name="DC.type" content="Text">',
        '<meta name="DC.rights" content="CC BY 4.0">',
    ]
    assert linked == (
        '<script type="application/ld+json">{"@context": "https://schema.org", '
        '"@id": "https://rock.example/c/CLAIM/", "@type": "Claim", "citation": [CITATION], '
        '"dateModified": "DAY", "identifier": "CLAIM", "inLanguage": "LANGUAGE", '
        '"temporal": "TEMPORAL", "text": JSON}</script>'
    )


def test_so_are_those_who_cite_it(content: Content, fragment: Fragments) -> None:
    html = filled(False, content, fragment)[1]
    assert "“TEXT” (WHEN). The rock, facts of 2026-11-21, https://rock.example/c/CLAIM/. " in html
    assert "title = {{TEX}},\n" in html and "date = {DAY},\nyear = {YEAR},\n" in html
    assert "note = {Of DATE. Evidence: NOTED.},\n" in html


def test_a_claim_that_no_longer_stands_says_so_in_both_citations(
    content: Content, fragment: Fragments
) -> None:
    stands, gone = (filled(is_withdrawn, content, fragment)[1] for is_withdrawn in (False, True))
    assert "WITHDRAWN" not in stands and "RETRACTED" not in stands
    assert "Evidence: EVIDENCE. WITHDRAWN</p>" in gone
    assert "note = {RETRACTED Of DATE. " in gone

"""Rules about the story: every sentence cites a claim, or says nothing about the world."""

from collections.abc import Collection

from factlas.check.glyphs import shown
from factlas.check.rule import Findings, Issue, each, on
from factlas.check.survey import Survey
from factlas.check.telling import Told
from factlas.check.wording import LOADED
from factlas.problem import did_you_mean
from factlas.story.chapter import ABOUT, CORRECTIONS, Chapter


@each(
    Told,
    Issue(
        "uncited",
        "the sentence “{beginning}” cites no claim",
        "cite one as [@claim-id], or mark a signpost or question with [~]",
    ),
)
def uncited(told: Told, survey: Survey) -> Findings:
    role = told.sentence.role
    if told.is_bare and (role == "sentence" or (role == "cell" and told.says.words)):
        yield on(told, beginning=_beginning(told.sentence.text))


def _beginning(text: str, length: int = 40) -> str:
    if len(text) <= length:
        return text
    return f"{text[:length].rsplit(' ', 1)[0]} …"


@each(
    Told,
    Issue(
        "uncited",
        'a {role} has no citation, and this one has "{word}"',
        "take it out, and say it in a sentence that cites a claim",
    ),
)
def figure_in_a_heading(told: Told, survey: Survey) -> Findings:
    if told.is_bare and told.sentence.role in ("heading", "caption"):
        figures = [number.text for number in told.says.numbers]
        for word in (*(words for words, _ in told.says.dates), *figures):
            yield on(told, word, role=told.sentence.role, word=word)


@each(
    Told,
    Issue(
        "heading",
        "a heading carries no mark: its address would change with the mark's number",
        "cite the claim in a sentence beneath it",
    ),
)
def mark_in_a_heading(told: Told, survey: Survey) -> Findings:
    if told.sentence.role == "heading" and (told.sentence.claims or told.sentence.is_signpost):
        yield on(told)


@each(Told, Issue("unknown-claim", 'no claim "{claim}"', "{remedy}"))
def unknown_claim(told: Told, survey: Survey) -> Findings:
    for claim in told.sentence.claims:
        if not survey.may_be("claim", claim):
            remedy = did_you_mean(claim, survey.written.claims)
            yield on(told, "@" + claim, claim=claim, remedy=remedy)


@each(
    Told,
    Issue(
        "withdrawn",
        'cites "{claim}", which was withdrawn: {why}',
        "cite another claim, or take the sentence out",
    ),
)
def withdrawn_claim(told: Told, survey: Survey) -> Findings:
    for name in told.sentence.claims:
        claim = survey.written.claims.get(name)
        if claim is not None and claim.withdrawn is not None:
            yield on(told, "@" + name, claim=name, why=str(claim.withdrawn.why).rstrip("."))


@each(
    Told,
    Issue(
        "signpost",
        'a signpost says nothing about the world, and this one has "{word}"',
        "cite a claim instead of [~], or take it out",
    ),
)
def signpost_says_something(told: Told, survey: Survey) -> Findings:
    if told.sentence.is_signpost and not told.chapter.about_site:
        for word in told.says.words:
            yield on(told, word, word=word)


@each(
    Told,
    Issue("signpost", "is marked as a signpost and cites a claim", "remove [~] or the citation"),
)
def signpost_with_citation(told: Told, survey: Survey) -> Findings:
    if told.sentence.is_signpost and told.sentence.claims and told.sentence.role == "sentence":
        yield on(told)


@each(
    Told,
    Issue(
        "ambiguous-stop",
        '"{stop}" may or may not end a sentence here',
        "write {plain}, or put the words in another order",
    ),
)
def ambiguous_stop(told: Told, survey: Survey) -> Findings:
    stop = told.sentence.ambiguous_stop
    if stop and not told.chapter.about_site:
        yield on(told, stop, stop=stop, plain=stop.replace(".", ""))


@each(Told, LOADED)
def loaded_word(told: Told, survey: Survey) -> Findings:
    if not told.chapter.about_site:
        for word, instead in told.loaded:
            yield on(told, word, word=word, instead=instead)


@each(
    Told,
    Issue("glyph", "no font of the PDF has {characters}", "write it otherwise, or add a font"),
)
def unprintable_sentence(told: Told, survey: Survey) -> Findings:
    if missing := survey.uncovered(told.sentence.text):
        yield on(told, characters=shown(missing))


@each(Chapter, Issue("figure", 'no {kind} "{ref}" to show', "{remedy}"))
def unknown_figure(chapter: Chapter, survey: Survey) -> Findings:
    facts = survey.written
    shelves: dict[str, tuple[str, Collection[str]]] = {
        "map": ("map", facts.maps),
        "facts": ("entity", facts.entities),
        "explainer": ("part of the explainer", (ABOUT, CORRECTIONS)),
    }
    for figure in chapter.figures:
        shelf, known = shelves[figure.kind]
        if figure.ref not in known and not survey.may_be(shelf, figure.ref):
            remedy = did_you_mean(figure.ref, known)
            mark = f"{figure.kind}:{figure.ref}"
            yield on(chapter, mark, kind=shelf, ref=figure.ref, remedy=remedy)


EACH = (
    uncited,
    figure_in_a_heading,
    mark_in_a_heading,
    unknown_claim,
    withdrawn_claim,
    signpost_says_something,
    signpost_with_citation,
    ambiguous_stop,
    loaded_word,
    unprintable_sentence,
    unknown_figure,
)
WHOLE = ()

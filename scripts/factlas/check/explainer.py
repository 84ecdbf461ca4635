"""Rules about the explainer itself."""

from factlas.check.rule import Findings, Issue, each, on
from factlas.check.survey import Survey
from factlas.model.explainer import Explainer


@each(
    Explainer,
    Issue(
        "languages",
        "`languages` must begin with the default language, {language}",
        "write `languages: [{languages}]`",
    ),
)
def default_language_not_first(explainer: Explainer, survey: Survey) -> Findings:
    if explainer.languages[0] != explainer.language:
        others = [tongue for tongue in explainer.languages if tongue != explainer.language]
        languages = ", ".join([explainer.language, *others])
        yield on(explainer, "languages", language=explainer.language, languages=languages)


EACH = (default_language_not_first,)
WHOLE = ()

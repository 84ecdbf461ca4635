"""Rules about the explainer itself."""

from babel import Locale, UnknownLocaleError

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


@each(
    Explainer,
    Issue("languages", '"{language}" {fault}', "{remedy}"),
)
def unfit_languages(explainer: Explainer, survey: Survey) -> Findings:
    for index, language in enumerate(explainer.languages):
        if language in explainer.languages[:index]:
            fault, remedy = "stands twice", "keep one of the two"
            yield on(explainer, "languages", index, language=language, fault=fault, remedy=remedy)
        elif not _is_known(language):
            fault, remedy = "is no language that pages can be in", "write another, as en or ja"
            yield on(explainer, "languages", index, language=language, fault=fault, remedy=remedy)


def _is_known(language: str) -> bool:
    try:
        Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        return False
    return True


@each(
    Explainer,
    Issue(
        "address",
        'the address "{address}" does not end in a slash',
        "write where the site lies, as https://example.org/site/",
    ),
)
def address_of_no_folder(explainer: Explainer, survey: Survey) -> Findings:
    address = explainer.address or "/"
    if not address.endswith("/") or "?" in address or "#" in address:
        yield on(explainer, "address", address=address)


EACH = (default_language_not_first, unfit_languages, address_of_no_folder)
WHOLE = ()

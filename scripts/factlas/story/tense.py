"""Whether a sentence speaks of the present, as far as its words tell.

English only: the present forms of the verbs that an explainer uses. A form that is also a noun
("plans", "claims") counts, since a date too many does no harm and one too few does. In a language
without a list every sentence may speak of the present.
"""

import re

_ENGLISH = frozenset(
    """
    am is are isn't aren't has have hasn't haven't does do doesn't don't can cannot may must
    acknowledges admits aims allows answers appears applies argues asks asserts backs becomes
    begins believes belongs builds calls carries claims comes concerns considers contains
    contests continues controls counts covers denies depends describes differs disputes draws
    exists expects explains extends faces fires flies follows forbids gives goes governs hits
    holds hosts includes insists keeps knows lacks launches lies likes lists lives makes means
    names needs objects occupies operates opposes orders owes owns pays plans points protects
    puts quotes reaches reads receives recognises refers refuses rejects relies remains replies
    reports requires rests rules runs says seeks sees sends serves shows sits speaks stands
    starts states stays supports takes tells thinks treats tries understands uses views wants
    warns works writes
    agree argue ask belong call claim consider contest continue control deny depend describe
    differ dispute exist expect follow give hold include insist keep know lie live make mean
    need object occupy oppose own recognise refer refuse reject remain report require say see
    show stand stay support take think treat use want work
    """.split()
)
_PRESENT = {"en": _ENGLISH}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


def may_be_present(text: str, language: str) -> bool:
    """Whether a sentence may speak of the present; words in quotation marks do not count."""
    forms = _PRESENT.get(language.partition("-")[0])
    if forms is None:
        return True
    words = _WORD.findall(_QUOTED.sub(" ", text).replace("’", "'").lower())
    return not forms.isdisjoint(words)

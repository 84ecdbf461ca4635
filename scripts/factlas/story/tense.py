"""Whether a sentence speaks of the present, as far as its words tell.

English only, and by the first verb of each clause: "Japan claims", "which is", but not "said that
it is" or "were to stand". The words stand in lists, since an explainer needs few verbs; a noun that
looks like one ("claims") may be taken for it, and a date too many does no harm. In a language
without lists every sentence may speak of the present.
"""

import re
from collections.abc import Iterator

_PRESENT = frozenset(
    """
    am is are isn't aren't has have hasn't haven't does do doesn't don't can cannot may must
    acknowledges admits aims allows answers appears applies argues asks asserts backs becomes
    begins believes belongs builds calls carries claims comes concerns considers contains
    contests continues controls counts covers denies depends describes differs disputes draws
    exists expects explains extends faces fires flies follows forbids gives goes governs hits
    holds hosts includes insists keeps knows lacks launches lies likes lists lives makes means
    names needs objects occupies operates opposes orders owes owns pays protects
    puts quotes reaches reads receives recognises refers refuses rejects relies remains replies
    reports requires rests rules runs says seeks sees sends serves shows sits speaks stands
    starts stays supports takes tells thinks treats tries understands uses views wants
    warns works writes
    agree argue belong call claim consider contest continue depend describe differ exist expect
    follow hold include insist keep know lie live make mean need recognise refuse reject
    remain say see stand stay take think treat use want
    """.split()
)
_PAST = frozenset(
    """
    was were had did would could might should wasn't weren't hadn't didn't wouldn't couldn't
    began became bought brought broke built came chose cut drew fell flew fought found gave got
    grew heard held kept knew laid lay led left lost made meant met paid put ran read rose said
    sat saw sent set shot sold spent spoke stood struck took taught thought told went won wrote
    """.split()
)
_NO_VERB = frozenset("united limited armed based hundred indeed speed".split())
_BEFORE_ADJECTIVE = frozenset(
    """
    a an the this that these those its their his her no some such two three four both all of in
    for by with from on and or more most newly first second
    """.split()
)
_LISTED = "en"
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_MAY = re.compile(r"\bMay\b")
"""The month, which would pass for a verb."""
_CLAUSE = re.compile(
    r"[;:–]|,? (?:and|but|so|while|though|although|because|since|which|who|where)\b"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def may_be_present(text: str, language: str) -> bool:
    """Whether a sentence may speak of the present; words in quotation marks do not count."""
    if language.partition("-")[0] != _LISTED:
        return True
    plain = _MAY.sub(" ", _QUOTED.sub(" ", text)).replace("’", "'").lower()
    return any(_is_present(clause) for clause in _clauses(plain))


def _clauses(text: str) -> Iterator[list[str]]:
    """The words of each clause; what is reported belongs to the clause that reports it."""
    reported = False
    for part in _CLAUSE.split(text):
        words = _WORD.findall(part)
        if words and not (reported and _verb(words) is None):
            yield words
        reported = "that" in words


def _is_present(words: list[str]) -> bool:
    return _verb(words) in _PRESENT


def _verb(words: list[str]) -> str | None:
    """The first word that is a verb by its form and by the word before it."""
    for before, word in zip(["", *words], words, strict=False):
        if before == "to":
            continue
        if word in _PRESENT or word in _PAST or _is_regular_past(before, word):
            return word
    return None


def _is_regular_past(before: str, word: str) -> bool:
    is_past = word.endswith("ed") and len(word) > 4 and word not in _NO_VERB
    return is_past and before not in _BEFORE_ADJECTIVE

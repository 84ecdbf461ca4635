"""Rules about what a claim says of itself: by whom, when, due when."""

from factlas.check.rule import Findings, Issue, at, each, on, whole
from factlas.check.survey import Survey
from factlas.model.claim import Claim, ClaimKind
from factlas.model.dates import Date


@each(
    Claim,
    Issue("speaker", "{kind} must say who said it", "add `by:` and the id of who said it"),
)
def voiced_without_speaker(claim: Claim, survey: Survey) -> Findings:
    if claim.is_voiced and claim.by is None:
        yield on(claim, "kind", kind=_a(claim.kind))


@each(
    Claim,
    Issue(
        "due",
        "a forecast must say by when",
        "add `due: 2023`, or `due: unknown` where no date was given",
    ),
)
def forecast_without_due(claim: Claim, survey: Survey) -> Findings:
    if claim.kind is ClaimKind.FORECAST and claim.due is None:
        yield on(claim, "kind")


@each(
    Claim,
    Issue("due", "only a forecast is due, and this is {kind}", "remove `due`, or mend `kind`"),
)
def due_of_no_forecast(claim: Claim, survey: Survey) -> Findings:
    if claim.kind is not ClaimKind.FORECAST and claim.due is not None:
        yield on(claim, "due", kind=_a(claim.kind))


@each(
    Claim,
    Issue(
        "due",
        "is due {due}, before it was said ({when})",
        "mend `due` or `when`",
    ),
)
def due_before_said(claim: Claim, survey: Survey) -> Findings:
    if isinstance(claim.due, Date) and claim.due.last < claim.when.first:
        yield on(claim, "due", due=claim.due, when=claim.when)


@whole(
    Issue(
        "outcome",
        "the forecast was due {due}, and no claim says what came of it",
        "add a claim that `follows` it",
    ),
    is_of_absence=True,
)
def overdue(survey: Survey) -> Findings:
    for claim in _unanswered(survey):
        if isinstance(claim.due, Date) and claim.due.last < survey.newest:
            yield on(claim, "due", due=claim.due)


@whole(
    Issue(
        "outcome",
        "the forecast gives no date, and no claim says what came of it",
        "add a claim that `follows` it",
    ),
    is_of_absence=True,
)
def undated_and_unanswered(survey: Survey) -> Findings:
    for claim in _unanswered(survey):
        if claim.due == "unknown":
            yield on(claim, "due")


def _unanswered(survey: Survey) -> list[Claim]:
    followers = survey.written.followers
    return [
        claim
        for claim in survey.standing
        if claim.kind is ClaimKind.FORECAST
        and all(newer.withdrawn for newer in followers.get(claim.id, ()))
    ]


@each(
    Claim,
    Issue("review", "is to be reviewed {review}, before its date {when}", "mend `review`"),
)
def review_before_date(claim: Claim, survey: Survey) -> Findings:
    if claim.review is not None and claim.review.last < claim.when.first:
        yield on(claim, "review", review=claim.review, when=claim.when)


@each(
    Claim,
    Issue(
        "dated-after",
        "is dated {when}, after every dated source that reports it (the last is of {published})",
        "mend `when`, or cite a later source",
    ),
)
def dated_after_sources(claim: Claim, survey: Survey) -> Findings:
    sources = [survey.facts.sources[entry.source] for entry in claim.evidence]
    is_event = claim.kind is ClaimKind.EVENT
    dated = [s.published for s in sources if is_event and isinstance(s.published, Date)]
    latest = max(dated or [s.accessed for s in sources], key=lambda date: date.last)
    if latest.last < claim.when.first:
        yield on(claim, "when", when=claim.when, published=latest)


@whole(
    Issue(
        "same-claim",
        'says the same as "{other}" ({there})',
        "merge the two: one fact is one claim",
    )
)
def said_twice(survey: Survey) -> Findings:
    seen: dict[str, Claim] = {}
    for claim in survey.facts.claims.values():
        text = " ".join(str(claim.text).casefold().split())
        first = seen.setdefault(text, claim)
        if first is not claim:
            yield on(claim, "text", other=first.id, there=at(first, "text"))


def _a(kind: ClaimKind) -> str:
    return f"an {kind}" if kind is ClaimKind.EVENT else f"a {kind}"


EACH = (
    voiced_without_speaker,
    forecast_without_due,
    due_of_no_forecast,
    due_before_said,
    review_before_date,
    dated_after_sources,
)
WHOLE = (overdue, undated_and_unanswered, said_twice)

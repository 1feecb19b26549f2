"""A form as its provider sent it, on its way into an event."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from wasaprecruit.domain.cleaning import in_each_text, without_keys
from wasaprecruit.domain.documents.aspirant import MatchedBy
from wasaprecruit.domain.events.forms import FormSubmitted, SubmittedData
from wasaprecruit.domain.forms.fields import Circumstances
from wasaprecruit.domain.forms.reading import Answer, ReadForm, read_form
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.languages import detect
from wasaprecruit.domain.moments import plausible
from wasaprecruit.ports.personal import FormLink


@dataclass(frozen=True)
class Match:
    """`token_refused` when there was a token that did not hold."""

    conversation_id: str
    by: MatchedBy
    token_refused: bool = False


@dataclass(frozen=True)
class Filled:
    """`id` is the provider's own; `ref` is the personal token, if there was one.

    Without a plausible `submitted_at` it was submitted when it arrived.
    """

    id: str
    ref: str | None
    submitted_at: datetime | None
    answers: Sequence[Answer]

    def read(
        self, received_at: datetime, region: str | None, link: FormLink | None = None
    ) -> ReadForm:
        """`region` is the agency's country; `link` what the personal token holds, if valid."""
        asked = " ".join(answer.question for answer in self.answers)
        language = (link and link.language) or detect(asked, number=None)
        holder = link.conversation_id if link else None
        circumstances = Circumstances(self.then(received_at), region, language, holder)
        return read_form([_without_keys(one) for one in self.answers], circumstances)

    def then(self, received_at: datetime) -> datetime:
        """When it was submitted: a clock that is ahead must not block later corrections."""
        return min(plausible(self.submitted_at, received_at) or received_at, received_at)


def _without_keys(answer: Answer) -> Answer:
    """People paste the keys that we sent them, and forms keep them with their page's address."""
    value = in_each_text(answer.value, without_keys)
    return replace(answer, question=without_keys(answer.question), value=value)


def submission_event(
    provider: str, submission_id: str, submitted_at: datetime, form: ReadForm, match: Match
) -> FormSubmitted:
    """The event of this form: the same one whenever the provider sends it again."""
    return FormSubmitted(
        id=derived_id("form.submitted", submission_id),
        occurred_at=submitted_at,
        conversation_id=match.conversation_id,
        data=SubmittedData(
            submission_id=submission_id,
            provider=provider,
            submitted_at=submitted_at,
            matched_by=match.by,
            token_refused=match.token_refused,
            profile=form.profile,
            answers=form.answers,
            problems=form.problems,
        ),
    )

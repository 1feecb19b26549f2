"""A form as its provider sent it, on its way into an event."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from wasaprecruit.domain.cleaning import without_keys
from wasaprecruit.domain.events import FormSubmitted, SubmittedData
from wasaprecruit.domain.forms.fields import Circumstances
from wasaprecruit.domain.forms.reading import Answer, ReadForm, read_form
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.moments import plausible
from wasaprecruit.entrypoints.forms.matching import Match


@dataclass(frozen=True)
class Filled:
    """`id` is the provider's own; `ref` is the personal token, if there was one.

    Without a plausible `submitted_at` it was submitted when it arrived.
    """

    id: str
    ref: str | None
    submitted_at: datetime | None
    answers: Sequence[Answer]

    def read(self, received_at: datetime, region: str | None) -> ReadForm:
        """Without the keys that people paste, and forms keep with their page's address."""
        answers = [
            replace(one, question=without_keys(one.question), value=_without_keys(one.value))
            for one in self.answers
        ]
        return read_form(answers, Circumstances(self.then(received_at), region))

    def then(self, received_at: datetime) -> datetime:
        """When it was submitted: a clock that is ahead must not block later corrections."""
        return min(plausible(self.submitted_at, received_at) or received_at, received_at)


def _without_keys(value: Any) -> Any:
    """JSON that is no deeper than the door allows."""
    if isinstance(value, str):
        return without_keys(value)
    if isinstance(value, list):
        return [_without_keys(one) for one in value]
    if isinstance(value, dict):
        return {without_keys(name): _without_keys(one) for name, one in value.items()}
    return value


def form_submitted(
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

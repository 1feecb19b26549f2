"""A form waited under one address of a person whose conversation turns out to be elsewhere."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.aspirants import Submission
from wasaprecruit.domain.documents import Alias
from wasaprecruit.domain.events import FormSubmitted, SubmittedData
from wasaprecruit.domain.forms.filing import aspirant_of
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.ports import Delete, Documents, Publisher, Snapshot, Write


def move_form(
    waiting: Snapshot[Alias], documents: Documents, publisher: Publisher, elsewhere: str
) -> list[Write]:
    """Submit the form that waits, if any, to the conversation `elsewhere`.

    What is returned forgets it where it was. To be written after: a crash in between publishes it
    again, and twice is once.
    """
    if waiting.value.form is None:
        return []
    aspirant_id = aspirant_of(waiting.id)
    path = paths.submission(aspirant_id, waiting.value.form.submission_id)
    submission = documents.get(path, Submission)
    if submission is None:
        return []
    publisher.publish_inbound(_again(submission.id, submission.value, elsewhere))
    return [Delete(path), Delete(paths.aspirant(aspirant_id))]


def _again(submission_id: str, submission: Submission, elsewhere: str) -> FormSubmitted:
    form = submission.form
    return FormSubmitted(
        id=derived_id("form.submitted", submission_id, elsewhere),
        occurred_at=form.submitted_at,
        conversation_id=elsewhere,
        data=SubmittedData(
            submission_id=submission_id,
            provider=form.provider,
            submitted_at=form.submitted_at,
            matched_by=form.matched_by,
            profile=submission.profile,
            answers=form.answers,
            problems=form.problems,
        ),
    )

"""Forms waited under one address of a person whose conversation turns out to be elsewhere."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.alias import Alias
from wasaprecruit.domain.documents.aspirant import Submission
from wasaprecruit.domain.events.forms import FormSubmitted
from wasaprecruit.domain.forms.entering import aspirant_of, submitted
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.ports.documents import Delete, Documents, Snapshot, Write
from wasaprecruit.ports.publisher import Publisher


def move_forms(
    waiting: Snapshot[Alias], documents: Documents, publisher: Publisher, elsewhere: str
) -> list[Write]:
    """Publish the forms that wait, if any, as submitted in the conversation `elsewhere`.

    Returns the writes that remove them here, to be committed afterwards: after a crash in between
    they are published again, under the same ids.
    """
    alias = waiting.value
    ids = [one.submission_id for one in alias.unconfirmed_forms]
    ids += [alias.form.submission_id] if alias.form else []
    aspirant_id = aspirant_of(waiting.id)
    moved: list[Write] = []
    for submission_id in ids:
        path = paths.submission(aspirant_id, submission_id)
        submission = documents.get(path, Submission)
        if submission:
            publisher.publish_inbound(_again(submission, elsewhere))
            moved.append(Delete(path))
    return [*moved, Delete(paths.aspirant(aspirant_id))] if moved else []


def _again(submission: Snapshot[Submission], elsewhere: str) -> FormSubmitted:
    data = submitted(submission.id, submission.value)
    return FormSubmitted(
        id=derived_id("form.submitted", submission.id, elsewhere),
        occurred_at=data.submitted_at,
        conversation_id=elsewhere,
        data=data,
    )

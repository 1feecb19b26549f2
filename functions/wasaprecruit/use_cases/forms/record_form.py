"""Store a form exactly once, in the record of its owner, and publish that it is stored.

Whose it is depends on documents that others write too: a decision is committed with the versions
that it was made on, and made again when one of them has changed.
"""

from datetime import datetime

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.aspirant import Submission
from wasaprecruit.domain.events.forms import FormStored, FormStoredData, FormSubmitted
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.ports.bot_settings import BotSettingsSource
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import AlreadyThere, Documents, Missing, Stale
from wasaprecruit.ports.publisher import Publisher
from wasaprecruit.use_cases.forms.enter_form import FormEntry
from wasaprecruit.use_cases.forms.form_place import Place, find_place
from wasaprecruit.use_cases.retrying import retried

decided_anew = retried(
    8,
    because="the aspirant's record keeps changing under this form",
    on=(AlreadyThere, Stale, Missing),
)


@decided_anew
def record_form(
    event: FormSubmitted,
    documents: Documents,
    publisher: Publisher,
    settings: BotSettingsSource,
    clock: Clock,
) -> bool:
    """Store the form, then publish `form.stored` for the conversation it is in. Idempotent.

    A form matched by the phone number alone waits until its owner confirms it, and nothing is
    published. False when it was dropped, because its owner asked us to forget them.
    """
    place = find_place(event.conversation_id, documents)
    if place.is_to_be_erased:
        return False
    path = paths.submission(place.aspirant_id, event.data.submission_id)
    # Read after the place: if that shows this form already, it is found here, too.
    there = documents.get(path, Submission)
    waits = there.value.waits if there else event.data.matched_by == "phone"
    if there is None:
        entry = FormEntry(event.data, place, documents, settings(), clock())
        documents.commit(*(entry.hold() if waits else entry.enter()))
    if not waits:
        tell_stored(event.data.submission_id, event.occurred_at, place, publisher)
    return True


def tell_stored(submission_id: str, at: datetime, place: Place, publisher: Publisher) -> None:
    """Publish `form.stored`: the same event each time."""
    publisher.publish_happened(
        FormStored(
            id=derived_id("form.stored", submission_id),
            occurred_at=at,
            conversation_id=place.id,
            data=FormStoredData(submission_id=submission_id),
        )
    )

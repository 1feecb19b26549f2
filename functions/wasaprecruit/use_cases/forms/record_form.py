"""Store a form once, whatever happens, in the file of whoever it belongs to, and tell the others.

Whose it is, is decided by what stands there; each decision is written with the versions that it
was taken on, and taken anew when somebody was faster.
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
    because="the aspirant's file keeps changing under this form",
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

    A form that was found by the number alone waits for its owner's word, and nobody is told. False
    when it was let go: nothing is stored any more of somebody who asked us to forget them.
    """
    place = find_place(event.conversation_id, documents)
    if place.is_to_be_erased:
        return False
    path = paths.submission(place.aspirant_id, event.data.submission_id)
    # Looked for after the place: what the place shows of this very form is found here, too.
    there = documents.get(path, Submission)
    waits = there.value.waits if there else event.data.matched_by == "phone"
    if there is None:
        entry = FormEntry(event.data, place, documents, settings(), clock())
        documents.commit(*(entry.hold() if waits else entry.enter()))
    if not waits:
        tell_stored(event.data.submission_id, event.occurred_at, place, publisher)
    return True


def tell_stored(submission_id: str, at: datetime, place: Place, publisher: Publisher) -> None:
    """The same event whenever it is published again."""
    publisher.publish_happened(
        FormStored(
            id=derived_id("form.stored", submission_id),
            occurred_at=at,
            conversation_id=place.id,
            data=FormStoredData(submission_id=submission_id),
        )
    )

"""Store a form once, whatever happens, in the file of whoever it belongs to, and tell the others.

Whose it is, is decided by what stands there; each decision is written with the versions that it
was taken on, and taken anew when somebody was faster.
"""

from wasaprecruit.domain import paths
from wasaprecruit.domain.errors import Busy
from wasaprecruit.domain.events import FormStored, FormStoredData, FormSubmitted
from wasaprecruit.domain.forms.filing import claimant_of, is_claim
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.ports import (
    AlreadyThere,
    BotSettingsSource,
    Clock,
    Documents,
    Missing,
    Publisher,
    Stale,
)
from wasaprecruit.use_cases.file_form import Filing
from wasaprecruit.use_cases.form_place import find_place

_ATTEMPTS = 8


def record_form(
    event: FormSubmitted,
    documents: Documents,
    publisher: Publisher,
    settings: BotSettingsSource,
    clock: Clock,
) -> None:
    """Store the form, then publish `form.stored` for the conversation it is in. Twice is once."""
    conversation_id = _store(event, documents, settings, clock)
    publisher.publish_happened(
        FormStored(
            id=derived_id("form.stored", event.data.submission_id),
            occurred_at=event.occurred_at,
            conversation_id=conversation_id,
            data=FormStoredData(submission_id=event.data.submission_id),
        )
    )


def _store(
    event: FormSubmitted, documents: Documents, settings: BotSettingsSource, clock: Clock
) -> str:
    """The conversation in which the form counts; for a claim one that nobody has."""
    submission_id = event.data.submission_id
    for _ in range(_ATTEMPTS):
        place = find_place(event.conversation_id, documents)
        nobodys = derived_id("form", submission_id)
        own = paths.submission(place.aspirant_id, submission_id)
        claimed = paths.submission(claimant_of(submission_id), submission_id)
        # Looked for after the place: what the place shows of this very form is found here, too.
        there = documents.existing([own, claimed])
        if there:
            return place.id if own in there else nobodys
        claim = is_claim(event.data, place.form)
        filing = Filing(event.data, place, documents, settings(), clock())
        try:
            documents.commit(*(filing.claim() if claim else filing.file()))
        except (AlreadyThere, Stale, Missing):
            continue
        return nobodys if claim else place.id
    raise Busy("the aspirant's file keeps changing under this form")

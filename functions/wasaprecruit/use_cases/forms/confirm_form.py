"""Enter a form that waited for its owner, who has now said in the chat that it is theirs.

What to do is decided on what is stored now, as for any form: meanwhile a form by their own link may
have made this one moot, or they may have asked us to forget them.
"""

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.aspirant import Submission
from wasaprecruit.domain.events.forms import FormConfirmed
from wasaprecruit.domain.forms.entering import submitted
from wasaprecruit.ports.bot_settings import BotSettingsSource
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import Documents
from wasaprecruit.ports.publisher import Publisher
from wasaprecruit.use_cases.forms.enter_form import FormEntry
from wasaprecruit.use_cases.forms.form_place import Place, find_place
from wasaprecruit.use_cases.forms.record_form import decided_anew, tell_stored


@decided_anew
def confirm_form(
    event: FormConfirmed,
    documents: Documents,
    publisher: Publisher,
    settings: BotSettingsSource,
    clock: Clock,
) -> bool:
    """Enter it, then publish `form.stored`. Idempotent. False when there was nothing to enter."""
    submission_id = event.data.submission_id
    place = find_place(event.conversation_id, documents)
    kept = documents.get(paths.submission(place.aspirant_id, submission_id), Submission)
    if kept is None or place.is_to_be_erased:
        return False
    if kept.value.waits:
        if not _is_theirs(submission_id, place):
            return False
        data = submitted(submission_id, kept.value)
        entry = FormEntry(data, place, documents, settings(), clock(), kept)
        documents.commit(*entry.enter())
    tell_stored(submission_id, event.occurred_at, place, publisher)
    return True


def _is_theirs(submission_id: str, place: Place) -> bool:
    forms = place.row.unconfirmed_forms if place.row else []
    return any(one.submission_id == submission_id and one.said == "yes" for one in forms)

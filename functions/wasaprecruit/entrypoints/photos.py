"""Pub/Sub `conversation-events`, in no order: keep the files of messages."""

import functions_framework
from cloudevents.http import CloudEvent

from wasaprecruit import bootstrap
from wasaprecruit.domain.events.ages import AgeCleared, AgeLearned
from wasaprecruit.domain.events.forms import FormStored
from wasaprecruit.domain.events.messages import MessageStored
from wasaprecruit.entrypoints.pubsub import Handlers, handle
from wasaprecruit.use_cases.photos.keep_files import keep_files
from wasaprecruit.use_cases.photos.review_files import review_files


@functions_framework.cloud_event
def photos(pushed: CloudEvent) -> None:
    """Fetch, look at and keep the files of a message, once they may be kept. Idempotent."""
    handle(pushed, HANDLERS, bootstrap.photos().publisher)


def _person_known(event: FormStored | AgeCleared | AgeLearned) -> None:
    review_files(event.conversation_id, bootstrap.photos())


def _message_stored(event: MessageStored) -> None:
    keep_files(event, bootstrap.photos())


HANDLERS: Handlers = {
    "message.stored": _message_stored,
    **dict.fromkeys(("form.stored", "age.cleared", "age.learned"), _person_known),
}

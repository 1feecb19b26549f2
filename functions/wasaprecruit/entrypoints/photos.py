"""Pub/Sub `conversation-events`, in no order: keep the files of messages."""

import functions_framework
from cloudevents.http import CloudEvent

from wasaprecruit import bootstrap
from wasaprecruit.domain.events import MessageStored
from wasaprecruit.entrypoints.pubsub import handle
from wasaprecruit.use_cases.keep_files import keep_files


@functions_framework.cloud_event
def photos(pushed: CloudEvent) -> None:
    """Fetch, look at and keep the files of a message. Twice is once."""
    handle(pushed, {"message.stored": _message_stored}, bootstrap.photos().publisher)


def _message_stored(event: MessageStored) -> None:
    keep_files(event, bootstrap.photos())

"""Pub/Sub `conversation-events`: decide the next step of the conversation."""

import functions_framework
from cloudevents.http import CloudEvent

from wasaprecruit import bootstrap
from wasaprecruit.domain.events import MessageStored
from wasaprecruit.entrypoints.pubsub import handle
from wasaprecruit.use_cases.answer_message import answer_message


@functions_framework.cloud_event
def bot(pushed: CloudEvent) -> None:
    """Queue the bot's replies. Twice is once."""
    handle(pushed, {"message.stored": _message_stored}, bootstrap.bot().publisher)


def _message_stored(event: MessageStored) -> None:
    outside = bootstrap.bot()
    answer_message(event, outside.documents, outside.tasks, outside.clock, outside.agency)

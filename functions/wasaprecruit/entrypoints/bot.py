"""Pub/Sub `conversation-events`: decide the next step of the conversation."""

import functions_framework
from cloudevents.http import CloudEvent

from wasaprecruit import bootstrap
from wasaprecruit.domain.intake.situation import IntakeEvent
from wasaprecruit.entrypoints.pubsub import handle
from wasaprecruit.use_cases.intake.take_turn import take_turn

_HEARD = (
    "message.stored",
    "form.stored",
    "photo.stored",
    "photo.rejected",
    "photo.waiting",
    "file.settled",
    "reminder.due",
    "age.cleared",
    "bot.resumed",
)


@functions_framework.cloud_event
def bot(pushed: CloudEvent) -> None:
    """Queue what the bot says. Idempotent."""
    handle(pushed, dict.fromkeys(_HEARD, _hear), bootstrap.bot().publisher)


def _hear(event: IntakeEvent) -> None:
    take_turn(event, bootstrap.bot())

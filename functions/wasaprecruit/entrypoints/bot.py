"""Pub/Sub `conversation-events`: decide the next step of the conversation.

Also brings back what recruiters put off, and sends what they scheduled: the bot's subscription
hears of it in order.
"""

from collections.abc import Callable
from typing import Any

import functions_framework
from cloudevents.http import CloudEvent

from wasaprecruit import bootstrap
from wasaprecruit.domain.events.bot import MessageDue, SnoozeOver
from wasaprecruit.domain.intake.situation import IntakeEvent
from wasaprecruit.entrypoints.pubsub import handle
from wasaprecruit.use_cases.desk.come_back import come_back
from wasaprecruit.use_cases.desk.send_scheduled import send_scheduled
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
    """Queue what the bot says or what was scheduled, or bring back what was put off. Idempotent."""
    handlers: dict[str, Callable[[Any], None]] = dict.fromkeys(_HEARD, _hear) | {
        "snooze.over": _come_back,
        "message.due": _send,
    }
    handle(pushed, handlers, bootstrap.bot().publisher)


def _hear(event: IntakeEvent) -> None:
    take_turn(event, bootstrap.bot())


def _come_back(event: SnoozeOver) -> None:
    outside = bootstrap.bot()
    come_back(event, outside.documents, outside.tasks, outside.clock)


def _send(event: MessageDue) -> None:
    outside = bootstrap.bot()
    send_scheduled(event, outside.documents, outside.tasks, outside.clock)

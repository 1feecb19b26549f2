"""Events that make the bot act, other than what aspirants do."""

from typing import Literal

from wasaprecruit.domain.events.base import EventBase, Moment
from wasaprecruit.domain.model import Count, Id, Model


class ReminderData(Model):
    """The `number`-th reminder (from 1) of what the bot asked for at `asked_at`."""

    step: Literal["form", "photos"]
    number: Count
    asked_at: Moment
    due_at: Moment


class ReminderDue(EventBase):
    """The time for a reminder has come; the bot decides whether it is still needed."""

    type: Literal["reminder.due"] = "reminder.due"
    data: ReminderData


class SnoozeData(Model):
    """A conversation was put off `until` then; whether it comes back is looked at at `wakes_at`.

    `wakes_at` is earlier where `until` is further ahead than a task can be scheduled.
    """

    until: Moment
    wakes_at: Moment


class SnoozeOver(EventBase):
    """The time to look at a conversation that was put off has come."""

    type: Literal["snooze.over"] = "snooze.over"
    data: SnoozeData


class DueData(Model):
    """A message was scheduled for `send_at`. By now it may have another time, or none."""

    message_id: Id
    send_at: Moment


class MessageDue(EventBase):
    """The time of a scheduled message has come."""

    type: Literal["message.due"] = "message.due"
    data: DueData


class ResumedData(Model):
    """Who told the bot to go on."""

    uid: str


class BotResumed(EventBase):
    """A recruiter lets the bot speak again."""

    type: Literal["bot.resumed"] = "bot.resumed"
    data: ResumedData

"""Events that make the bot act, other than what aspirants do."""

from typing import Literal

from wasaprecruit.domain.events.base import EventBase, Moment
from wasaprecruit.domain.model import Count, Model


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


class ResumedData(Model):
    """Who told the bot to go on."""

    uid: str


class BotResumed(EventBase):
    """A recruiter lets the bot speak again."""

    type: Literal["bot.resumed"] = "bot.resumed"
    data: ResumedData

"""Whether the bot reminds: of what still matters, and only whom a recruiter still waits for."""

from wasaprecruit.domain.bot_outlook import Spared
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.events.bot import ReminderDue
from wasaprecruit.domain.intake.definition import MOST_REMINDERS, REMINDERS
from wasaprecruit.domain.intake.turn import Turn
from wasaprecruit.domain.reminders import is_late


def spared(row: Conversation) -> Spared | None:
    """Why a recruiter waits for nothing more of them.

    What they send all the same is answered. Somebody who is invited to a casting may well lack
    photos, and is reminded of them.
    """
    if row.status == "closed":
        return "closed"
    return row.stage if row.stage in ("signed", "declined") else None


def still_matters(turn: Turn, event: ReminderDue) -> bool:
    """Whether they have not written since we asked, and a message is welcome now."""
    row, data, situation = turn.row, event.data, turn.situation
    closes = row.window_closes_at
    return (
        REMINDERS.get(row.bot.state) == data.step
        and row.bot.silence is None
        and not row.needs_guardian
        and spared(row) is None
        and row.bot.asked_at == data.asked_at
        and row.bot.reminders.get(data.step, 0) < MOST_REMINDERS
        and (row.last_inbound_at is None or row.last_inbound_at <= data.asked_at)
        and closes is not None
        and situation.now < closes
        and not is_late(data, situation.now, situation.number, situation.settings)
    )

"""Work for later."""

from datetime import timedelta
from typing import Protocol

from wasaprecruit.domain.events.bot import DueData, ReminderData, SnoozeData


class Tasks(Protocol):
    """Work for later, for `deliver` and `remind`. Of each name there is one task at most."""

    def drain(self, conversation_id: str, name: str) -> None:
        """Send what is queued in the conversation."""

    def settle(self, conversation_id: str, message_id: str, name: str, delay: timedelta) -> None:
        """Find out what became of a message whose sending had an unknown outcome."""

    def remind(self, conversation_id: str, reminder: ReminderData, name: str) -> None:
        """Publish `reminder.due` at its `due_at`."""

    def wake(self, conversation_id: str, snooze: SnoozeData, name: str) -> None:
        """Publish `snooze.over` at its `wakes_at`, which is at most 30 days ahead."""

    def send_later(self, conversation_id: str, due: DueData, name: str) -> None:
        """Publish `message.due` at its `send_at`, which is at most 30 days ahead."""

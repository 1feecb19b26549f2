"""A message in the row of its conversation: what the row repeats of it, and its place in time."""

from datetime import datetime

from wasaprecruit.domain.documents.conversation import Conversation, LastMessage
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.micros import micros, moment

_PREVIEW = 140


def preview(message: Message) -> str:
    """One line of at most 140 characters; empty for a file without words."""
    location = message.location
    text = message.text or (location and (location.label or location.address)) or ""
    if message.button and not text:
        text = message.button.text
    if not text:
        text = ", ".join(one.answer for one in (message.answers or message.other)[:3])
    return " ".join(text.split())[:_PREVIEW]


def last_message(message_id: str, message: Message) -> LastMessage:
    """The part of a message that its conversation repeats."""
    return LastMessage(
        id=message_id,
        type=message.type,
        preview=preview(message),
        direction=message.direction,
        author=message.author,
        at=message.at,
        status=message.status,
        attempt=message.attempt,
    )


def unanswered(row: Conversation, since: datetime) -> dict[str, object]:
    """The fields, by their stored names, of a row in which somebody waits since then or before."""
    return {"needsReply": True, "waitingMicros": min(row.waiting_micros, micros(since))}


def next_moment(now: datetime, row: Conversation) -> datetime:
    """`now`, or just after the newest message where this machine's clock is behind.

    So a message that we write never sorts before one that it follows.
    """
    return max(now, moment(row.newest_micros + 1))

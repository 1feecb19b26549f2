"""What a message looks like from outside: its line in the inbox, its place in time."""

from datetime import UTC, datetime, timedelta

from wasaprecruit.domain.documents.conversation import Conversation, LastMessage
from wasaprecruit.domain.documents.message import Message

_PREVIEW = 140
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


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


def micros(at: datetime) -> int:
    """Microseconds since 1970: a number, because Firestore's Maximum compares only numbers."""
    return (at - _EPOCH) // timedelta(microseconds=1)


def moment(micros_since: int) -> datetime:
    """The time that is so many microseconds after the beginning of 1970."""
    return _EPOCH + timedelta(microseconds=micros_since)


def next_moment(now: datetime, row: Conversation) -> datetime:
    """When a message is said to be written: after all others, also by a clock that is behind."""
    return max(now, moment(row.newest_micros + 1))

"""The status of an outbound message, which only moves forward."""

from typing import get_args

from wasaprecruit.domain.documents.message import MessageStatus

# A failure ranks below `delivered`: it never overwrites proof of arrival.
# `unknown` ranks below `sent`: any report of the channel replaces it.
# Nothing is reported of what never went out: `cancelled` ranks above all.
_RANK: dict[MessageStatus, int] = {
    "scheduled": -1,
    "queued": 0,
    "sending": 1,
    "unknown": 2,
    "sent": 3,
    "undelivered": 4,
    "failed": 4,
    "delivered": 5,
    "read": 6,
    "received": 7,
    "cancelled": 8,
}

# https://www.twilio.com/docs/messaging/api/message-resource#message-status-values
_FROM_TWILIO: dict[str, MessageStatus] = {
    "accepted": "sending",
    "scheduled": "sending",
    "queued": "sending",
    "sending": "sending",
    "sent": "sent",
    "delivered": "delivered",
    "partially_delivered": "delivered",
    "read": "read",
    "undelivered": "undelivered",
    "failed": "failed",
    "canceled": "failed",
}

FAILED: frozenset[MessageStatus] = frozenset({"failed", "undelivered"})

SAID: tuple[MessageStatus, ...] = tuple(
    status for status in get_args(MessageStatus) if status not in ("scheduled", "cancelled")
)
"""Of messages that are part of the conversation: not those that wait for their time, or never
left."""


def advances(current: MessageStatus, reported: MessageStatus) -> bool:
    """Whether `reported` says more than what is known."""
    return _RANK[reported] > _RANK[current]


def from_twilio(word: str) -> MessageStatus | None:
    """Our word for Twilio's; None when it says nothing about an outbound message."""
    return _FROM_TWILIO.get(word.lower())

"""The status of an outbound message, which only moves forward."""

from wasaprecruit.domain.documents.message import MessageStatus

# A failure ranks below `delivered`: it never overwrites proof of arrival.
# `unknown` ranks below `sent`: any report of the channel replaces it.
_RANK: dict[MessageStatus, int] = {
    "queued": 0,
    "sending": 1,
    "unknown": 2,
    "sent": 3,
    "undelivered": 4,
    "failed": 4,
    "delivered": 5,
    "read": 6,
    "received": 7,
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


def advances(current: MessageStatus, reported: MessageStatus) -> bool:
    """Whether `reported` says more than what is known."""
    return _RANK[reported] > _RANK[current]


def from_twilio(word: str) -> MessageStatus | None:
    """Our word for Twilio's; None when it says nothing about an outbound message."""
    return _FROM_TWILIO.get(word.lower())

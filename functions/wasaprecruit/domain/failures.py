"""Why WhatsApp did not take a message, in a recruiter's words."""

from wasaprecruit.domain.documents.message import MessageError, MessageStatus
from wasaprecruit.domain.statuses import FAILED

# https://www.twilio.com/docs/api/errors
_REASONS: dict[str, str] = {
    "12300": "WhatsApp does not take files of this kind.",
    "21211": "This is not a number that can be written to.",
    "21610": "This person asked not to be written to.",
    "21617": "The message is longer than 1600 characters.",
    "63003": "This number is not on WhatsApp.",
    "63014": "WhatsApp blocked the message because of this person's settings.",
    "63016": "More than 24 hours since their last message: WhatsApp only lets templates through.",
    "63018": "Too many messages at once. Wait a moment, then try again.",
    "63019": "WhatsApp could not fetch the file.",
    "63024": "This number cannot receive the message.",
    "63032": "WhatsApp limits messages to this person at the moment.",
}

# A closed window may open again and a crowd may pass; these stay as they are.
_PERMANENT = frozenset({"12300", "21211", "21610", "21617", "63003", "63014", "63019", "63024"})


def failure(status: MessageStatus, code: str | None) -> MessageError | None:
    """Why a message has this status; None when it has not failed."""
    return explain(code) if status in FAILED else None


def explain(code: str | None) -> MessageError:
    """The channel's error code with a sentence for recruiters."""
    known = _REASONS.get(code or "")
    return MessageError(
        code=code or "unspecified",
        permanent=code in _PERMANENT,
        reason=known or f"WhatsApp did not deliver it (error {code or 'not given'}).",
    )

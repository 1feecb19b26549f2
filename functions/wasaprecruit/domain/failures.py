"""Why WhatsApp did not take a message, in a recruiter's words."""

from wasaprecruit.domain.channel_rules import (
    ERASURE_REQUESTED,
    OPTED_OUT,
    STOP_OUTDATED,
    TAKEN_OVER,
)
from wasaprecruit.domain.documents.message import MessageError, MessageStatus
from wasaprecruit.domain.statuses import FAILED

# https://www.twilio.com/docs/api/errors
_REASONS: dict[str, str] = {
    "12300": "WhatsApp does not take files of this kind.",
    "21211": "This is not a number that can be written to.",
    "21610": "This person asked not to be written to.",
    "21617": "The message is longer than 1600 characters.",
    "21655": "WhatsApp no longer has this template. Choose another one.",
    "21656": "What was filled into the template cannot be sent.",
    "63003": "This number is not on WhatsApp.",
    "63005": "WhatsApp does not take this text or file.",
    "63013": "WhatsApp refused it for its content: look at what was filled in.",
    "63014": "WhatsApp blocked the message because of this person's settings.",
    "63016": "More than 24 hours since their last message: WhatsApp only lets templates through.",
    "63018": "Too many messages at once. Wait a moment, then try again.",
    "63019": "WhatsApp could not fetch the file.",
    "63021": "WhatsApp does not take this content: it is too long, or of a kind that it lacks.",
    "63024": "This number cannot receive the message.",
    "63027": "WhatsApp has no such template in this language.",
    "63028": "What was filled in does not fit the gaps of the template.",
    "63032": "WhatsApp limits messages to this person at the moment.",
    "63040": "WhatsApp rejected this template. Choose another one.",
    "63041": "WhatsApp paused this template for a while. Choose another one, or try again later.",
    "63042": "WhatsApp switched this template off. Choose another one.",
    "63049": "WhatsApp held back this advertising message, since this person gets many. "
    "Wait a day or more before the next.",
}

# A closed window may open again, a crowd may pass, a paused template may come back, and who gets
# much advertising may get less; these stay as they are.
_PERMANENT = frozenset(
    "12300 21211 21610 21617 21655 21656 63003 63005 63013 63014 63019 63021 63024 63027 63028 "
    "63040 63042".split()
)

_STOPPED_AT_THE_CHANNEL = "21610"
_MEANT = frozenset(
    {
        _STOPPED_AT_THE_CHANNEL,
        *(one.code for one in (OPTED_OUT, ERASURE_REQUESTED, TAKEN_OVER, STOP_OUTDATED)),
    }
)


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


def is_meant(error: MessageError | None) -> bool:
    """Whether it is right that the message did not arrive, so that nobody has to look into it.

    They asked not to be written to, or to be forgotten; or a recruiter took over before the bot
    wrote.
    """
    return error is not None and error.code in _MEANT

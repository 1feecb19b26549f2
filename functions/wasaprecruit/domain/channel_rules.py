"""What may be sent on WhatsApp, checked when a message is queued and again when it is sent."""

from datetime import datetime, timedelta

from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import MessageError
from wasaprecruit.domain.micros import moment

WINDOW = timedelta(hours=24)
"""https://www.twilio.com/docs/whatsapp/key-concepts#the-24-hour-window"""

MAX_TEXT = 1600
"""Characters of one text. https://www.twilio.com/docs/errors/21617"""

BOT = "bot"


def length(text: str) -> int:
    """Characters as the desk's counter and the stricter reading of Twilio count: UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


OPTED_OUT = MessageError(
    code="opted_out", reason="This person asked not to be written to. They have to write first."
)
WINDOW_CLOSED = MessageError(
    code="window_closed",
    reason="More than 24 hours since their last message: WhatsApp only lets templates through.",
)
ERASURE_REQUESTED = MessageError(
    code="erasure_requested", reason="This person asked to be forgotten before it was sent."
)
FORGOTTEN = MessageError(
    code="forgotten", reason="This person asked to be forgotten. They have to write first."
)
TAKEN_OVER = MessageError(code="taken_over", reason="A recruiter took over before the bot wrote.")
STOP_OUTDATED = MessageError(
    code="stop_outdated",
    reason="It tells that we stop writing: they have started again, or it came too late.",
    permanent=True,
)

GUARDIAN_NEEDED = MessageError(
    code="guardian_needed",
    reason="This person is under age. Have a guardian's word before you write to them first.",
)

STOP_TOLD_WITHIN = timedelta(hours=1)
"""How long after a STOP it may be confirmed. Later even a confirmation would only disturb."""


def is_fresh(choice: int, now: datetime) -> bool:
    """Whether a STOP (a choice of domain/opt_out.py) is recent enough to be confirmed."""
    return now - moment(choice // 2) <= STOP_TOLD_WITHIN


def refusal(
    conversation: Conversation,
    author: str,
    now: datetime,
    queued_at: datetime,
    confirms_stop: int | None = None,
) -> MessageError | None:
    """Why a free text that `author` queued at `queued_at` may not go out now; None when it may.

    `confirms_stop` is set when the text does nothing but confirm that STOP, or tell the way back.
    """
    if confirms_stop is not None:
        return _confirmations_refusal(conversation, confirms_stop, now, queued_at)
    if conversation.opted_out:
        return OPTED_OUT
    if author == BOT:
        return _bots_refusal(conversation, queued_at) or _closed(conversation, now)
    return _closed(conversation, now)


def template_refusal(conversation: Conversation) -> MessageError | None:
    """Why no template may go out now. It needs no window, but who may be written to first."""
    if conversation.opted_out:
        return OPTED_OUT
    if conversation.wants_erasure:
        return FORGOTTEN
    return GUARDIAN_NEEDED if conversation.needs_guardian else None


def _confirmations_refusal(
    conversation: Conversation, choice: int, now: datetime, queued_at: datetime
) -> MessageError | None:
    """Goes out even while a recruiter has paused the bot: a STOP has to be confirmed."""
    is_due = conversation.opted_out and conversation.bot.stop_told == choice
    if not (is_due and now - queued_at <= STOP_TOLD_WITHIN):
        return STOP_OUTDATED
    return _erasure_refusal(conversation, queued_at) or _closed(conversation, now)


def _bots_refusal(conversation: Conversation, queued_at: datetime) -> MessageError | None:
    if conversation.bot.paused:
        return TAKEN_OVER
    return _erasure_refusal(conversation, queued_at)


def _erasure_refusal(conversation: Conversation, queued_at: datetime) -> MessageError | None:
    """What the bot queued before they asked to be forgotten no longer goes out."""
    asked = conversation.erasure_requested_at
    return ERASURE_REQUESTED if asked and queued_at < asked else None


def _closed(conversation: Conversation, now: datetime) -> MessageError | None:
    closes = conversation.window_closes_at
    if closes is None or closes <= now:
        return WINDOW_CLOSED
    return None

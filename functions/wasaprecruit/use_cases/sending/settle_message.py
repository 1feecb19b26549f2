"""Find out what became of a message whose sending had an unknown outcome. Never send blindly."""

from datetime import timedelta

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.errors import Busy
from wasaprecruit.domain.failures import failure
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.micros import micros
from wasaprecruit.ports.channel import Sent
from wasaprecruit.ports.documents import Change, Documents, Snapshot, Stale
from wasaprecruit.use_cases.sending.needs import Outside
from wasaprecruit.use_cases.sending.personal_text import personal_text
from wasaprecruit.use_cases.sending.record_status import DeliveryReport, record_status

SETTLE_AFTER = timedelta(seconds=30)
"""By then no call to the channel is under way any more, and its list is up to date."""

_CLOCKS_DIFFER = timedelta(minutes=1)
_MANY = 50


def settle_message(conversation_id: str, message_id: str, outside: Outside) -> None:
    """Adopt what the channel accepted, or queue the message again when it did not.

    Raises Busy while it is too early to tell.
    """
    message = outside.documents.get(paths.message(conversation_id, message_id), Message)
    if message is None or message.value.status not in ("sending", "unknown"):
        return
    if not _is_in_doubt(message.value):
        _ask(conversation_id, message, outside)
        return
    claimed_at = message.value.claimed_at
    if claimed_at and outside.clock() - claimed_at < SETTLE_AFTER:
        raise Busy("too early to tell what became of the message")
    _settle(conversation_id, message, outside)
    # This message may be queued again, and later ones have waited for it.
    claim = str(micros(claimed_at)) if claimed_at else ""
    outside.tasks.drain(
        conversation_id, name=derived_id("again", conversation_id, message_id, claim)
    )


def settle_orphans(conversation_id: str, outside: Outside) -> None:
    """Settle what a sender left behind that died between claiming and storing the sid."""
    query = queries.messages_in(conversation_id, ("sending",), _MANY)
    for message in outside.documents.find(query):
        if _is_in_doubt(message.value):
            _settle(conversation_id, message, outside)


def _is_in_doubt(message: Message) -> bool:
    return message.status == "unknown" or (
        message.status == "sending" and message.provider_sid is None
    )


def _ask(conversation_id: str, message: Snapshot[Message], outside: Outside) -> None:
    """The channel took it and we heard no more: its callbacks may be lost."""
    sent = outside.channel.sent_as(str(message.value.provider_sid))
    if sent:
        _catch_up(conversation_id, message, sent, outside)


def _settle(conversation_id: str, message: Snapshot[Message], outside: Outside) -> None:
    conversation = outside.documents.get(paths.conversation(conversation_id), Conversation)
    if conversation is None:
        return
    accepted = _accepted(conversation, message, outside)
    path = paths.message(conversation_id, message.id)
    news = {"status": "sending", "providerSid": accepted.sid} if accepted else {"status": "queued"}
    try:
        outside.documents.commit(Change(path, news, version=message.version))
    except Stale:
        # Its callback wrote first, and that is what became of it.
        return
    if accepted:
        _catch_up(conversation_id, message, accepted, outside)


def _accepted(
    conversation: Snapshot[Conversation], message: Snapshot[Message], outside: Outside
) -> Sent | None:
    """The channel's own record of this message.

    The same words, as many files, the right time, no other message's sid.
    """
    since = (message.value.claimed_at or message.value.at) - _CLOCKS_DIFFER
    text = personal_text(conversation.id, message.id, message.value, outside.personal)
    for sent in outside.channel.sent_to(conversation.value.channel.address):
        fits = _reads_so(sent, text, message.value) and sent.created_at >= since
        if fits and not _is_known(conversation.id, sent.sid, outside.documents):
            return sent
    return None


def _reads_so(sent: Sent, text: str, message: Message) -> bool:
    """The same words and as many files.

    Of a template the channel may list the body alone, or no text at all, so a part is enough.
    Nothing else can be meant: whatever else was sent since then to this person has a sid that we
    know, since one message at a time is under way to them.
    """
    if message.template:
        return sent.text.strip() in text
    return sent.text.strip() == text.strip() and sent.files == len(message.media)


def _is_known(conversation_id: str, sid: str, documents: Documents) -> bool:
    """Whether a message of the conversation carries this sid, now or in an attempt before."""
    carries = (queries.with_sid, queries.with_former_sid)
    return any(documents.find(query(conversation_id, sid)) for query in carries)


def _catch_up(
    conversation_id: str, message: Snapshot[Message], sent: Sent, outside: Outside
) -> None:
    error = failure(sent.status, sent.error_code)
    report = DeliveryReport(message.id, message.value.attempt, sent.status, error, sent.sid)
    record_status(conversation_id, report, outside.documents)

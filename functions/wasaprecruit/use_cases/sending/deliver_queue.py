"""Send what is queued in a conversation, in order, each message at most once."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.channel_rules import refusal, template_refusal
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message, MessageError
from wasaprecruit.domain.errors import Busy
from wasaprecruit.domain.failures import explain
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.sent_files import FETCHED_WITHIN
from wasaprecruit.ports.channel import NotAccepted, OutcomeUnknown, Rejected
from wasaprecruit.ports.documents import Change, Snapshot, Stale, Version
from wasaprecruit.use_cases.sending.lease import CALL, Held, lease
from wasaprecruit.use_cases.sending.needs import Outside
from wasaprecruit.use_cases.sending.personal_text import personal_text
from wasaprecruit.use_cases.sending.record_status import DeliveryReport, record_status
from wasaprecruit.use_cases.sending.settle_message import SETTLE_AFTER, settle_orphans

BATCH = 20
"""Messages of one drain; what is left is for the next."""


def deliver_queue(conversation_id: str, outside: Outside) -> None:
    """Send the queue. Raises Busy when it has to be called again soon."""
    with lease(conversation_id, outside.documents, outside.clock) as held:
        if held.inherited:
            settle_orphans(conversation_id, outside)
        query = queries.messages_in(conversation_id, ("queued", "unknown"), BATCH)
        queue = outside.documents.find(query)
        if not any(message.value.status == "queued" for message in queue):
            return
        for place, message in enumerate(queue):
            _check_time(held, outside)
            # Read for each message: a STOP, a take-over or an erasure may come while one is sent.
            path = paths.conversation(conversation_id)
            conversation = outside.documents.get(path, Conversation)
            if conversation is None:
                return
            is_certain = _deliver(conversation, message, outside)
            if not is_certain and place + 1 < len(queue):
                raise Busy("later messages wait until the fate of this one is known")
    if len(queue) == BATCH:
        raise Busy("more messages are queued")


def _check_time(held: Held, outside: Outside) -> None:
    if outside.clock() > held.until - CALL:
        raise Busy("the lease is too short for another message")


def _deliver(
    conversation: Snapshot[Conversation], message: Snapshot[Message], outside: Outside
) -> bool:
    """Send one message, unless the rules of the channel forbid it by now.

    Returns whether the outcome is certain, so that the next one may follow.
    """
    value = message.value
    if value.status == "unknown":
        return False
    error = _refusal(conversation.value, value, outside.clock())
    if error:
        _fail(conversation.id, message, error, outside)
        return True
    # Before the claim: an address that cannot be had now leaves no doubt whether it was sent.
    addresses = _addresses(value, outside)
    path = paths.message(conversation.id, message.id)
    try:
        claim = {"status": "sending", "claimedAt": outside.clock()}
        version = outside.documents.commit(Change(path, claim, version=message.version))[0].version
    except Stale:
        return True
    return _send(conversation, message, version, addresses, outside)


def _addresses(message: Message, outside: Outside) -> list[str]:
    """Where the channel reads the message's files for a while. They are not stored anywhere."""
    names = [one.object_name for one in message.media if one.object_name]
    return [outside.files().url(name, FETCHED_WITHIN) for name in names]


def _refusal(conversation: Conversation, message: Message, now: datetime) -> MessageError | None:
    if message.template:
        return template_refusal(conversation)
    return refusal(conversation, message.author, now, message.at, message.confirms_stop)


def _send(
    conversation: Snapshot[Conversation],
    message: Snapshot[Message],
    version: Version,
    addresses: Sequence[str],
    outside: Outside,
) -> bool:
    path = paths.message(conversation.id, message.id)
    text = personal_text(conversation.id, message.id, message.value, outside.personal)
    whole = message.value.model_copy(update={"text": text})
    try:
        address = conversation.value.channel.address
        sid = outside.channel.send(address, whole, conversation.id, message.id, addresses)
    except NotAccepted as error:
        outside.documents.commit(Change(path, {"status": "queued"}, version=version))
        raise Busy("the channel takes no message now") from error
    except Rejected as error:
        _fail(conversation.id, message, explain(error.code), outside)
    except OutcomeUnknown:
        _doubt(conversation.id, message, version, outside)
        return False
    else:
        # Stale: its callback wrote first, and brings the sid too; or it was queued again.
        with suppress(Stale):
            outside.documents.commit(Change(path, {"providerSid": sid}, version=version))
    return True


def _fail(
    conversation_id: str, message: Snapshot[Message], error: MessageError, outside: Outside
) -> None:
    report = DeliveryReport(message.id, message.value.attempt, "failed", error)
    record_status(conversation_id, report, outside.documents)


def _doubt(
    conversation_id: str, message: Snapshot[Message], version: Version, outside: Outside
) -> None:
    """The message may have arrived: have it settled later, unless its callback wrote first."""
    now = outside.clock()
    name = derived_id("settle", conversation_id, message.id, str(micros(now)))
    try:
        path = paths.message(conversation_id, message.id)
        outside.documents.commit(Change(path, {"status": "unknown"}, version=version))
    except Stale:
        return
    outside.tasks.settle(conversation_id, message.id, name, SETTLE_AFTER)

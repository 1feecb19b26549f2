"""The bot answers an aspirant's message, or stays quiet."""

from datetime import timedelta

from wasaprecruit.domain import paths
from wasaprecruit.domain.bot import Decision, decide
from wasaprecruit.domain.channel_rules import BOT
from wasaprecruit.domain.documents import Conversation, Message
from wasaprecruit.domain.errors import Busy
from wasaprecruit.domain.events import MessageStored
from wasaprecruit.domain.identity import derived_id, identify
from wasaprecruit.domain.messages import last_message, micros
from wasaprecruit.ports import (
    AlreadyThere,
    Change,
    Clock,
    Create,
    Documents,
    Snapshot,
    Stale,
    Tasks,
    Write,
)

_ATTEMPTS = 8


def answer_message(
    event: MessageStored, documents: Documents, tasks: Tasks, clock: Clock, agency: str
) -> None:
    """Decide, queue the replies, then ask for their delivery. Twice is once."""
    for _ in range(_ATTEMPTS):
        conversation = documents.get(paths.conversation(event.conversation_id), Conversation)
        if conversation is None:
            return
        try:
            queued = _is_answered(conversation, event) or _answer(
                conversation, event, documents, clock, agency
            )
        except (Stale, AlreadyThere):
            # A recruiter, another message or our own twin was faster: decide anew.
            continue
        if queued:
            tasks.drain(event.conversation_id, name=derived_id(event.id, "drain"))
        return
    raise Busy("the conversation keeps changing")


def _is_answered(conversation: Snapshot[Conversation], event: MessageStored) -> bool:
    """A redelivered event, whose replies stand but whose task may never have been made."""
    return conversation.value.bot.last_event_id == event.id


def _answer(
    conversation: Snapshot[Conversation],
    event: MessageStored,
    documents: Documents,
    clock: Clock,
    agency: str,
) -> bool:
    """Whether replies were queued."""
    message_path = paths.message(conversation.id, event.data.message_id)
    message = documents.get(message_path, Message)
    if message is None:
        return False
    number = identify(conversation.value.channel.address, None).number
    decision = decide(conversation.value, message.value, number, agency)
    if decision is None:
        return False
    documents.commit(*_writes(conversation, event, decision, clock))
    return True


def _writes(
    conversation: Snapshot[Conversation], event: MessageStored, decision: Decision, clock: Clock
) -> list[Write]:
    now = clock()
    replies = {
        derived_id(event.id, str(index)): Message(
            direction="out",
            author=BOT,
            type="text",
            text=text,
            status="queued",
            at=now + timedelta(microseconds=index),
        )
        for index, text in enumerate(decision.texts)
    }
    last_id, last = list(replies.items())[-1]
    fields = {
        "language": decision.language,
        "bot.state": decision.state,
        "bot.lastEventId": event.id,
        "lastMessage": last_message(last_id, last).model_dump(by_alias=True),
        "updatedAt": last.at,
    }
    return [
        *(Create(paths.message(conversation.id, key), reply) for key, reply in replies.items()),
        Change(
            paths.conversation(conversation.id),
            fields,
            maximum={"newestMicros": micros(last.at)},
            version=conversation.version,
        ),
    ]

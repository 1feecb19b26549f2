"""A recruiter's message becomes a document: what sending and sending again have in common."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.channel_rules import refusal, template_refusal
from wasaprecruit.domain.documents.conversation import NOT_WAITING, Conversation
from wasaprecruit.domain.documents.flag import Flag
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.documents.template import Template
from wasaprecruit.domain.errors import Conflict, NotFound
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.inbox_row import last_message
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.releasing import FOR_A_PERSON, paused_by_writing
from wasaprecruit.domain.templates import unsendable
from wasaprecruit.ports.documents import Change, Documents, Missing, Write
from wasaprecruit.ports.tasks import Tasks
from wasaprecruit.use_cases.desk.conversation_row import conversation_row, no_conversation
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.inbound.refresh_row import refresh_row

ANSWERED: tuple[Flag, ...] = (
    "human_wanted",
    "misunderstood",
    "flood",
    "poor_photos",
    "number_claimed",
    "many_forms",
    "undelivered",
    *FOR_A_PERSON,
)
"""Reasons to look at a conversation that are gone once a recruiter answered."""


def check_rules(
    conversation_id: str, author: str, desk: Desk, is_template: bool = False
) -> Conversation:
    """The conversation's row. Raises NotFound; Conflict when WhatsApp's rules forbid it now."""
    conversation = conversation_row(conversation_id, desk.documents)
    now = desk.clock()
    error = (
        template_refusal(conversation.value)
        if is_template
        else refusal(conversation.value, author, now, queued_at=now)
    )
    if error:
        raise Conflict(error.code, error.reason)
    return conversation.value


def usable_template(content_sid: str, documents: Documents) -> Template:
    """Raises NotFound without the template, Conflict when nobody may send it now."""
    found = documents.get(paths.template(content_sid), Template)
    if found is None:
        raise NotFound("no_template", "There is no such template.")
    if error := unsendable(found.value):
        raise Conflict(error.code, error.reason)
    return found.value


def queue_reply(
    conversation: tuple[str, Conversation],
    message_id: str,
    message: Message,
    write: Write,
    documents: Documents,
) -> None:
    """Write the message and the row together, which is given as it was, and pause the bot.

    Raises what `write` raises.
    """
    conversation_id, was = conversation
    row = Change(
        paths.conversation(conversation_id),
        fields={
            "lastMessage": last_message(message_id, message).model_dump(by_alias=True),
            "needsReply": False,
            "waitingMicros": NOT_WAITING,
            "unread": 0,
            **paused_by_writing(was.bot, message.author, message.at),
        },
        maximum={"newestMicros": micros(message.at)},
        remove={"flags": ANSWERED},
    )
    try:
        written = documents.commit(write, row)
    except Missing:
        raise no_conversation() from None
    # Empty when this request was done before.
    if written and written[-1].numbers["newestMicros"] > micros(message.at):
        refresh_row(conversation_id, documents)


def ask_for_delivery(conversation_id: str, message_id: str, message: Message, tasks: Tasks) -> None:
    """Enqueue the delivery of the conversation's queue: one task for each attempt of a message.

    The conversation is part of the name, because clients make ids: two of them may make the same.
    """
    name = derived_id("drain", conversation_id, message_id, str(message.attempt))
    tasks.drain(conversation_id, name)

"""Write down what became of an outbound message, forward only."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from wasaprecruit.domain import paths
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message, MessageError, MessageStatus
from wasaprecruit.domain.failures import is_meant
from wasaprecruit.domain.inbox_row import unanswered
from wasaprecruit.domain.statuses import FAILED, advances
from wasaprecruit.ports.documents import Change, Documents, Missing, Snapshot, Write
from wasaprecruit.use_cases.retrying import retried


@dataclass(frozen=True)
class DeliveryReport:
    """What is reported about the `attempt`-th sending of a message.

    `at` is when the channel's report reached us; None of what we found out ourselves.
    """

    message_id: str
    attempt: int
    status: MessageStatus
    error: MessageError | None = None
    provider_sid: str | None = None
    at: datetime | None = None


def record_status(conversation_id: str, report: DeliveryReport, documents: Documents) -> None:
    """Advance the status of the message, and of its conversation's row if it is the last message.

    Reports may come twice and in any order. One about an erased message is ignored.
    """
    with suppress(Missing):
        _apply(conversation_id, report, documents)


@retried(8, because="the conversation keeps changing")
def _apply(conversation_id: str, report: DeliveryReport, documents: Documents) -> None:
    conversation = documents.get(paths.conversation(conversation_id), Conversation)
    if conversation is None:
        return
    last = conversation.value.last_message
    is_last = last.id == report.message_id
    message = None
    current = last.status
    # The row repeats the last message's status and attempt, and all are written together: it tells
    # enough, unless the report is about another attempt or brings an error to be kept.
    if not is_last or report.attempt != last.attempt or report.status in FAILED:
        message = documents.get(paths.message(conversation.id, report.message_id), Message)
        if message is None or _is_outdated(message.value, report):
            return
        current = message.value.status
    if advances(current, report.status):
        documents.commit(*_steps(conversation, message, report, is_last))
    elif message and report.error and message.value.error is None:
        # Too late to change the status; kept for whoever looks into it.
        error = report.error.model_dump(by_alias=True)
        path = paths.message(conversation.id, report.message_id)
        documents.commit(Change(path, {"error": error}, version=message.version))


def _is_outdated(message: Message, report: DeliveryReport) -> bool:
    """Whatever became of another attempt says nothing about the present one."""
    return report.attempt != message.attempt


def _steps(
    conversation: Snapshot[Conversation],
    message: Snapshot[Message] | None,
    report: DeliveryReport,
    is_last: bool,
) -> list[Write]:
    fields: dict[str, object] = {
        "status": report.status,
        "error": report.error.model_dump(by_alias=True) if report.error else None,
    }
    if report.provider_sid:
        fields["providerSid"] = report.provider_sid
    if report.at:
        fields[f"statusTimes.{report.status}"] = report.at
    path = paths.message(conversation.id, report.message_id)
    steps: list[Write] = [Change(path, fields, version=message.version if message else None)]
    row: dict[str, object] = {}
    flags: dict[str, list[str]] = {}
    if is_last:
        row["lastMessage.status"] = report.status
    if message and report.status in FAILED and _calls(message.value, report.error):
        row |= unanswered(conversation.value, message.value.at)
        flags = {"flags": ["undelivered"]}
    if row:
        path = paths.conversation(conversation.id)
        steps.append(Change(path, row, union=flags, version=conversation.version))
    return steps


def _calls(message: Message, error: MessageError | None) -> bool:
    """Whether the failure is work for a recruiter.

    A STOP that could not be confirmed is none, since nobody may write any more; and none is what
    was not to go out.
    """
    return message.confirms_stop is None and not is_meant(error)

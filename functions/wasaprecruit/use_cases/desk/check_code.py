"""Somebody asks whether a message is really ours."""

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.codes import normal_code
from wasaprecruit.domain.commands import CheckCode, CodeChecked
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.identity import identify
from wasaprecruit.domain.proof import Verdict, verdict
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import Change, Documents, Snapshot, first
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried

_LAST_DIGITS = 2


def check_code(asked: Asked[CheckCode], desk: Desk) -> CodeChecked:
    """Tell when and to whom we sent the code. A genuine code counts once; then it is `used`.

    Raises Busy when others keep changing the message: "unknown" would say that it is not ours.
    """
    code = normal_code(asked.command.code)
    used = _use(desk.codes.digest(code), desk.documents, desk.clock) if code else None
    if used is None:
        return CodeChecked(agency=desk.agency, result="unknown")
    message, result = used
    sent_to = _ending(message.parent_id, desk.documents)
    return CodeChecked(agency=desk.agency, result=result, sent_at=message.value.at, sent_to=sent_to)


@retried(3, because="the message keeps changing")
def _use(
    digest: str, documents: Documents, clock: Clock
) -> tuple[Snapshot[Message], Verdict] | None:
    """The message whose code has this digest, and what the code proves; None without a message.

    A genuine code is marked as used.
    """
    message = first(queries.message_with_proof(digest), documents)
    if message is None:
        return None
    result = verdict(message.value, clock())
    if result == "genuine":
        change = Change(message.path, {"proof.checkedAt": clock()}, version=message.version)
        documents.commit(change)
    return message, result


def _ending(conversation_id: str, documents: Documents) -> str | None:
    row = documents.get(paths.conversation(conversation_id), Conversation)
    number = row and identify(row.value.channel.address, None).number
    return number[-_LAST_DIGITS:] if number else None

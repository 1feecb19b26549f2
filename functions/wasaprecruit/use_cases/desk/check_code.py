"""Somebody asks whether a message is really ours."""

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.codes import normal_code
from wasaprecruit.domain.commands import CheckCode, CodeChecked
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.identity import identify
from wasaprecruit.domain.proof import verdict
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import Change, Documents, Snapshot, Stale, first
from wasaprecruit.ports.personal import ProofCodes
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk

_LAST_DIGITS = 2
_ATTEMPTS = 3


def check_code(asked: Asked[CheckCode], desk: Desk) -> CodeChecked:
    """Tell when and to whom we sent the code. It counts once: later it was "used"."""
    code = normal_code(asked.command.code)
    documents, clock = desk.documents, desk.clock
    for _ in range(_ATTEMPTS):
        message = _message_with(code, desk.codes, documents)
        if message is None:
            break
        result = verdict(message.value, clock())
        if result != "genuine" or _use(message, documents, clock):
            sent_to = _ending(message.parent_id, documents)
            return CodeChecked(
                agency=desk.agency, result=result, sent_at=message.value.at, sent_to=sent_to
            )
    return CodeChecked(agency=desk.agency, result="unknown")


def _message_with(
    code: str | None, codes: ProofCodes, documents: Documents
) -> Snapshot[Message] | None:
    if code is None:
        return None
    return first(queries.message_with_proof(codes.digest(code)), documents)


def _use(message: Snapshot[Message], documents: Documents, clock: Clock) -> bool:
    """Whether the code is used up now; False when the message was changed in between."""
    change = Change(message.path, {"proof.checkedAt": clock()}, version=message.version)
    try:
        documents.commit(change)
    except Stale:
        return False
    return True


def _ending(conversation_id: str, documents: Documents) -> str | None:
    row = documents.get(paths.conversation(conversation_id), Conversation)
    number = row and identify(row.value.channel.address, None).number
    return number[-_LAST_DIGITS:] if number else None

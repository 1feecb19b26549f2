"""Put a conversation's row right after messages came out of order."""

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.channel_rules import WINDOW
from wasaprecruit.domain.documents.conversation import Conversation
from wasaprecruit.domain.documents.message import Message
from wasaprecruit.domain.inbox_row import last_message
from wasaprecruit.domain.opt_out import means_stop
from wasaprecruit.ports.documents import Change, Documents, Snapshot, first
from wasaprecruit.use_cases.retrying import retried


@retried(5, because="the conversation keeps changing")
def refresh_row(conversation_id: str, documents: Documents) -> None:
    """Make the row tell of the newest messages that are stored, and of the newest STOP or START."""
    conversation = documents.get(paths.conversation(conversation_id), Conversation)
    if conversation is None:
        return
    fields = _corrections(conversation_id, conversation, documents)
    if fields:
        documents.commit(Change(conversation.path, fields, version=conversation.version))


def _newest_heard(conversation_id: str, documents: Documents) -> Snapshot[Message] | None:
    """The aspirant's newest message. A reaction is none: WhatsApp's window stays as it is."""
    newest = first(queries.newest_message(conversation_id, "in"), documents)
    if newest is None or not newest.value.is_reaction:
        return newest
    found = documents.find(queries.newest_heard(conversation_id))
    return next((one for one in found if not one.value.is_reaction), None)


def _corrections(
    conversation_id: str, conversation: Snapshot[Conversation], documents: Documents
) -> dict[str, object]:
    fields: dict[str, object] = {}
    row = conversation.value
    newest = first(queries.newest_message(conversation_id), documents)
    if newest and newest.id != row.last_message.id:
        fields["lastMessage"] = last_message(newest.id, newest.value).model_dump(by_alias=True)
    inbound = _newest_heard(conversation_id, documents)
    if inbound and inbound.value.at != row.last_inbound_at:
        fields["lastInboundAt"] = inbound.value.at
        fields["windowClosesAt"] = inbound.value.at + WINDOW
    if row.opted_out and row.opt_choice and not means_stop(row.opt_choice):
        # An older STOP was stored after a later START had been heard.
        fields["optedOut"] = False
    return fields

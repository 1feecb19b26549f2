"""The first message of somebody: a new conversation, or one that is known by another address."""

from contextlib import suppress

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.channel_rules import BOT, WINDOW
from wasaprecruit.domain.documents.alias import Alias
from wasaprecruit.domain.documents.conversation import Channel, Conversation
from wasaprecruit.domain.events.messages import ReceivedData
from wasaprecruit.domain.file_limits import counted
from wasaprecruit.domain.forms.entering import aspirant_of
from wasaprecruit.domain.identity import Identity
from wasaprecruit.domain.inbox_row import last_message
from wasaprecruit.domain.micros import micros
from wasaprecruit.domain.opt_out import means_stop
from wasaprecruit.domain.search import tokens_of
from wasaprecruit.domain.stages import moves_with
from wasaprecruit.domain.stop_words import stop_in
from wasaprecruit.domain.time_zones import zone_behind
from wasaprecruit.ports.documents import (
    AlreadyThere,
    Change,
    Create,
    Documents,
    Missing,
    Snapshot,
    Stale,
    Write,
    first,
)
from wasaprecruit.ports.publisher import Publisher
from wasaprecruit.use_cases.forms.move_forms import move_forms
from wasaprecruit.use_cases.inbound.arrival import arrival

Aliases = dict[str, Snapshot[Alias] | None]

_NOTHING_WAITS: dict[str, object] = {
    "form": None,
    "unconfirmedForms": [],
    "formCount": None,
    "aspirantName": None,
    "ageGroup": None,
    "born": None,
    "flags": [],
}


def begin_conversation(
    data: ReceivedData,
    identity: Identity,
    conversation_id: str,
    documents: Documents,
    publisher: Publisher,
) -> str | None:
    """Open the conversation with its first message; or return the id of the one it belongs to.

    Each id that the person is known by gets an alias. If one exists, a form or a message from the
    person's other address was here before.
    """
    hidden = identity.external_user_id
    if not identity.number and hidden:
        known = first(queries.conversation_of(hidden), documents)
        if known:
            return known.id
    row = _first(data, identity, conversation_id)
    aliases: Aliases = dict.fromkeys([conversation_id, identity.secondary_id or conversation_id])
    try:
        documents.commit(*_opening(data, row, conversation_id, aliases))
    except AlreadyThere:
        aliases = {one: documents.get(paths.alias(one), Alias) for one in aliases}
        elsewhere = _elsewhere(conversation_id, aliases)
        if elsewhere is None:
            return _join(data, row, conversation_id, aliases, documents)
        _lead(conversation_id, aliases[conversation_id], elsewhere, documents, publisher)
        return elsewhere
    return None


def _elsewhere(conversation_id: str, aliases: Aliases) -> str | None:
    """Where the person was first seen, if it was under another address."""
    known = (alias.value.conversation_id for alias in aliases.values() if alias)
    return next((one for one in known if one != conversation_id), None)


def _join(
    data: ReceivedData,
    row: Conversation,
    conversation_id: str,
    aliases: Aliases,
    documents: Documents,
) -> str | None:
    """Begin with the form that waits. The same id when somebody else has just begun it."""
    try:
        documents.commit(*_opening(data, row, conversation_id, aliases))
    except (AlreadyThere, Stale, Missing):
        return conversation_id
    return None


def _opening(
    data: ReceivedData, row: Conversation, conversation_id: str, aliases: Aliases
) -> list[Write]:
    waiting = aliases[conversation_id]
    if waiting:
        row = _with_form(row, waiting.value)
    row = row.model_copy(update={"search": tokens_of(row)})
    created = [one for one, alias in aliases.items() if alias is None]
    return [
        Create(paths.conversation(conversation_id), row),
        *arrival(data, conversation_id),
        *(Create(paths.alias(one), Alias(conversation_id=conversation_id)) for one in created),
        *([_emptied(waiting)] if waiting else []),
    ]


def _emptied(waiting: Snapshot[Alias]) -> Write:
    """Checks the version, so that a form that has just come is not lost."""
    return Change(paths.alias(waiting.id), _NOTHING_WAITS, version=waiting.version)


def _first(data: ReceivedData, identity: Identity, conversation_id: str) -> Conversation:
    message = data.message
    choice = stop_in(message)
    return Conversation(
        display_name=data.profile_name or identity.number or "WhatsApp",
        channel=Channel(address=data.address, external_user_id=identity.external_user_id),
        last_message=last_message(data.message_id, message),
        newest_micros=micros(message.at),
        last_inbound_at=message.at,
        window_closes_at=message.at + WINDOW,
        unread=1,
        needs_reply=True,
        waiting_micros=micros(message.at),
        opted_out=means_stop(choice),
        opt_choice=choice,
        aspirant_id=aspirant_of(conversation_id),
        referral=message.referral,
        time_zone=zone_behind(identity.number, message.at),
        files=counted(message),
        created_at=message.at,
        updated_at=message.at,
    )


def _with_form(row: Conversation, waiting: Alias) -> Conversation:
    begun = _profile_begun(row) if waiting.form else {}
    return row.model_copy(
        update={
            **begun,
            "form": waiting.form,
            "unconfirmed_forms": waiting.unconfirmed_forms,
            "form_count": waiting.form_count,
            "aspirant_name": waiting.aspirant_name,
            "age_group": waiting.age_group,
            "born": waiting.born,
            "flags": waiting.flags,
        }
    )


def _profile_begun(row: Conversation) -> dict[str, object]:
    moves = moves_with(row, "profile", BOT, row.created_at)
    return {"stage": "profile", "stage_moves": moves}


def _lead(
    conversation_id: str,
    alias: Snapshot[Alias] | None,
    elsewhere: str,
    documents: Documents,
    publisher: Publisher,
) -> None:
    """Make this id an alias of the conversation `elsewhere`, and move there what waits here."""
    if alias is None:
        with suppress(AlreadyThere):
            documents.commit(Create(paths.alias(conversation_id), Alias(conversation_id=elsewhere)))
    elif alias.value.conversation_id != elsewhere:
        moved = move_forms(alias, documents, publisher, elsewhere)
        fields = {**_NOTHING_WAITS, "conversationId": elsewhere}
        with suppress(Stale):
            documents.commit(Change(paths.alias(alias.id), fields, version=alias.version), *moved)

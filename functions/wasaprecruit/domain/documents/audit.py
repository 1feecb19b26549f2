"""`audit/{id}`: what a user did in the desk."""

from typing import Any

from pydantic import Field

from wasaprecruit.domain.model import Model, Timestamp


class AuditEntry(Model):
    """`audit/{id}`: one command, written in the same commit as what it changed.

    `by` is a uid, `command` the command's name in the table; the ids are set where the command was
    about such a thing: `conversation_ids` for one about many (an export). `fields` names what was
    changed where its values are not to be repeated here (a profile's). `request` is a digest of
    the key and of what was asked: the same for a request that is sent again. `before` and `after`
    hold document fields by their stored names, never free text; `before` only has those that the
    command had read.
    """

    by: str
    command: str
    at: Timestamp
    request: str
    conversation_id: str | None = None
    message_id: str | None = None
    user_id: str | None = None
    photo_id: str | None = None
    tag_id: str | None = None
    note_id: str | None = None
    quick_reply_id: str | None = None
    conversation_ids: list[str] = Field(default_factory=list)
    fields: list[str] = Field(default_factory=list)
    before: dict[str, Any] = Field(default_factory=dict)
    after: dict[str, Any] = Field(default_factory=dict)

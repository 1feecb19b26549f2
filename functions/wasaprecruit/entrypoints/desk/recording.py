"""What an act gets to work with: documents that write its audit entry with whatever it changes."""

import re
from dataclasses import replace
from typing import Any
from uuid import uuid4

from flask import Request

from wasaprecruit.domain.documents.audit import AuditEntry
from wasaprecruit.domain.errors import Invalid
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.entrypoints.desk.row import Row
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.audited import Audited
from wasaprecruit.use_cases.desk.needs import Desk

KEY = "Idempotency-Key"
"""https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/: made by the client,
the same for a request that is sent again because its answer got lost."""

_KEY = re.compile(r"[\x21-\x7e]{8,128}")


def recorded(desk: Desk, row: Row[Any], asked: Asked[Any], request: Request) -> Desk:
    """The desk for this one command. Raises Invalid for a key that is none.

    The entry's id follows from who asks and the key: asked again, the command is done once. A row
    that is not recorded gets the desk as it is.
    """
    if not row.is_recorded:
        return desk
    key = request.headers.get(KEY, uuid4().hex)
    if not _KEY.fullmatch(key):
        raise Invalid("invalid", f"{KEY}: 8 to 128 visible characters")
    entry = AuditEntry(
        by=asked.by,
        command=row.name,
        at=desk.clock(),
        request=derived_id("request", key, asked.command.model_dump_json()),
        conversation_id=asked.conversation or None,
        message_id=asked.message or None,
        user_id=asked.user or None,
        photo_id=asked.photo or None,
        tag_id=asked.tag or None,
        note_id=asked.note or None,
        quick_reply_id=asked.quick_reply or None,
    )
    entry_id = derived_id("audit", asked.by, key)
    documents = Audited(desk.documents, entry_id, entry)
    return replace(
        desk,
        documents=documents,
        tell=documents.tell,
        was_done_before=documents.was_done_before,
    )

"""A recruiter hands over a file, and it becomes part of a message."""

from hashlib import sha256

from wasaprecruit.domain.documents.media import Media
from wasaprecruit.domain.errors import NotFound
from wasaprecruit.domain.message_commands import AttachedFile, StartUpload, UploadStarted
from wasaprecruit.domain.photos import sent_name, upload_name
from wasaprecruit.domain.sent_files import (
    EMPTY,
    MOST_BYTES,
    NOT_ALLOWED,
    TOO_LARGE,
    UPLOAD_LASTS,
    check_announced,
    check_bytes,
    check_caption,
)
from wasaprecruit.ports.media import FileKind, MediaRefused
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.conversation_row import conversation_row
from wasaprecruit.use_cases.desk.needs import Desk


def start_upload(asked: Asked[StartUpload], desk: Desk) -> UploadStarted:
    """An address to which the browser sends the bytes: they pass none of our functions.

    Raises NotFound; Invalid for a file that WhatsApp would not take, by what is told of it.
    """
    command = asked.command
    check_announced(command.content_type, command.size)
    row = conversation_row(asked.conversation, desk.documents).value
    name = upload_name(row.aspirant_id, command.id)
    upload = desk.files.upload(name, command.size, UPLOAD_LASTS)
    expires_at = desk.clock() + UPLOAD_LASTS
    return UploadStarted(url=upload.url, headers=dict(upload.headers), expires_at=expires_at)


def attached(file: AttachedFile, text: str, aspirant_id: str, desk: Desk) -> Media:
    """The file, kept under a name that follows from its content, as what its bytes are.

    Whoever can still write to the address of the upload does not reach what was looked at here.
    Raises NotFound without an upload; Invalid for a file that WhatsApp would not take.
    """
    data = desk.files.read(upload_name(aspirant_id, file.upload_id), MOST_BYTES + 1)
    if data is None:
        raise NotFound("upload_missing", "The file has not arrived, or is too old. Add it again.")
    kind = _kind(data, desk)
    check_bytes(kind.content_type, data)
    check_caption(kind.content_type, text)
    name = sent_name(aspirant_id, sha256(data).hexdigest(), kind.extension)
    desk.files.put(name, data, kind.content_type)
    return Media(
        content_type=kind.content_type,
        file_name=file.name or None,
        state="stored",
        object_name=name,
    )


def _kind(data: bytes, desk: Desk) -> FileKind:
    if not data:
        raise EMPTY
    if len(data) > MOST_BYTES:
        raise TOO_LARGE
    try:
        return desk.sniff(data)
    except MediaRefused:
        raise NOT_ALLOWED from None

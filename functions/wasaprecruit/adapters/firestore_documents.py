"""Firestore, as the verbs see it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from google.api_core import exceptions
from google.cloud.firestore import (
    ArrayRemove,
    Client,
    FieldFilter,
    Increment,
    Maximum,
    Query,
    WriteBatch,
)
from opentelemetry.trace import SpanKind
from pydantic import ValidationError

from wasaprecruit.domain import paths
from wasaprecruit.domain.access import Badge
from wasaprecruit.domain.documents.message import Direction, Message, MessageStatus
from wasaprecruit.domain.documents.photo import Photo
from wasaprecruit.domain.documents.sources import Sources
from wasaprecruit.domain.errors import Unprocessable
from wasaprecruit.domain.model import faults_of
from wasaprecruit.domain.statuses import FAILED
from wasaprecruit.ports.documents import (
    AlreadyThere,
    Change,
    Create,
    Delete,
    M,
    Malformed,
    Missing,
    Snapshot,
    Stale,
    Version,
    Write,
    Written,
)
from wasaprecruit.telemetry.handling import count
from wasaprecruit.telemetry.tracing import step

_TRANSLATED = {
    exceptions.AlreadyExists: AlreadyThere,
    exceptions.NotFound: Missing,
    exceptions.FailedPrecondition: Stale,
}


class FirestoreDocuments:
    """Implements `ports.Documents`. Contention and outages escape, so that delivery retries."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, path: str, model: type[M]) -> Snapshot[M] | None:
        with step("firestore get", SpanKind.CLIENT):
            document = self._client.document(path).get()
        count(reads=1)
        return _snapshot(document, model) if document.exists else None

    def commit(self, *writes: Write) -> Sequence[Written]:
        batch = self._client.batch()
        for write in writes:
            self._add(batch, write)
        try:
            with step("firestore commit", SpanKind.CLIENT, {"firestore.writes": len(writes)}):
                results = batch.commit()
        except tuple(_TRANSLATED) as error:
            raise _TRANSLATED[type(error)] from error
        except exceptions.InvalidArgument:
            # About what is written, and not about the moment: too large, too deep, out of range.
            raise Unprocessable("the store cannot hold these writes") from None
        count(writes=len(writes))
        return [_written(write, result) for write, result in zip(writes, results, strict=True)]

    def existing(self, paths: Sequence[str]) -> set[str]:
        references = {self._client.document(path): path for path in paths}
        if not references:
            return set()
        with step("firestore get", SpanKind.CLIENT):
            found = list(self._client.get_all(list(references), field_paths=["status"]))
        count(reads=len(found))
        return {references[document.reference] for document in found if document.exists}

    def messages_in(
        self, conversation_id: str, statuses: Sequence[MessageStatus], limit: int
    ) -> list[Snapshot[Message]]:
        query = (
            self._messages(conversation_id)
            .where(filter=FieldFilter("status", "in", list(statuses)))
            .order_by("at")
            .limit(limit)
        )
        return [_snapshot(document, Message) for document in _found(query)]

    def newest_message(
        self, conversation_id: str, direction: Direction | None = None
    ) -> Snapshot[Message] | None:
        query = self._messages(conversation_id).order_by("at", direction=Query.DESCENDING).limit(1)
        if direction:
            query = query.where(filter=FieldFilter("direction", "==", direction))
        return next((_snapshot(document, Message) for document in _found(query)), None)

    def waiting_since(
        self, status: MessageStatus, until: datetime, limit: int
    ) -> list[tuple[str, Snapshot[Message]]]:
        query = (
            self._client.collection_group("messages")
            .where(filter=FieldFilter("status", "==", status))
            .where(filter=FieldFilter("at", "<", until))
            .order_by("at")
            .limit(limit)
        )
        return [
            (document.reference.parent.parent.id, _snapshot(document, Message))
            for document in _found(query)
        ]

    def failed_since(self, since: datetime, limit: int) -> list[Snapshot[Message]]:
        query = (
            self._client.collection_group("messages")
            .where(filter=FieldFilter("status", "in", sorted(FAILED)))
            .where(filter=FieldFilter("at", ">=", since))
            .order_by("at")
            .limit(limit)
        )
        return [_snapshot(document, Message) for document in _found(query)]

    def knows_sid(self, conversation_id: str, provider_sid: str) -> bool:
        carries = (
            FieldFilter("providerSid", "==", provider_sid),
            FieldFilter("formerSids", "array_contains", provider_sid),
        )
        queries = (self._messages(conversation_id).where(filter=one).limit(1) for one in carries)
        return any(True for query in queries for _ in _found(query))

    def conversation_of(self, external_user_id: str) -> str | None:
        query = self._client.collection("conversations").where(
            filter=FieldFilter("channel.externalUserId", "==", external_user_id)
        )
        return next((document.id for document in _found(query.limit(1))), None)

    def sources_waiting(self, conversation_id: str, limit: int) -> list[Snapshot[Sources]]:
        sources = self._client.document(paths.conversation(conversation_id)).collection("sources")
        query = sources.where(filter=FieldFilter("waiting", "==", True)).order_by("at").limit(limit)
        return [_snapshot(document, Sources) for document in _found(query)]

    def messages_with_files(self, conversation_id: str) -> list[Snapshot[Message]]:
        inbound = self._messages(conversation_id).where(filter=FieldFilter("direction", "==", "in"))
        found = (_snapshot(document, Message) for document in _found(inbound))
        return [message for message in found if message.value.media]

    def photos_of(self, aspirant_id: str) -> list[Snapshot[Photo]]:
        photos = self._client.document(paths.aspirant(aspirant_id)).collection("photos")
        return [_snapshot(document, Photo) for document in _found(photos.order_by("createdAt"))]

    def users(self) -> list[Snapshot[Badge]]:
        return [_snapshot(document, Badge) for document in _found(self._client.collection("users"))]

    def message_with_proof(self, digest: str) -> tuple[str, Snapshot[Message]] | None:
        query = (
            self._client.collection_group("messages")
            .where(filter=FieldFilter("proof.digest", "==", digest))
            .limit(1)
        )
        for document in _found(query):
            return document.reference.parent.parent.id, _snapshot(document, Message)
        return None

    def _messages(self, conversation_id: str) -> Any:
        return self._client.document(paths.conversation(conversation_id)).collection("messages")

    def _add(self, batch: WriteBatch, write: Write) -> None:
        reference = self._client.document(write.path)
        if isinstance(write, Create):
            batch.create(reference, write.value.model_dump(by_alias=True))
            return
        version = write.version
        option = self._client.write_option(last_update_time=version) if version else None
        if isinstance(write, Delete):
            batch.delete(reference, option=option)
        else:
            batch.update(reference, _updates(write), option=option)


def _found(query: Any) -> list[Any]:
    """Its documents. An answer without any is paid as one read."""
    with step("firestore query", SpanKind.CLIENT):
        documents = list(query.stream())
    count(reads=max(len(documents), 1))
    return documents


def _updates(change: Change) -> dict[str, Any]:
    return {
        **change.fields,
        **{field: Increment(number) for field, number in change.add.items()},
        **{field: Maximum(number) for field, number in change.maximum.items()},
        **{field: ArrayRemove(list(values)) for field, values in change.remove.items()},
    }


def _written(write: Write, result: Any) -> Written:
    """Transform results come in the order of the field paths, sorted, as the client sends them."""
    if not isinstance(write, Change):
        return Written(Version(result.update_time), {})
    fields = sorted([*write.add, *write.maximum, *write.remove])
    results = dict(zip(fields, result.transform_results, strict=True))
    numbers = {
        field: value.integer_value for field, value in results.items() if field not in write.remove
    }
    return Written(Version(result.update_time), numbers)


def _snapshot(document: Any, model: type[M]) -> Snapshot[M]:
    try:
        value = model.model_validate(document.to_dict())
    except ValidationError as error:
        raise Malformed(document.reference.path, faults_of(error)) from None
    return Snapshot(document.id, value, Version(document.update_time))

"""Firestore, as the use cases see it."""

from collections.abc import Sequence

from google.api_core import exceptions
from google.cloud.firestore import Client
from opentelemetry.trace import SpanKind

from wasaprecruit.adapters.firestore_documents.asking import translated
from wasaprecruit.adapters.firestore_documents.reading import snapshot
from wasaprecruit.adapters.firestore_documents.writing import add, written
from wasaprecruit.domain.errors import Unprocessable
from wasaprecruit.domain.query import M, Query
from wasaprecruit.ports.documents import (
    AlreadyThere,
    Missing,
    Snapshot,
    Stale,
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
        return snapshot(document, model) if document.exists else None

    def get_all(self, paths: Sequence[str], model: type[M]) -> list[Snapshot[M]]:
        references = [self._client.document(path) for path in dict.fromkeys(paths)]
        if not references:
            return []
        with step("firestore get", SpanKind.CLIENT):
            found = {document.reference: document for document in self._client.get_all(references)}
        count(reads=len(found))
        there = (found[reference] for reference in references)
        return [snapshot(document, model) for document in there if document.exists]

    def existing(self, paths: Sequence[str]) -> set[str]:
        references = {self._client.document(path): path for path in paths}
        if not references:
            return set()
        with step("firestore get", SpanKind.CLIENT):
            found = list(self._client.get_all(list(references), field_paths=["status"]))
        count(reads=len(found))
        return {references[document.reference] for document in found if document.exists}

    def find(self, query: Query[M]) -> list[Snapshot[M]]:
        with step("firestore query", SpanKind.CLIENT):
            found = list(translated(query, self._client).stream())
        count(reads=max(len(found), 1))
        return [snapshot(document, query.model) for document in found]

    def commit(self, *writes: Write) -> Sequence[Written]:
        batch = self._client.batch()
        for write in writes:
            add(write, batch, self._client)
        try:
            with step("firestore commit", SpanKind.CLIENT, {"firestore.writes": len(writes)}):
                results = batch.commit()
        except tuple(_TRANSLATED) as error:
            raise _TRANSLATED[type(error)] from error
        except exceptions.InvalidArgument:
            # About what is written, and not about the moment: too large, too deep, out of range.
            raise Unprocessable("the store cannot hold these writes") from None
        count(writes=len(writes))
        return [written(write, result) for write, result in zip(writes, results, strict=True)]

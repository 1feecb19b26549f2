"""Every query of ours has its index: the emulator answers without one, production refuses."""

import json
from pathlib import Path
from typing import Any

import grpc
import pytest
from google.cloud.firestore import Client
from google.cloud.firestore_v1.services.firestore import FirestoreClient
from google.cloud.firestore_v1.services.firestore.transports import FirestoreGrpcTransport
from google.cloud.firestore_v1.types import StructuredQuery

from localstack.addresses import Addresses
from tests.fakes import NOON
from wasaprecruit.adapters.firestore_documents import FirestoreDocuments

INDEXES = Path(__file__).parents[2] / "firestore.indexes.json"
Index = tuple[str, str, tuple[tuple[str, str], ...]]


class _Listener(grpc.UnaryStreamClientInterceptor):  # type: ignore[type-arg]
    """Notes each query on its way to the server."""

    def __init__(self) -> None:
        self.heard: list[StructuredQuery] = []

    def intercept_unary_stream(self, continuation: Any, details: Any, request: Any) -> Any:
        if details.method.endswith("/RunQuery"):
            self.heard.append(request.structured_query)
        return continuation(details, request)


@pytest.fixture
def listener() -> _Listener:
    return _Listener()


@pytest.fixture
def documents(stack: Addresses, listener: _Listener) -> FirestoreDocuments:
    channel = grpc.intercept_channel(grpc.insecure_channel(stack.firestore_host), listener)
    client = Client(project="demo-contract")
    # The library has no public way in for a channel of one's own.
    client._firestore_api_internal = FirestoreClient(
        transport=FirestoreGrpcTransport(channel=channel)
    )
    return FirestoreDocuments(client)


def _declared() -> set[Index]:
    declared = json.loads(INDEXES.read_text())
    composite = {
        (
            index["collectionGroup"],
            index["queryScope"],
            tuple((field["fieldPath"], field["order"]) for field in index["fields"]),
        )
        for index in declared["indexes"]
    }
    single = {
        (
            field["collectionGroup"],
            index["queryScope"],
            ((field["fieldPath"], index["order"]),),
        )
        for field in declared["fieldOverrides"]
        for index in field["indexes"]
    }
    return composite | single


def _needed(query: StructuredQuery) -> Index | None:
    """The composite index of a query; None when single-field indexes, made by themselves, do."""
    source = query.from_[0]
    orders = [(order.field.field_path, order.direction.name) for order in query.order_by]
    equal = [name for name in _equal(query.where) if name not in dict(orders)]
    scope = "COLLECTION_GROUP" if source.all_descendants else "COLLECTION"
    if not (equal and orders) and scope == "COLLECTION":
        return None
    fields = (*((name, "ASCENDING") for name in equal), *orders)
    return source.collection_id, scope, fields


def _equal(where: StructuredQuery.Filter) -> list[str]:
    if "composite_filter" in where:
        return [name for part in where.composite_filter.filters for name in _equal(part)]
    field = where.field_filter
    operator = StructuredQuery.FieldFilter.Operator
    return [field.field.field_path] if field.op in (operator.EQUAL, operator.IN) else []


def test_every_query_has_its_index(documents: FirestoreDocuments, listener: _Listener) -> None:
    documents.messages_in("c", ("queued", "unknown"), 1)
    documents.waiting_since("queued", NOON, 1)
    documents.newest_message("c")
    documents.newest_message("c", "in")
    documents.knows_sid("c", "SM1")
    documents.conversation_of("MX.1")
    documents.photos_of("a")
    documents.message_with_proof("DIGEST")
    assert len(listener.heard) == 9
    needed = {index for index in map(_needed, listener.heard) if index}
    assert len(needed) == 4
    assert needed <= _declared()

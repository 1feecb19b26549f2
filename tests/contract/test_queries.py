"""What is sent to Firestore is what the query says; its index is computed from the query."""

from typing import Any

import grpc
import pytest
from google.cloud.firestore import Client
from google.cloud.firestore_v1._helpers import decode_value
from google.cloud.firestore_v1.services.firestore import FirestoreClient
from google.cloud.firestore_v1.services.firestore.transports import FirestoreGrpcTransport
from google.cloud.firestore_v1.types import RunQueryRequest, StructuredQuery

from localstack.addresses import Addresses
from tests.query_examples import EXAMPLES
from wasaprecruit.adapters.firestore_documents import FirestoreDocuments
from wasaprecruit.domain.query import Query

_OPERATORS = {
    "==": "EQUAL",
    "in": "IN",
    "<": "LESS_THAN",
    ">=": "GREATER_THAN_OR_EQUAL",
    "array_contains": "ARRAY_CONTAINS",
}


class _Listener(grpc.UnaryStreamClientInterceptor):  # type: ignore[type-arg]
    """Notes each query on its way to the server."""

    def __init__(self) -> None:
        self.heard: list[RunQueryRequest] = []

    def intercept_unary_stream(self, continuation: Any, details: Any, request: Any) -> Any:
        if details.method.endswith("/RunQuery"):
            self.heard.append(request)
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


@pytest.mark.parametrize("query", [query for _, query in EXAMPLES])
def test_what_is_sent_is_what_the_query_says(
    query: Query[Any], documents: FirestoreDocuments, listener: _Listener
) -> None:
    documents.find(query)
    [request] = listener.heard
    sent = request.structured_query
    assert _source(request) == (query.collection, query.everywhere)
    assert _conditions(sent.where) == [
        (one.field, _OPERATORS[one.operator], one.value) for one in query.where
    ]
    orders = [(order.field.field_path, order.direction.name) for order in sent.order_by]
    direction = "DESCENDING" if query.descending else "ASCENDING"
    assert orders == ([(query.order_by, direction)] if query.order_by else [])
    assert (sent.limit or None) == query.limit


def _source(request: RunQueryRequest) -> tuple[str, bool]:
    [source] = request.structured_query.from_
    above = request.parent.partition("/documents")[2].strip("/")
    return "/".join(filter(None, (above, source.collection_id))), source.all_descendants


def _conditions(where: StructuredQuery.Filter) -> list[tuple[str, str, Any]]:
    if "composite_filter" in where:
        return [one for part in where.composite_filter.filters for one in _conditions(part)]
    if "field_filter" not in where:
        return []
    sent = where.field_filter
    value: Any = decode_value(sent.value, None)
    return [(sent.field.field_path, sent.op.name, tuple(value) if sent.op.name == "IN" else value)]

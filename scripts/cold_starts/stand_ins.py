"""The services that a first request asks, as little of each as it takes: everywhere is nothing.

They run in the process that measures, so that what they take is nobody's start.
"""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import grpc
from google.cloud.firestore_v1 import types as firestore
from google.pubsub_v1 import types as pubsub

_NOW = datetime(2027, 1, 1, tzinfo=UTC)


@contextmanager
def stand_ins() -> Iterator[Mapping[str, str]]:
    """Pub/Sub, Firestore and Twilio; the settings by which a function finds them."""
    server = grpc.server(ThreadPoolExecutor(8))
    server.add_generic_rpc_handlers((_publisher(), _firestore()))
    google = f"127.0.0.1:{server.add_insecure_port('127.0.0.1:0')}"
    server.start()
    twilio = ThreadingHTTPServer(("127.0.0.1", 0), _EmptyLists)
    threading.Thread(target=twilio.serve_forever, daemon=True).start()
    try:
        yield {
            "PUBSUB_EMULATOR_HOST": google,
            "FIRESTORE_EMULATOR_HOST": google,
            "TWILIO_API_BASE_URL": f"http://127.0.0.1:{twilio.server_port}",
        }
    finally:
        server.stop(None)
        twilio.shutdown()
        twilio.server_close()


def _publisher() -> "grpc.GenericRpcHandler[Any, Any]":
    def publish(_: Any, __: Any) -> Any:
        return pubsub.PublishResponse(message_ids=["1"])

    handler = grpc.unary_unary_rpc_method_handler(
        publish, pubsub.PublishRequest.deserialize, pubsub.PublishResponse.serialize
    )
    return grpc.method_handlers_generic_handler("google.pubsub.v1.Publisher", {"Publish": handler})


def _firestore() -> "grpc.GenericRpcHandler[Any, Any]":
    """An empty database that takes whatever is written."""

    def missing(request: Any, _: Any) -> Iterator[Any]:
        for path in request.documents:
            yield firestore.BatchGetDocumentsResponse(missing=path, read_time=_NOW)

    def nothing(_: Any, __: Any) -> Iterator[Any]:
        yield firestore.RunQueryResponse(read_time=_NOW)

    def commit(request: Any, _: Any) -> Any:
        results = [
            firestore.WriteResult(
                update_time=_NOW,
                transform_results=[
                    firestore.Value(integer_value=0) for _ in write.update_transforms
                ],
            )
            for write in request.writes
        ]
        return firestore.CommitResponse(write_results=results, commit_time=_NOW)

    return grpc.method_handlers_generic_handler(
        "google.firestore.v1.Firestore",
        {
            "BatchGetDocuments": _streamed(missing, firestore.BatchGetDocumentsRequest),
            "RunQuery": _streamed(nothing, firestore.RunQueryRequest),
            "Commit": grpc.unary_unary_rpc_method_handler(
                commit, firestore.CommitRequest.deserialize, firestore.CommitResponse.serialize
            ),
        },
    )


def _streamed(
    behave: Callable[[Any, Any], Iterator[Any]], asked: Any
) -> "grpc.RpcMethodHandler[Any, Any]":
    return grpc.unary_stream_rpc_method_handler(
        behave, asked.deserialize, lambda answer: type(answer).serialize(answer)
    )


class _EmptyLists(BaseHTTPRequestHandler):
    """Nobody wrote, and nothing was sent."""

    def do_GET(self) -> None:
        body = json.dumps({"messages": [], "page": 0, "page_size": 50, "uri": self.path}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Not on the terminal."""

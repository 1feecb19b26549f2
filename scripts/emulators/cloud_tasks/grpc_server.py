"""The gRPC door: the real client's methods, from google-cloud-tasks's own message types."""

from __future__ import annotations  # grpc's classes are generic for mypy only

from collections.abc import Awaitable, Callable
from typing import Any

import grpc
from google.cloud.tasks_v2 import types

from .refusal import Refusal
from .servicer import CloudTasksServicer

_SERVICE = "google.cloud.tasks.v2.CloudTasks"
# Without this option a second emulator would share the port in silence.
_OPTIONS = [("grpc.so_reuseport", 0)]

Act = Callable[[Any], Any]


def new_server(servicer: CloudTasksServicer) -> grpc.aio.Server:
    server = grpc.aio.server(options=_OPTIONS)
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler(_SERVICE, _handlers(servicer)),)
    )
    return server


def _handlers(servicer: CloudTasksServicer) -> dict[str, grpc.RpcMethodHandler[Any, Any]]:
    queue, task = types.Queue.serialize, types.Task.serialize
    queues, tasks = types.ListQueuesResponse.serialize, types.ListTasksResponse.serialize
    table: dict[str, tuple[Act, Any, Any]] = {
        "ListQueues": (servicer.list_queues, types.ListQueuesRequest, queues),
        "GetQueue": (servicer.get_queue, types.GetQueueRequest, queue),
        "CreateQueue": (servicer.create_queue, types.CreateQueueRequest, queue),
        "UpdateQueue": (servicer.update_queue, types.UpdateQueueRequest, queue),
        "DeleteQueue": (servicer.delete_queue, types.DeleteQueueRequest, _empty),
        "PurgeQueue": (servicer.purge_queue, types.PurgeQueueRequest, queue),
        "PauseQueue": (servicer.pause_queue, types.PauseQueueRequest, queue),
        "ResumeQueue": (servicer.resume_queue, types.ResumeQueueRequest, queue),
        "ListTasks": (servicer.list_tasks, types.ListTasksRequest, tasks),
        "GetTask": (servicer.get_task, types.GetTaskRequest, task),
        "CreateTask": (servicer.create_task, types.CreateTaskRequest, task),
        "DeleteTask": (servicer.delete_task, types.DeleteTaskRequest, _empty),
        "RunTask": (servicer.run_task, types.RunTaskRequest, task),
    }
    return {
        method: grpc.unary_unary_rpc_method_handler(
            _answer(act), request_deserializer=request.deserialize, response_serializer=serialize
        )
        for method, (act, request, serialize) in table.items()
    }


def _empty(_nothing: None) -> bytes:
    """google.protobuf.Empty on the wire."""
    return b""


def _answer(act: Act) -> Callable[[Any, grpc.aio.ServicerContext[Any, Any]], Awaitable[Any]]:
    async def answer(request: Any, context: grpc.aio.ServicerContext[Any, Any]) -> Any:
        try:
            return act(request)
        except Refusal as refusal:
            return await context.abort(grpc.StatusCode[refusal.status], refusal.message)

    return answer

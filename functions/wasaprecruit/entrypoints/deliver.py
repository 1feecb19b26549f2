"""HTTP, from Cloud Tasks: send one conversation's queue."""

import functions_framework
from flask import Request, Response
from pydantic import ValidationError

from wasaprecruit import bootstrap
from wasaprecruit.domain.errors import Busy
from wasaprecruit.domain.model import Id, Model
from wasaprecruit.logs import log
from wasaprecruit.telemetry.handling import about
from wasaprecruit.use_cases.sending.deliver_queue import deliver_queue
from wasaprecruit.use_cases.sending.settle_message import settle_message


class DeliverTask(Model):
    """What a task says: drain this conversation's queue, or settle one message of it."""

    conversation_id: Id
    settle: Id | None = None


@functions_framework.http
def deliver(request: Request) -> Response:
    """204 when done; 503 asks Cloud Tasks to come again; any other failure escapes as 500."""
    try:
        task = DeliverTask.model_validate_json(request.get_data())
    except ValidationError:
        # 2xx, because it can never succeed: Cloud Tasks would repeat it until it gives up.
        log("ERROR", "task cannot be read; dropped")
        return Response(status=204)
    about(conversation=task.conversation_id)
    try:
        if task.settle:
            settle_message(task.conversation_id, task.settle, bootstrap.deliver())
        else:
            deliver_queue(task.conversation_id, bootstrap.deliver())
    except Busy as busy:
        log("INFO", "task has to come again", reason=str(busy))
        return Response(status=503)
    return Response(status=204)

"""HTTP, from Twilio: what became of a message of ours."""

import functions_framework
from flask import Request, Response

from wasaprecruit import bootstrap
from wasaprecruit.entrypoints.twilio.status import read_status
from wasaprecruit.entrypoints.twilio.webhook import RefusedWebhook, read_webhook
from wasaprecruit.logs import log
from wasaprecruit.telemetry.handling import about
from wasaprecruit.telemetry.measuring import measure


@functions_framework.http
def whatsapp_status(request: Request) -> Response:
    """Publish `message.status_changed`; a report on something else is ignored."""
    door = bootstrap.door()
    try:
        params = read_webhook(request, "whatsapp_status", door.twilio)
    except RefusedWebhook as refused:
        log("WARNING", "status webhook refused", reason=refused.reason, status=refused.status)
        return Response(status=refused.status)
    event = read_status(request.args, params, door.clock())
    if event is None:
        log("INFO", "status of a message that is not ours")
    else:
        if event.data.error_code:
            measure({"twilio_errors": 1}, code=event.data.error_code)
        about(event=event.id, conversation=event.conversation_id)
        door.publisher.publish_inbound(event)
    return Response(status=204)

"""HTTP, from Twilio: an aspirant wrote."""

import functions_framework
from flask import Request, Response

from wasaprecruit import bootstrap
from wasaprecruit.entrypoints.twilio.inbound import read_inbound
from wasaprecruit.entrypoints.twilio.webhook import RefusedWebhook, read_webhook
from wasaprecruit.logs import log
from wasaprecruit.telemetry.handling import about

_NOTHING_TO_SAY = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>'


@functions_framework.http
def whatsapp_inbound(request: Request) -> Response:
    """Publish `message.received`, then answer empty TwiML.

    Anything but a genuine webhook is refused; an outage of Pub/Sub escapes as 500, so that Twilio
    tries again.
    """
    door = bootstrap.door()
    try:
        params = read_webhook(request, "whatsapp_inbound", door.twilio)
        event = read_inbound(params, door.twilio.sender, door.clock())
    except RefusedWebhook as refused:
        log("WARNING", "inbound webhook refused", reason=refused.reason, status=refused.status)
        return Response(status=refused.status)
    except (KeyError, ValueError):
        log("ERROR", "inbound webhook without a sender or a message")
        return Response(status=400)
    about(event=event.id, conversation=event.conversation_id)
    door.publisher.publish_inbound(event)
    return Response(_NOTHING_TO_SAY, mimetype="text/xml")

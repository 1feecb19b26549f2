"""The least that a webhook of Twilio's is: it checks the signature and publishes what came.

What our own functions load and do on top of this is what `scripts/measure_starts` measures.
"""

import os

import functions_framework
from flask import Request, Response
from google.cloud.pubsub_v1 import PublisherClient
from twilio.request_validator import RequestValidator

_URL = f"{os.environ['PUBLIC_BASE_URL']}/whatsapp_inbound"
_TOPIC = f"projects/{os.environ['GOOGLE_CLOUD_PROJECT']}/topics/{os.environ['INBOUND_TOPIC']}"
_validator = RequestValidator(os.environ["TWILIO_AUTH_TOKEN"])
_client = PublisherClient()


@functions_framework.http
def floor(request: Request) -> Response:
    signature = request.headers.get("X-Twilio-Signature", "")
    body = request.get_data()
    if not _validator.validate(_URL, request.form, signature):
        return Response(status=403)
    _client.publish(_TOPIC, body).result(10)
    return Response("<Response></Response>", mimetype="text/xml")

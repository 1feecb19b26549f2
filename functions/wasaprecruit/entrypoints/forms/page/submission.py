"""What the page posts: taken, or answered at once with what has to be corrected."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from flask import Request, Response
from pydantic import ValidationError

from wasaprecruit.bootstrap import FormDoor
from wasaprecruit.domain.events.forms import FormSubmitted
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.moments import plausible
from wasaprecruit.entrypoints.forms.body import PLACES, FormBody, answers
from wasaprecruit.entrypoints.forms.field_map import FieldMap
from wasaprecruit.entrypoints.forms.filled import Filled, Match, submission_event
from wasaprecruit.entrypoints.forms.page.responses import RefusedSubmission, json_response, refuse
from wasaprecruit.entrypoints.forms.request import RefusedForm, json_bytes, parsed
from wasaprecruit.ports.personal import FormLink, TokenRefused
from wasaprecruit.telemetry.handling import about

PAGE = "page"
_KEPT_ON_THE_DEVICE = timedelta(days=30)
_MOST_BYTES = 128 * 1024
"""Less than a signed form may have: it is parsed before its token can be checked."""

_CODES = {400: "unreadable", 413: "too_large", 415: "not_json"}


def take(request: Request, door: FormDoor) -> Response:
    """200 once the form is on its way; an outage of Pub/Sub escapes, and the page tries again."""
    try:
        event = _event(request, door)
        about(event=event.id, conversation=event.conversation_id)
        door.publisher.publish_inbound(event)
    except RefusedSubmission as refused:
        return refuse(refused)
    except RefusedForm as refused:
        code = _CODES[refused.status]
        return refuse(RefusedSubmission(refused.status, code, "This form cannot be read."))
    return json_response({"received": True})


def _event(request: Request, door: FormDoor) -> FormSubmitted:
    body, now = json_bytes(request), door.clock()
    if len(body) > _MOST_BYTES:
        raise RefusedForm(413, "too large")
    payload = parsed(body)
    link = _link(payload, door, now)
    filled = _filled(payload, now)
    form = filled.read(now, None, link)
    if form.problems:
        raise _to_correct({PLACES[one.field]: one.reason for one in form.problems})
    # With the conversation in it, a stranger who knows the page's id cannot collide with it.
    submission_id = derived_id(PAGE, link.conversation_id, filled.id)
    whose = Match(link.conversation_id, "token")
    return submission_event(PAGE, submission_id, filled.then(now), form, whose)


def _link(payload: object, door: FormDoor, now: datetime) -> FormLink:
    ref = payload.get("ref") if isinstance(payload, dict) else None
    try:
        return door.links.read(str(ref or ""), now)
    except TokenRefused as refused:
        if refused.expired:
            message = "This link has expired. Write to us on WhatsApp and we send you a new one."
            raise RefusedSubmission(410, "expired", message) from None
        raise RefusedSubmission(403, "unknown_link", "This is not one of our links.") from None


def _filled(payload: object, now: datetime) -> Filled:
    try:
        body = FormBody.model_validate(payload)
    except ValidationError as error:
        raise _to_correct({str(fault["loc"][0]): "invalid" for fault in error.errors()}) from None
    at = plausible(body.submitted_at, now)
    # A device whose clock is wrong must not make its corrections look old.
    believed = at if at and now - at < _KEPT_ON_THE_DEVICE else None
    return Filled(body.id, body.ref, believed, answers(body, FieldMap({})))


def _to_correct(fields: Mapping[str, str]) -> RefusedSubmission:
    return RefusedSubmission(422, "invalid", "Please look at these answers again.", fields)

"""A form provider's webhook: genuine, readable, handed over."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flask import Request, Response
from pydantic import ValidationError

from wasaprecruit.bootstrap import FormDoor
from wasaprecruit.domain.events.forms import FormSubmitted
from wasaprecruit.domain.identity import derived_id
from wasaprecruit.domain.regions import region_of
from wasaprecruit.entrypoints.forms.field_map import FieldMap, field_map
from wasaprecruit.entrypoints.forms.filled import Filled, submission_event
from wasaprecruit.entrypoints.forms.matching import link_of, match
from wasaprecruit.entrypoints.forms.request import RefusedForm, json_bytes, parsed
from wasaprecruit.entrypoints.forms.signatures import Check
from wasaprecruit.ports.publisher import Publisher
from wasaprecruit.telemetry.handling import about


@dataclass(frozen=True)
class Webhook:
    """How a provider signs, and how its payload is read: None when it is no finished form.

    `read` raises pydantic.ValidationError for what is not the provider's shape.
    """

    provider: str
    check: Check
    read: Callable[[Any, FieldMap], Filled | None]

    def __call__(self, request: Request, door: FormDoor) -> Response:
        """Raises RefusedForm."""
        body = json_bytes(request)
        self.check(request.headers, body, door.forms.secrets, door.clock())
        filled = self._read(body, door)
        if filled:
            _hand_over(self._event(filled, door), door.publisher)
        return Response(status=200)

    def _read(self, body: bytes, door: FormDoor) -> Filled | None:
        fields = field_map(self.provider, door.forms.fields.get(self.provider, {}))
        try:
            return self.read(parsed(body), fields)
        except ValidationError:
            raise RefusedForm(400, "not the provider's shape") from None

    def _event(self, filled: Filled, door: FormDoor) -> FormSubmitted:
        now = door.clock()
        submission_id = derived_id(self.provider, filled.id)
        link = link_of(filled.ref, door.links, now)
        form = filled.read(now, region_of(door.sender.number), link)
        whose = match(filled, link, form.profile.phone, submission_id)
        return submission_event(self.provider, submission_id, filled.then(now), form, whose)


def _hand_over(event: FormSubmitted, publisher: Publisher) -> None:
    """503 in an outage, whatever its name: Typeform tries again after that, and not after 500."""
    about(event=event.id, conversation=event.conversation_id)
    try:
        publisher.publish_inbound(event)
    except Exception as outage:
        raise RefusedForm(503, type(outage).__name__) from outage

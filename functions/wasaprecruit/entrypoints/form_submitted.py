"""HTTP, from a form provider or our own page: somebody filled in the form."""

from collections.abc import Callable, Mapping

import functions_framework
from flask import Request, Response

from wasaprecruit import bootstrap
from wasaprecruit.bootstrap import FormDoor
from wasaprecruit.entrypoints.addresses import below
from wasaprecruit.entrypoints.forms.generic.reading import read_generic
from wasaprecruit.entrypoints.forms.page.link import show
from wasaprecruit.entrypoints.forms.page.submission import PAGE, take
from wasaprecruit.entrypoints.forms.request import RefusedForm
from wasaprecruit.entrypoints.forms.signatures import check_generic, check_tally, check_typeform
from wasaprecruit.entrypoints.forms.tally.reading import read_tally
from wasaprecruit.entrypoints.forms.typeform.reading import read_typeform
from wasaprecruit.entrypoints.forms.webhook import Webhook
from wasaprecruit.logs import Severity, log

_WEBHOOKS = (
    Webhook("typeform", check_typeform, read_typeform),
    Webhook("tally", check_tally, read_tally),
    Webhook("generic", check_generic, read_generic),
)
_OUR_FAULT = 500
_PAGE: Mapping[str, Callable[[Request, FormDoor], Response]] = {"GET": show, "POST": take}


@functions_framework.http
def form_submitted(request: Request) -> Response:
    """Publish `form.submitted`. `/form_submitted/<provider>`, or without the first part.

    Anything but a genuine webhook is refused, with 404 only for a provider that we do not know:
    Typeform gives up a webhook for good when it hears 404. In an outage of Pub/Sub the answer is
    503, to the page 500: after both the form is sent again.
    """
    provider = below(request, "form_submitted").strip("/")
    answer = _DOORS.get(provider)
    if answer is None:
        return Response(status=404)
    try:
        return answer(request, bootstrap.form_door())
    except RefusedForm as refused:
        severity: Severity = "WARNING" if refused.status < _OUR_FAULT else "ERROR"
        log(severity, "form refused", provider=provider, reason=refused.reason)
        return Response(status=refused.status)


def _page(request: Request, door: FormDoor) -> Response:
    act = _PAGE.get(request.method)
    if act is None:
        raise RefusedForm(405, "only GET and POST")
    return act(request, door)


_DOORS: Mapping[str, Callable[[Request, FormDoor], Response]] = {
    **{webhook.provider: webhook for webhook in _WEBHOOKS},
    PAGE: _page,
}

"""HTTP, from Cloud Scheduler: find what got lost."""

import functions_framework
from flask import Request, Response

from wasaprecruit import bootstrap
from wasaprecruit.logs import log
from wasaprecruit.telemetry.measuring import measure
from wasaprecruit.use_cases.desk.come_back import bring_back_overdue
from wasaprecruit.use_cases.desk.mirror_accounts import is_due, mirror_accounts
from wasaprecruit.use_cases.desk.send_scheduled import send_overdue
from wasaprecruit.use_cases.inbound.backfill import backfill
from wasaprecruit.use_cases.sending.needs import Outside
from wasaprecruit.use_cases.sending.wake_stuck import wake_stuck
from wasaprecruit.use_cases.templates.sync_templates import sync_when_due


@functions_framework.http
def reconcile(_request: Request) -> Response:
    """Backfill what no webhook brought, wake what is stuck. Safe to run at any time, also twice."""
    outside = bootstrap.deliver()
    publisher = bootstrap.ingest().publisher
    missed = backfill(outside.documents, outside.channel, publisher, outside.clock)
    stuck = wake_stuck(outside)
    measure(
        {
            "backfilled": missed,
            "queued_open": stuck.queued,
            "doubts_open": stuck.in_doubt,
            "given_up": stuck.given_up,
        }
    )
    late = send_overdue(outside.documents, outside.tasks, outside.clock)
    if late:
        log("WARNING", "scheduled messages taken up late", messages=late)
    if is_due(outside.clock):
        _now_and_then(outside)
    # Last: Twilio's Content API may be away without holding up the rest.
    written = sync_when_due(outside.documents, bootstrap.templates(), outside.clock)
    if written:
        log("INFO", "templates read", changed=written)
    return Response(status=204)


def _now_and_then(outside: Outside) -> None:
    back = bring_back_overdue(outside.documents, outside.clock)
    if back:
        log("WARNING", "conversations brought back late", conversations=back)
    changed = mirror_accounts(outside.documents, bootstrap.sessions())
    if changed:
        log("WARNING", "accounts mirrored", changed=changed)

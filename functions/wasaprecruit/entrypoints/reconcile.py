"""HTTP, from Cloud Scheduler: find what got lost."""

import functions_framework
from flask import Request, Response

from wasaprecruit import bootstrap
from wasaprecruit.logs import log
from wasaprecruit.use_cases.mirror_accounts import is_due, mirror_accounts
from wasaprecruit.use_cases.reconcile import backfill, wake_stuck


@functions_framework.http
def reconcile(_request: Request) -> Response:
    """Backfill what no webhook brought, wake what is stuck. Safe to run at any time, also twice."""
    outside = bootstrap.deliver()
    missed = backfill(outside, bootstrap.ingest().publisher)
    stuck = wake_stuck(outside)
    if missed or stuck:
        log("WARNING", "reconciled", missed=missed, stuck=stuck)
    if is_due(outside.clock):
        changed = mirror_accounts(outside.documents, bootstrap.sessions())
        if changed:
            log("WARNING", "accounts mirrored", changed=changed)
    return Response(status=204)

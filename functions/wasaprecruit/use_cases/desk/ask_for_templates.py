"""An admin wants the templates read from the channel now, not within the hour."""

from wasaprecruit.domain import paths
from wasaprecruit.domain.commands import Done, Nothing
from wasaprecruit.domain.documents.template import TemplateSync
from wasaprecruit.ports.documents import AlreadyThere, Change, Create, Missing
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk
from wasaprecruit.use_cases.retrying import retried


@retried(5, because="the templates are being read", on=(AlreadyThere,))
def ask_for_templates(_asked: Asked[Nothing], desk: Desk) -> Done:
    """`reconcile` reads them within a minute: `api` has no key to the channel. Idempotent."""
    path, now = paths.template_sync(), desk.clock()
    try:
        desk.documents.commit(Change(path, {"askedAt": now}))
    except Missing:
        desk.documents.commit(Create(path, TemplateSync(asked_at=now)))
    return Done()

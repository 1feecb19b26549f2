"""Keep our templates as the channel tells them. It sends no word when one of them changes."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.documents.template import Template, TemplateContent, TemplateSync
from wasaprecruit.ports.clock import Clock
from wasaprecruit.ports.documents import (
    AlreadyThere,
    Change,
    Create,
    Documents,
    Missing,
    Snapshot,
    Stale,
    Write,
)
from wasaprecruit.ports.templates import Listing, TemplateList, Unlisted
from wasaprecruit.use_cases.retrying import retried

EVERY = timedelta(hours=1)
MOST = 1000
"""Templates that are read. Meta lets a business have 250 until it is verified, then 6,000."""

_AT_ONCE = 100


def sync_when_due(documents: Documents, source: TemplateList, clock: Clock) -> int:
    """Read the channel's list if an hour has passed or an admin asked. How many were written."""
    state = documents.get(paths.template_sync(), TemplateSync)
    is_due = state is None or _is_due(state.value, clock())
    return sync_templates(documents, source, clock) if is_due else 0


def _is_due(state: TemplateSync, now: datetime) -> bool:
    if state.synced_at is None or now - state.synced_at >= EVERY:
        return True
    return state.asked_at is not None and state.asked_at > state.synced_at


@retried(3, because="the templates keep changing", on=(Stale, AlreadyThere, Missing))
def sync_templates(documents: Documents, source: TemplateList, clock: Clock) -> int:
    """Write what is different, mark what is gone. Returns how many were written; Raises Unlisted.

    Reads each template that is kept once.
    """
    now = clock()
    try:
        listing = source.listed(MOST)
    except Unlisted as error:
        _note(documents, {"error": error.code})
        raise
    kept = {one.id: one for one in documents.find(queries.templates())}
    writes = [*_news(listing, kept, now), *_losses(listing, kept, now)]
    for first in range(0, len(writes), _AT_ONCE):
        documents.commit(*writes[first : first + _AT_ONCE])
    told = {"syncedAt": now, "listed": len(listing.templates), "complete": listing.complete}
    _note(documents, {**told, "error": None})
    return len(writes)


def _news(
    listing: Listing, kept: Mapping[str, Snapshot[Template]], now: datetime
) -> Iterator[Write]:
    for sid, content in listing.templates.items():
        known = kept.get(sid)
        template = Template(**dict(content), synced_at=now)
        if known is None:
            yield Create(paths.template(sid), template)
        elif known.value.gone or _content(known.value) != content:
            yield Change(known.path, template.model_dump(by_alias=True), version=known.version)


def _content(template: Template) -> TemplateContent:
    return TemplateContent(
        **{name: getattr(template, name) for name in TemplateContent.model_fields}
    )


def _losses(
    listing: Listing, kept: Mapping[str, Snapshot[Template]], now: datetime
) -> Iterator[Write]:
    """A list that was cut off does not tell what is gone."""
    for sid, known in kept.items():
        if listing.complete and not known.value.gone and sid not in listing.templates:
            yield Change(known.path, {"gone": True, "syncedAt": now}, version=known.version)


def _note(documents: Documents, fields: Mapping[str, Any]) -> None:
    path = paths.template_sync()
    try:
        documents.commit(Change(path, fields))
    except Missing:
        documents.commit(Create(path, TemplateSync.model_validate(fields)))

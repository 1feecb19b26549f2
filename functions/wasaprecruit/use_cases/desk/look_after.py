"""An admin looks after the system: what waits, what is dead, what is in doubt."""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from wasaprecruit.domain import paths, queries
from wasaprecruit.domain.commands import Nothing
from wasaprecruit.domain.documents.message import MessageStatus
from wasaprecruit.domain.documents.reconciliation import Reconciliation
from wasaprecruit.domain.health import Health
from wasaprecruit.use_cases.desk.asked import Asked
from wasaprecruit.use_cases.desk.needs import Desk

_STUCK_AFTER = timedelta(minutes=1)
_DAY = timedelta(days=1)
_MANY = 100


def look_after(_asked: Asked[Nothing], desk: Desk) -> Health:
    """Ask each source by itself: one that does not answer is named in `unknown`."""
    asked: Mapping[str, Callable[[], Any]] = {
        "reconciled_until": lambda: _reconciled_until(desk),
        "events": desk.gauges.events,
        "tasks": desk.gauges.tasks,
        "dead_letters": desk.gauges.dead_letters,
        "doubts": lambda: _stuck(desk, "unknown") + _stuck(desk, "sending"),
        "queued": lambda: _stuck(desk, "queued"),
        "twilio_errors": lambda: _errors(desk),
    }
    found: dict[str, Any] = {}
    unknown: list[str] = []
    for name, ask in asked.items():
        try:
            found[name] = ask()
        except Exception:
            # Not swallowed: the answer says so.
            unknown.append(name)
    return Health(checked_at=desk.clock(), unknown=unknown, **found)


def _reconciled_until(desk: Desk) -> Any:
    found = desk.documents.get(paths.reconciliation(), Reconciliation)
    return found.value.received_until if found else None


def _stuck(desk: Desk, status: MessageStatus) -> int:
    query = queries.waiting_since(status, desk.clock() - _STUCK_AFTER, _MANY)
    return len(desk.documents.find(query))


def _errors(desk: Desk) -> dict[str, int]:
    failed = desk.documents.find(queries.failed_since(desk.clock() - _DAY, _MANY))
    return dict(Counter(one.value.error.code if one.value.error else "none" for one in failed))

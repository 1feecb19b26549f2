"""What a month takes of everything that is charged for."""

from collections import defaultdict
from math import exp

from costs.counted import COUNTED
from costs.month import MINUTES, Habits, Month
from deployment.description import Description

Usage = dict[str, float]
"""By the name of a price: `firestore.reads` and the like."""

_GIB = 2**30
_HOUR = 3600


def usage(month: Month, description: Description) -> Usage:
    """Everything that is charged for, by the name of its price."""
    return {
        **_documents(month),
        **_instances(month, description),
        **_events(month),
        **_kept(month, len(description.functions)),
    }


def _documents(month: Month) -> Usage:
    habits = month.habits
    done = [COUNTED[act].times(often) for act, often in month.acts().items()]
    again = 1 + habits["retry_share"]
    stored = month.messages * habits["months_kept"] * habits["document_kib"] * 1024 / _GIB
    return {
        "firestore.reads": sum(one.reads for one in done) * again + listened(month),
        "firestore.writes": sum(one.writes for one in done) * again,
        "firestore.stored_gib": stored,
        # A week of earlier versions beside it; a week of daily backups and some weekly ones.
        "firestore.recovery_gib": stored,
        "firestore.backup_gib": stored * 11,
    }


def listened(month: Month) -> float:
    """Documents that the recruiters' browsers read."""
    habits = month.habits
    seen_by = 1 if habits["sees_own"] else month.recruiters
    live = month.row_changes * seen_by * habits["looking_share"]
    # Whoever has the conversation open sees each message, and each report on it.
    opened = month.inbound + month.outbound * (2 + habits["statuses"])
    presence = month.presences * habits["lookers"] + month.opened * 2 * habits["lookers"]
    a_day = habits["rows_loaded"] * 2 + habits["chats_opened"] * habits["messages_loaded"]
    loaded = a_day * habits["days"] * month.recruiters
    return live + opened * habits["recruiter_share"] + presence + loaded


def _instances(month: Month, description: Description) -> Usage:
    total: defaultdict[str, float] = defaultdict(float)
    for name, calls in month.requests().items():
        function = description.functions[name]
        busy = busy_seconds(name, calls, function.concurrency, month.habits)
        idle = max(function.instances.least * MINUTES * 60 - busy, 0)
        gib = function.memory_mib / 1024
        total["cloud_run.requests"] += calls
        total["cloud_run.cpu_seconds"] += busy * function.cpu
        total["cloud_run.gib_seconds"] += busy * gib
        total["cloud_run.idle_cpu_seconds"] += idle * function.cpu
        total["cloud_run.idle_gib_seconds"] += idle * gib
    return dict(total)


def busy_seconds(name: str, calls: float, concurrency: int, habits: Habits) -> float:
    """For how long some instance answers, in instances times seconds.

    Rarely called, each call is alone; often, calls share an instance until it is `busy_share` full.
    Calls are taken to come by chance within the active hours (Poisson).
    """
    each = habits["photo_seconds" if name == "photos" else "request_seconds"]
    active = habits["active_hours"] * _HOUR
    at_once = calls * each / active
    if concurrency == 1:
        return calls * each
    return max(1 - exp(-at_once), at_once / (concurrency * habits["busy_share"])) * active


def _events(month: Month) -> Usage:
    again = 1 + month.habits["retry_share"]
    came_in = month.inbound + month.reports + month.forms
    # Each is published and pushed; what happened is pushed to the bot, and to `photos` with files.
    carried = came_in * (1 + again) + month.happened * (1 + again) + month.photos * again
    return {
        "pubsub.gib": carried * month.habits["event_bytes"] / _GIB,
        "pubsub.to_bigquery_gib": month.happened * month.habits["event_bytes"] / _GIB,
        # Made, dispatched; a reminder is made twice and mostly let go when it is due.
        "tasks.operations": month.runs * (1 + again) + month.inbound * 0.5 * 2,
        "scheduler.jobs": 1,
        "logging.gib": sum(month.requests().values()) * month.habits["log_bytes"] / _GIB,
    }


def _kept(month: Month, functions: int) -> Usage:
    habits = month.habits
    viewed = month.photos * habits["views_a_photo"]
    events = month.happened * habits["months_kept"]
    return {
        "storage.gib": month.photos * habits["photos_kept_months"] * habits["photo_mib"] / 1024,
        "storage.class_a": month.photos * 3,
        "storage.class_b": viewed,
        "storage.internet_gib": viewed * habits["view_mib"] / 1024,
        "registry.gib": functions * habits["image_gib"],
        "secrets.versions": 3,
        "bigquery.stored_gib": events * habits["event_bytes"] / _GIB,
        "identity_platform.users": month.recruiters,
        "hosting.gib": month.recruiters * habits["days"] * 0.001 + month.forms * 0.0005,
    }

"""How much of everything a month of so many messages takes."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, exp

from costs.counted import COUNTED
from deployment.description import Description

Habits = Mapping[str, float]
"""habits.yaml says what each is."""
Usage = dict[str, float]
"""By the name of a price: `firestore.reads` and the like."""

_GIB = 2**30
_MINUTES = 43_800
_HOUR = 3600


@dataclass(frozen=True)
class Month:
    """How often each thing happens."""

    messages: float
    habits: Habits

    @property
    def inbound(self) -> float:
        return self.messages * self.habits["inbound_share"]

    @property
    def outbound(self) -> float:
        return self.messages - self.inbound

    @property
    def by_recruiters(self) -> float:
        return self.outbound * self.habits["recruiter_share"]

    @property
    def by_bot(self) -> float:
        return self.outbound - self.by_recruiters

    @property
    def photos(self) -> float:
        return self.inbound * self.habits["photo_share"]

    @property
    def forms(self) -> float:
        return self.inbound * self.habits["form_share"]

    @property
    def reports(self) -> float:
        return self.outbound * self.habits["statuses"]

    @property
    def runs(self) -> float:
        """Of `deliver`: one for what is said in one breath."""
        return self.by_bot / self.habits["replies_a_turn"] + self.by_recruiters

    @property
    def recruiters(self) -> float:
        needed = ceil(self.messages / self.habits["messages_a_recruiter"])
        return max(self.habits["recruiters"], needed)

    def acts(self) -> dict[str, float]:
        """How often each act that the tests count is done, retries apart."""
        first = self.inbound * self.habits["first_share"]
        return {
            "inbound_first": first,
            "inbound_file": self.photos,
            "inbound": self.inbound - first - self.photos,
            "bot_turn": self.inbound + self.forms,
            "bot_photo": self.photos,
            "recruiter_message": self.by_recruiters,
            "deliver_message": self.outbound,
            "deliver_run": self.runs,
            "status": self.reports,
            "photo": self.photos,
            "form": self.forms,
            "reconcile_idle": _MINUTES,
            "reconcile_listed": self.inbound,
        }

    def requests(self) -> dict[str, float]:
        """How often each function is called, retries included."""
        again = 1 + self.habits["retry_share"]
        return {
            "whatsapp_inbound": self.inbound,
            "whatsapp_status": self.reports,
            "form_submitted": self.forms,
            "api": self.by_recruiters + self.photos * self.habits["views_a_photo"],
            "ingest": (self.inbound + self.reports + self.forms) * again,
            "bot": self.happened * again,
            "photos": self.photos * again,
            "deliver": self.runs * again,
            "remind": self.inbound * self.habits["first_share"],
            "reconcile": _MINUTES,
        }

    @property
    def happened(self) -> float:
        """Events that are published once something is stored."""
        return self.inbound + self.forms + self.photos

    @property
    def row_changes(self) -> float:
        """How often a row of the inbox changes: as stored, by the bot's turn, by each report."""
        return 2 * self.inbound + self.by_recruiters + self.reports


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
    a_day = habits["rows_loaded"] * 2 + habits["chats_opened"] * habits["messages_loaded"]
    return live + opened * habits["recruiter_share"] + a_day * habits["days"] * month.recruiters


def _instances(month: Month, description: Description) -> Usage:
    total: defaultdict[str, float] = defaultdict(float)
    for name, calls in month.requests().items():
        function = description.functions[name]
        busy = busy_seconds(name, calls, function.concurrency, month.habits)
        idle = max(function.instances.least * _MINUTES * 60 - busy, 0)
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

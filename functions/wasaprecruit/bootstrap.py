"""Joins the ports to their adapters, once per process and only where they are needed.

Imports stand inside the functions on purpose: a webhook that starts cold must not load Firestore.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import wraps
from threading import RLock
from typing import TypeVar

from wasaprecruit.ports import Clock, Desk, Documents, Outside, Publisher, Sessions, Tasks
from wasaprecruit.settings import (
    AgencySettings,
    ProjectSettings,
    TaskSettings,
    TopicSettings,
    TwilioSettings,
    read,
)

T = TypeVar("T")
_building = RLock()


def now() -> datetime:
    return datetime.now(UTC)


def once(build: Callable[[], T]) -> Callable[[], T]:
    """Build at the first call and keep it, also when the first calls come at the same moment.

    A cold instance gets several requests at once, and functools.cache would build for each.
    """
    built: list[T] = []

    @wraps(build)
    def get() -> T:
        with _building:
            if not built:
                built.append(build())
        return built[0]

    return get


@dataclass(frozen=True)
class Door:
    """What a webhook needs."""

    twilio: TwilioSettings
    publisher: Publisher
    clock: Clock = now


@dataclass(frozen=True)
class Ingest:
    documents: Documents
    publisher: Publisher


@dataclass(frozen=True)
class Bot:
    documents: Documents
    publisher: Publisher
    tasks: Tasks
    agency: str
    clock: Clock = now


@dataclass(frozen=True)
class Api:
    desk: Desk
    sessions: Sessions


@once
def door() -> Door:
    return Door(twilio=read(TwilioSettings), publisher=_publisher())


@once
def ingest() -> Ingest:
    return Ingest(documents=_documents(), publisher=_publisher())


@once
def bot() -> Bot:
    return Bot(
        documents=_documents(),
        publisher=_publisher(),
        tasks=_tasks(),
        agency=read(AgencySettings).agency_name,
    )


@once
def deliver() -> Outside:
    from wasaprecruit.adapters.twilio_channel import Account, TwilioChannel

    twilio = read(TwilioSettings)
    account = Account(
        sid=twilio.account_sid,
        token=twilio.tokens[0],
        sender=twilio.sender,
        status_url=f"{twilio.public_base_url}/whatsapp_status",
        api_base_url=twilio.api_base_url,
    )
    return Outside(
        documents=_documents(), channel=TwilioChannel(account), tasks=_tasks(), clock=now
    )


@once
def api() -> Api:
    from wasaprecruit.adapters.firebase_sessions import FirebaseSessions

    sessions = FirebaseSessions(read(ProjectSettings).project)
    return Api(desk=Desk(_documents(), _tasks(), now), sessions=sessions)


@once
def _documents() -> Documents:
    from google.cloud.firestore import Client

    from wasaprecruit.adapters.firestore_documents import FirestoreDocuments

    return FirestoreDocuments(Client(project=read(ProjectSettings).project))


@once
def _publisher() -> Publisher:
    from wasaprecruit.adapters.pubsub_publisher import PubSubPublisher, Topics, make_client

    topics = read(TopicSettings)
    names = (
        f"projects/{topics.project}/topics/{name}"
        for name in (topics.inbound, topics.happened, topics.dead)
    )
    return PubSubPublisher(make_client(), Topics(*names))


@once
def _tasks() -> Tasks:
    from wasaprecruit.adapters.cloud_tasks import CloudTasks, Target, make_client

    tasks = read(TaskSettings)
    target = Target(tasks.queue, tasks.deliver_url, tasks.service_account)
    return CloudTasks(make_client(tasks.emulator_host), target)

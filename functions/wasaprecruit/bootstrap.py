"""Joins the ports to their adapters, once per process and only where they are needed.

Imports stand inside the functions on purpose: a webhook that starts cold must not load Firestore,
nor the rules by which the bot understands. Types are imported for the type checker alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import wraps
from threading import RLock
from typing import TYPE_CHECKING, TypeVar

from wasaprecruit.settings import (
    AgencySettings,
    BucketSettings,
    FetchSettings,
    FormLinkSettings,
    FormSettings,
    MonitoringSettings,
    ProjectSettings,
    ResponderSettings,
    SenderSettings,
    TaskSettings,
    TopicSettings,
    TwilioAccountSettings,
    TwilioSettings,
    read,
)

if TYPE_CHECKING:
    from requests import Session

    from wasaprecruit.ports.allowance import Allowance
    from wasaprecruit.ports.bot_settings import BotSettingsSource
    from wasaprecruit.ports.clock import Clock
    from wasaprecruit.ports.documents import Documents
    from wasaprecruit.ports.files import Files
    from wasaprecruit.ports.gauges import Gauges
    from wasaprecruit.ports.media import FileKind
    from wasaprecruit.ports.personal import FormLinks, ProofCodes
    from wasaprecruit.ports.publisher import Publisher
    from wasaprecruit.ports.responder import Responder
    from wasaprecruit.ports.sessions import Sessions
    from wasaprecruit.ports.tasks import Tasks
    from wasaprecruit.ports.templates import TemplateList
    from wasaprecruit.use_cases.desk.needs import Desk
    from wasaprecruit.use_cases.intake.needs import Intake
    from wasaprecruit.use_cases.photos.needs import Archive
    from wasaprecruit.use_cases.sending.needs import Outside

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
class FormDoor:
    """What a form's webhook needs."""

    forms: FormSettings
    links: FormLinks
    publisher: Publisher
    sender: SenderSettings
    agency: AgencySettings
    clock: Clock = now


@dataclass(frozen=True)
class Ingest:
    documents: Documents
    publisher: Publisher
    settings: BotSettingsSource
    clock: Clock = now


@dataclass(frozen=True)
class Api:
    desk: Desk
    visitors: Callable[[], Allowance]


@once
def door() -> Door:
    return Door(twilio=read(TwilioSettings), publisher=publisher())


@once
def form_door() -> FormDoor:
    return FormDoor(
        forms=read(FormSettings),
        links=_form_links(),
        publisher=publisher(),
        sender=read(SenderSettings),
        agency=read(AgencySettings),
    )


@once
def ingest() -> Ingest:
    return Ingest(documents=_documents(), publisher=publisher(), settings=_bot_settings())


@once
def photos() -> Archive:
    from wasaprecruit.adapters.photo_studio import PhotoStudio
    from wasaprecruit.adapters.twilio_media import TwilioMedia
    from wasaprecruit.use_cases.photos.needs import Archive

    twilio = read(TwilioAccountSettings)
    return Archive(
        documents=_documents(),
        publisher=publisher(),
        source=TwilioMedia(twilio.account_sid, twilio.tokens[0], twilio.api_base_url),
        studio=PhotoStudio(),
        files=_files(),
        settings=_bot_settings(),
        retry=timedelta(seconds=read(FetchSettings).retry_seconds),
        clock=now,
    )


@once
def bot() -> Intake:
    from wasaprecruit.adapters.learned_responder import LearnedResponder
    from wasaprecruit.use_cases.intake.needs import Intake, Pages

    agency = read(AgencySettings)
    return Intake(
        documents=_documents(),
        tasks=_tasks(),
        publisher=publisher(),
        codes=_proof_codes(),
        settings=_bot_settings(),
        learned=LearnedResponder(),
        responder=_responder(),
        pages=Pages(agency.agency_name, agency.form_url, agency.verify_url, agency.privacy_url),
        clock=now,
    )


@once
def deliver() -> Outside:
    from wasaprecruit.adapters.twilio_channel import TwilioAccount, TwilioChannel
    from wasaprecruit.ports.personal import Personal
    from wasaprecruit.use_cases.sending.needs import Outside

    twilio, bucket = read(TwilioSettings), read(BucketSettings)
    account = TwilioAccount(
        sid=twilio.account_sid,
        token=twilio.tokens[0],
        sender=twilio.sender,
        status_url=f"{twilio.public_base_url}/whatsapp_status",
        api_base_url=twilio.api_base_url,
    )
    return Outside(
        documents=_documents(),
        channel=TwilioChannel(account),
        tasks=_tasks(),
        personal=Personal(_form_links(), _proof_codes()),
        clock=now,
        files=once(lambda: _files_in(bucket)),
    )


@once
def templates() -> TemplateList:
    from wasaprecruit.adapters.twilio_templates import TwilioTemplates

    twilio = read(TwilioSettings)
    return TwilioTemplates(twilio.account_sid, twilio.tokens[0], twilio.content_base_url)


@once
def api() -> Api:
    from wasaprecruit.use_cases.desk.needs import Desk

    agency = read(AgencySettings)
    desk = Desk(
        documents=_documents(),
        tasks=_tasks(),
        publisher=publisher(),
        files=_files(),
        clock=now,
        sessions=sessions(),
        codes=_proof_codes(),
        agency=agency.agency_name,
        form_url=agency.form_url,
        sniff=_sniff,
        settings=_bot_settings(),
        gauges=_gauges(),
    )
    return Api(desk, _visitors)


@once
def sessions() -> Sessions:
    from wasaprecruit.adapters.firebase_sessions import FirebaseSessions

    return FirebaseSessions(read(ProjectSettings).project)


@once
def publisher() -> Publisher:
    from wasaprecruit.adapters.pubsub_publisher import PubSubPublisher, Topics, make_client

    topics = read(TopicSettings)
    names = (
        f"projects/{topics.project}/topics/{name}"
        for name in (topics.inbound, topics.happened, topics.dead)
    )
    return PubSubPublisher(make_client(), Topics(*names))


@once
def _gauges() -> Gauges:
    from wasaprecruit.adapters.cloud_monitoring import API, CloudMonitoring

    monitoring = read(MonitoringSettings)
    return CloudMonitoring(_monitoring_session, monitoring.project, monitoring.emulator or API, now)


@once
def _monitoring_session() -> Session:
    # Loaded for the health page only.
    import google.auth
    import requests
    from google.auth.transport.requests import AuthorizedSession

    if read(MonitoringSettings).emulator:
        return requests.Session()
    scope = "https://www.googleapis.com/auth/monitoring.read"
    credentials, _ = google.auth.default(scopes=[scope])
    return AuthorizedSession(credentials)  # type: ignore[no-untyped-call]


@once
def _visitors() -> Allowance:
    # Loaded for visitors' questions only: the library is slow to load.
    from wasaprecruit.adapters.visitor_limits import VisitorLimits

    return VisitorLimits()


def _sniff(data: bytes) -> FileKind:
    # Loaded for the first file that is sent.
    from wasaprecruit.adapters.photo_studio.magic_bytes import sniff

    return sniff(data)


@once
def _documents() -> Documents:
    from google.cloud.firestore import Client

    from wasaprecruit.adapters.firestore_documents import FirestoreDocuments

    return FirestoreDocuments(Client(project=read(ProjectSettings).project))


@once
def _tasks() -> Tasks:
    from wasaprecruit.adapters.cloud_tasks import CloudTasks, Target, make_client

    tasks = read(TaskSettings)
    deliver = Target(tasks.queue, tasks.deliver_url, tasks.service_account)
    remind = Target(tasks.remind_queue, tasks.remind_url, tasks.service_account)
    return CloudTasks(make_client(tasks.emulator_host), deliver, remind)


@once
def _files() -> Files:
    return _files_in(read(BucketSettings))


def _files_in(photos: BucketSettings) -> Files:
    from google.cloud.storage import Client

    from wasaprecruit.adapters.cloud_files import CloudFiles

    client = Client(project=read(ProjectSettings).project)
    return CloudFiles(client, photos.bucket, photos.emulator)


@once
def _form_links() -> FormLinks:
    from wasaprecruit.adapters.form_links import SignedFormLinks

    links = read(FormLinkSettings)
    return SignedFormLinks(links.key, timedelta(days=links.days))


@once
def _proof_codes() -> ProofCodes:
    from wasaprecruit.adapters.proof_codes import DerivedProofCodes

    return DerivedProofCodes(read(FormLinkSettings).key)


@once
def _bot_settings() -> BotSettingsSource:
    from wasaprecruit.adapters.kept_bot_settings import KeptBotSettings

    return KeptBotSettings(_documents(), now)


@once
def _responder() -> Responder | None:
    settings = read(ResponderSettings)
    if settings.kind == "rules":
        return None
    from wasaprecruit.adapters.gemini_responder import GeminiResponder

    return GeminiResponder(settings, read(ProjectSettings).project)

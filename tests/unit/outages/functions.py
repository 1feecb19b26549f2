"""The real functions with a client down, as `OUTAGE` names it. Its errors tell all they know."""

import importlib
import os
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from google.api_core import exceptions

import main
from tests.builders import NUMBER, a_conversation, outbound
from tests.desks import a_desk
from tests.fakes import (
    AlwaysSignedIn,
    FakeCodes,
    FakeDocuments,
    FakeFiles,
    FakePublisher,
    FakeSource,
    FakeStudio,
    FakeTasks,
    HandClock,
    fake_personal,
)
from wasaprecruit import bootstrap
from wasaprecruit.adapters.form_links import SignedFormLinks
from wasaprecruit.adapters.learned_responder import LearnedResponder
from wasaprecruit.adapters.twilio_channel import TwilioAccount, TwilioChannel
from wasaprecruit.adapters.visitor_limits import VisitorLimits
from wasaprecruit.domain import paths
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.documents.forms import FormSummary
from wasaprecruit.domain.documents.user import User
from wasaprecruit.ports.documents import Create
from wasaprecruit.settings import AgencySettings, FormSettings, SenderSettings, TwilioSettings, read
from wasaprecruit.use_cases.intake.needs import Intake, Pages
from wasaprecruit.use_cases.photos.needs import Archive
from wasaprecruit.use_cases.sending.needs import Outside

# Once for each application that this source is run for.
importlib.reload(main)

CONVERSATION = "7e1a3a3e-9d3e-5c52-9b0e-0c1f5d1f2a3b"
OUTAGE = os.environ["OUTAGE"]
_NOBODY_LISTENS = "http://127.0.0.1:9"
_ACCOUNT = "AC" + "0" * 32


class Down:
    """Every call fails, and says to whom it was made."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *_arguments: Any, **_named: Any) -> Any:
        cause = ConnectionError(f"no way to whatsapp:{NUMBER}")
        words = f"users/{NUMBER} of Valentina Ríos"
        raise exceptions.ServiceUnavailable(words) from cause  # type: ignore[no-untyped-call]


def _or_down(name: str, working: Any) -> Any:
    return Down() if name == OUTAGE else working


def _documents() -> FakeDocuments:
    documents = FakeDocuments()
    in_doubt = outbound(status="unknown", claimed_at=HandClock().now)
    media = {"contentType": "image/jpeg", "url": f"{_NOBODY_LISTENS}/{NUMBER}"}
    form = FormSummary(submission_id="form-1", at=HandClock().now)
    a_conversation(documents, CONVERSATION, ("doubt-001", in_doubt), age_group="adult", form=form)
    documents.stored[paths.message(CONVERSATION, "SM-first")]["media"] = [media]
    user = User(name="Ana", role="admin")
    documents.commit(Create(paths.user("recruiter-1"), user))
    return documents


clock = HandClock()
documents = _or_down("store", _documents())
publisher = _or_down("topics", FakePublisher())
tasks = _or_down("tasks", FakeTasks())
files = _or_down("files", FakeFiles())
links = SignedFormLinks("a-key-for-tests-only", timedelta(days=1))
channel = TwilioChannel(
    TwilioAccount(_ACCOUNT, "token", "whatsapp:+14155238886", "https://x.example", _NOBODY_LISTENS)
)
source = FakeSource(files={f"{_NOBODY_LISTENS}/{NUMBER}": b"paper"})
sessions = _or_down("auth", AlwaysSignedIn())
desk = a_desk(documents, clock, tasks=tasks, publisher=publisher, files=files, sessions=sessions)
pages = Pages("A", "f", "v", "p")
intake = Intake(
    documents, tasks, publisher, FakeCodes(), BotSettings, LearnedResponder(), None, pages, clock
)
clock.advance(minutes=5)

_built: dict[str, Any] = {
    "door": lambda: bootstrap.Door(read(TwilioSettings), publisher),
    "form_door": lambda: bootstrap.FormDoor(
        read(FormSettings), links, publisher, read(SenderSettings), read(AgencySettings), clock
    ),
    "ingest": lambda: bootstrap.Ingest(documents, publisher, BotSettings, clock),
    "bot": lambda: intake,
    "publisher": lambda: publisher,
    "deliver": lambda: Outside(documents, channel, tasks, fake_personal(), clock, lambda: files),
    "photos": lambda: Archive(
        documents,
        publisher,
        source,
        FakeStudio(),
        files,
        BotSettings,
        timedelta(seconds=1),
        clock,
    ),
    "api": lambda: bootstrap.Api(desk, VisitorLimits),
}
for _name, _build in _built.items():
    setattr(bootstrap, _name, _build)


def __getattr__(name: str) -> Any:
    return getattr(main, name)

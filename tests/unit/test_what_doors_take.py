"""What a door takes, every consumer can store: nothing that comes in fails for ever behind it."""

import base64
import hashlib
import hmac
import json
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask import Flask, Request
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.fakes import NOON, FakeCodes, FakeDocuments, FakePublisher, FakeTasks, HandClock
from tests.storable import check_storable
from wasaprecruit.adapters.form_links import SignedFormLinks
from wasaprecruit.adapters.learned_responder import LearnedResponder
from wasaprecruit.bootstrap import FormDoor
from wasaprecruit.domain import paths
from wasaprecruit.domain.bot_settings import BotSettings
from wasaprecruit.domain.events.base import serialize
from wasaprecruit.domain.events.bot import ReminderDue, SnoozeOver
from wasaprecruit.domain.events.forms import FormStored, FormSubmitted
from wasaprecruit.domain.events.messages import MessageReceived, MessageStatusChanged, MessageStored
from wasaprecruit.domain.events.reading import parse
from wasaprecruit.domain.failures import failure
from wasaprecruit.domain.identity import conversation_id, derived_id
from wasaprecruit.entrypoints.forms.generic.reading import read_generic
from wasaprecruit.entrypoints.forms.page.submission import take
from wasaprecruit.entrypoints.forms.request import RefusedForm
from wasaprecruit.entrypoints.forms.signatures import check_tally
from wasaprecruit.entrypoints.forms.tally.reading import read_tally
from wasaprecruit.entrypoints.forms.typeform.reading import read_typeform
from wasaprecruit.entrypoints.forms.webhook import Webhook
from wasaprecruit.entrypoints.remind import pass_on
from wasaprecruit.entrypoints.twilio.inbound import read_inbound
from wasaprecruit.entrypoints.twilio.status import read_status
from wasaprecruit.entrypoints.twilio.webhook import RefusedWebhook
from wasaprecruit.ports.documents import Change, Missing
from wasaprecruit.ports.personal import FormLink
from wasaprecruit.settings import AgencySettings, FormSettings, SenderSettings
from wasaprecruit.use_cases.desk.come_back import come_back
from wasaprecruit.use_cases.forms.record_form import record_form
from wasaprecruit.use_cases.inbound.record_message import record_message
from wasaprecruit.use_cases.intake.needs import Intake, Pages
from wasaprecruit.use_cases.intake.take_turn import take_turn
from wasaprecruit.use_cases.sending.record_status import DeliveryReport, record_status

US = "whatsapp:+525500000000"
NUMBER = "+5215512345678"
LINKS = SignedFormLinks("a-key-for-tests-only", timedelta(days=14))
TOKEN = LINKS.token(FormLink(conversation_id(NUMBER), "es"), NOON)
THOROUGH = settings(max_examples=40, suppress_health_check=list(HealthCheck), database=None)


class House:
    """Everything behind the doors: whatever is published is stored, and heard by the bot."""

    def __init__(self) -> None:
        self.documents = FakeDocuments()
        self.published = FakePublisher()
        self.clock = HandClock()
        pages = Pages("A", "https://f.example", "https://v.example", "https://p.example")
        self.intake = Intake(
            documents=self.documents,
            tasks=FakeTasks(),
            publisher=self.published,
            codes=FakeCodes(),
            settings=BotSettings,
            learned=LearnedResponder(),
            responder=None,
            pages=pages,
            clock=self.clock,
        )

    def door(self) -> FormDoor:
        agency = {
            "AGENCY_NAME": "A",
            "FORM_URL": "https://f.example",
            "VERIFY_URL": "https://v.example",
            "PRIVACY_URL": "https://p.example",
        }
        return FormDoor(
            forms=FormSettings.model_validate({"FORM_WEBHOOK_SECRET": "secret"}),
            links=LINKS,
            publisher=self.published,
            sender=SenderSettings.model_validate({"WHATSAPP_SENDER": US}),
            agency=AgencySettings.model_validate(agency),
            clock=self.clock,
        )

    def settle(self) -> None:
        """Deliver everything, twice, as it would come through Pub/Sub."""
        while self.published.inbound or self.published.happened:
            inbound, self.published.inbound = self.published.inbound, []
            for event in [*inbound, *inbound]:
                self._ingest(parse(serialize(event)))
            happened, self.published.happened = self.published.happened, []
            for fact in happened:
                read = parse(serialize(fact))
                if isinstance(read, SnoozeOver):
                    self._come_back(read)
                    continue
                assert isinstance(read, MessageStored | FormStored | ReminderDue)
                take_turn(read, self.intake)

    def _come_back(self, event: SnoozeOver) -> None:
        path = paths.conversation(event.conversation_id)
        with suppress(Missing):
            self.documents.commit(Change(path, {"snoozedUntil": event.data.until}))
        come_back(event, self.documents, FakeTasks(), self.clock)

    def _ingest(self, event: object) -> None:
        documents, publisher = self.documents, self.published
        if isinstance(event, MessageReceived):
            record_message(event, documents, publisher)
        elif isinstance(event, FormSubmitted):
            record_form(event, documents, publisher, BotSettings, self.clock)
        else:
            assert isinstance(event, MessageStatusChanged)
            data = event.data
            error = failure(data.status, data.error_code)
            report = DeliveryReport(
                data.message_id, data.attempt, data.status, error, data.provider_sid
            )
            record_status(event.conversation_id, report, documents)


def _request(body: bytes, **headers: str) -> Request:
    context = Flask(__name__).test_request_context(
        "/", method="POST", data=body, headers=headers, content_type="application/json"
    )
    return context.request


def _post(house: House, provider: str, body: bytes) -> int:
    """The status with which the door answers; what it takes, goes all the way."""
    mac = base64.b64encode(hmac.new(b"secret", body, hashlib.sha256).digest()).decode()
    request, door = _request(body, **{"Tally-Signature": mac}), house.door()
    readers = {"typeform": read_typeform, "tally": read_tally, "generic": read_generic}
    try:
        if provider == "page":
            status = take(request, door).status_code
        else:
            status = Webhook(provider, check_tally, readers[provider])(request, door).status_code
    except RefusedForm as refused:
        status = refused.status
    house.settle()
    return status


def _raw(value: object) -> bytes:
    """JSON as machines write it: with half characters, NaN and numbers of any size."""
    return json.dumps(value).encode()


# What strangers send

ODD_TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=40),
    st.sampled_from(["", "\x00", "\ud800", "ﷺ" * 300, "x" * 9_000, "a/b", "..", "__id__", "sí"]),
    st.sampled_from(["17", "1,70", "5'11\"", NUMBER, "00521 55 1234 5678", "2008-02-29", "no"]),
    st.builds(
        "".join, st.lists(st.sampled_from(["👩‍👧", "\u202e", "\u0301", "\n", "z"]), max_size=9)
    ),
)
ODD_DATES = st.one_of(
    st.datetimes(timezones=st.just(UTC)).map(datetime.isoformat),
    st.sampled_from(
        [
            "0001-01-01T00:00:00+14:00",
            "9999-12-31T23:59:59.999999-14:00",
            "0001-01-01T00:00:00",
            "1999-12-31T23:59:59Z",
            "2026-11-22T12:00:00.000000001Z",
            "2026-02-30T00:00:00Z",
            "yesterday",
        ]
    ),
    st.integers(),
    st.floats(),
    st.none(),
)
ODD_NUMBERS = st.one_of(
    st.integers(), st.floats(), st.sampled_from([2**63, -(2**63) - 1, 10**400, -0.0, 1e308, 174])
)
ODD_VALUES = st.recursive(
    st.one_of(ODD_TEXTS, ODD_NUMBERS, ODD_DATES, st.booleans(), st.none()),
    lambda some: st.one_of(
        st.lists(some, max_size=4),
        st.dictionaries(
            st.sampled_from(["url", "given", "at", "day", "part", "label", "\x00", "name"]),
            some,
            max_size=3,
        ),
    ),
    max_leaves=12,
)
FIELDS = (
    "fullName birthDate city phone email heightCm bustCm shoeEu experience socialHandle consent"
    " languagesSpoken shiftPreferences shiftNotes submittedAt extra measurements something"
).split()


def _asked(name: str, value: object, kind: str) -> dict[str, Any]:
    return {"type": kind, "field": {"id": name, "ref": name, "title": name}, kind: value}


def _payload(provider: str, form: dict[str, Any], at: object, ident: object) -> Any:
    """The same answers as this provider sends them."""
    if provider == "typeform":
        answers = [_asked(name, value, "text") for name, value in form.items()]
        response = {"submitted_at": at, "hidden": {"ref": TOKEN}, "answers": answers}
        return {"event_id": ident, "form_response": response}
    if provider == "tally":
        fields = [{"key": name, "label": name, "value": one} for name, one in form.items()]
        fields.append({"key": "r", "label": "ref", "type": "HIDDEN_FIELDS", "value": TOKEN})
        return {"eventId": ident, "data": {"createdAt": at, "fields": fields}}
    return {"id": ident, "ref": TOKEN, "submittedAt": at, **form}


@THOROUGH
@given(
    provider=st.sampled_from(["typeform", "tally", "generic", "page"]),
    form=st.dictionaries(st.sampled_from(FIELDS) | ODD_TEXTS, ODD_VALUES, max_size=6),
    consent=st.none() | ODD_DATES,
    at=ODD_DATES,
    ident=ODD_TEXTS | ODD_NUMBERS,
)
def test_a_form_that_is_taken_is_stored(
    provider: str, form: dict[str, Any], consent: object, at: object, ident: object
) -> None:
    house = House()
    whole = {
        "fullName": "Ana",
        "birthDate": "2004-05-17",
        "consent": {"given": True, "at": consent},
    }
    assert _post(house, provider, _raw(_payload(provider, whole | form, at, ident))) < 500
    assert _post(house, provider, _raw(_payload(provider, whole, at, "1"))) < 500


@THOROUGH
@given(provider=st.sampled_from(["typeform", "tally", "generic", "page"]), payload=ODD_VALUES)
def test_whatever_is_sent_to_a_form_is_answered(provider: str, payload: object) -> None:
    assert _post(House(), provider, _raw(payload)) < 500


PARAMS = (
    "ProfileName Body NumMedia MediaUrl0 MediaContentType0 MediaFilename0 MediaUrl1 Latitude"
    " Longitude Label Address ButtonText ButtonPayload ListId MessageType Forwarded"
    " OriginalRepliedMessageSid ReferralSourceId ReferralHeadline ReferralBody ExternalUserId"
).split()
SENT_TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    st.sampled_from(
        ["10", "9" * 5_000, "٣", "nan", "-inf", "1e308", "90", "STOP", "text", "image", "ﷺ" * 9_000]
    ),
    st.sampled_from(
        ["tengo 15 años", "borrar mis datos", "sí", "baja", "a/b", "x" * 90_000, "\x00"]
    ),
)


@THOROUGH
@given(
    params=st.dictionaries(st.sampled_from(PARAMS), SENT_TEXTS, max_size=8),
    sender=st.one_of(
        st.sampled_from([f"whatsapp:{NUMBER}", "whatsapp:+५५1123456789", "whatsapp:MX.1"]),
        st.text(max_size=20).map("whatsapp:".__add__),
        SENT_TEXTS,
    ),
    sid=st.sampled_from(["SM1", "SM" + "a" * 32]) | SENT_TEXTS,
)
def test_a_message_that_is_taken_is_stored(params: dict[str, str], sender: str, sid: str) -> None:
    house = House()
    for each in (params, params | {"Body": "Hola", "MessageSid": "SM2"}):
        with suppress(KeyError, ValueError, RefusedWebhook):
            sent = {"To": US, "From": sender, "MessageSid": sid, **each}
            house.published.inbound.append(read_inbound(sent, US, NOON))
        house.settle()


def test_nothing_of_a_message_makes_the_rest_of_it_unreadable() -> None:
    """What is odd is left out: a message with an address and a sid is never refused for it."""
    odd = dict.fromkeys(PARAMS, "9" * 5_000)
    odd |= {"To": US, "From": f"whatsapp:{NUMBER}", "MessageSid": "SM1"}
    assert read_inbound(odd, US, NOON).data.external_user_id is None


@THOROUGH
@given(
    query=st.dictionaries(st.sampled_from(["conversation", "message", "attempt"]), SENT_TEXTS),
    params=st.dictionaries(st.sampled_from(["MessageSid", "ErrorCode"]), SENT_TEXTS),
    word=st.sampled_from(["sent", "failed", "read", "nonsense"]),
)
def test_a_report_that_is_taken_is_written_down(
    query: dict[str, str], params: dict[str, str], word: str
) -> None:
    house = House()
    sent = {"To": US, "From": f"whatsapp:{NUMBER}", "MessageSid": "SM1", "Body": "Hola"}
    house.published.inbound.append(read_inbound(sent, US, NOON))
    house.settle()
    known = {"conversation": conversation_id(NUMBER), "message": _a_reply(house)}
    event = read_status(known | query, {"MessageSid": "SM9", "MessageStatus": word} | params, NOON)
    house.published.inbound += [event] if event else []
    house.settle()


def _a_reply(house: House) -> str:
    paths = [path for path, one in house.documents.stored.items() if one.get("direction") == "out"]
    return paths[0].rpartition("/")[2]


@THOROUGH
@given(asked=ODD_DATES, due=ODD_DATES, number=ODD_NUMBERS, conversation=ODD_TEXTS)
def test_a_reminder_that_is_taken_is_heard(
    asked: object, due: object, number: object, conversation: str
) -> None:
    house = House()
    sent = {"To": US, "From": f"whatsapp:{NUMBER}", "MessageSid": "SM1", "Body": "Hola"}
    house.published.inbound.append(read_inbound(sent, US, NOON))
    house.settle()
    for whose in (conversation_id(NUMBER), conversation):
        reminder = {"step": "form", "number": number, "askedAt": asked, "dueAt": due}
        task = {"conversationId": whose, "reminder": reminder}
        pass_on(_raw(task), house.published)
        house.settle()


@THOROUGH
@given(until=ODD_DATES, wakes_at=ODD_DATES, conversation=ODD_TEXTS)
def test_a_snooze_that_is_taken_is_heard(
    until: object, wakes_at: object, conversation: str
) -> None:
    house = House()
    sent = {"To": US, "From": f"whatsapp:{NUMBER}", "MessageSid": "SM1", "Body": "Hola"}
    house.published.inbound.append(read_inbound(sent, US, NOON))
    house.settle()
    for whose in (conversation_id(NUMBER), conversation):
        task = {"conversationId": whose, "snooze": {"until": until, "wakesAt": wakes_at}}
        pass_on(_raw(task), house.published)
        house.settle()


# The kinds, one by one


@pytest.mark.parametrize("provider", ["typeform", "tally", "generic", "page"])
@pytest.mark.parametrize(
    "at", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "1970-01-01T00:00:00Z", 1e300]
)
def test_a_moment_that_cannot_be_true_is_when_the_form_came(provider: str, at: object) -> None:
    house = House()
    form = {"fullName": "Ana", "birthDate": "2004-05-17", "consent": {"given": True, "at": at}}
    assert _post(house, provider, _raw(_payload(provider, form, at, "1"))) == 200
    (person,) = (
        one
        for path, one in house.documents.stored.items()
        if path.count("/") == 1 and path.startswith("aspirants/")
    )
    assert person["form"]["submittedAt"] == person["consent"]["at"] == NOON


@pytest.mark.parametrize("provider", ["typeform", "tally", "generic", "page"])
def test_no_form_keeps_the_key_that_opened_it(provider: str) -> None:
    """Forms keep the address of the page that they were opened at, and people paste links."""
    house, address = House(), f"https://f.example/?a=1&ref={TOKEN}"
    form = {
        "fullName": "Ana",
        "birthDate": "2004-05-17",
        "consent": True,
        "city": TOKEN,
        "shiftNotes": f"my link is {address}, my code ABCD-EF2H",
        "socialHandle": address,
        f"opened at {address}": [{"url": address}, {"given": {TOKEN: address}}],
    }
    assert _post(house, provider, _raw(_payload(provider, form, None, "1"))) == 200
    assert "ref=…" in str(house.documents.stored)
    assert not any(key in str(house.documents.stored) for key in (TOKEN, "ABCD-EF2H"))


def test_the_longest_form_fits_into_its_documents() -> None:
    house = House()
    extra = {f"{number} {'ñ' * 290}": "👩" * 9_000 for number in range(2)}
    extra |= {f"{number} {'ﷺ' * 290}": "👩" * 1_200 for number in range(120)}
    form = {"fullName": "Ana", "consent": True, "birthDate": "2004-05-17", "extra": extra}
    assert (
        _post(
            house,
            "generic",
            json.dumps(form | {"id": "1", "ref": TOKEN}, ensure_ascii=False).encode(),
        )
        == 200
    )
    (form_id,) = (path for path in house.documents.stored if "/forms/" in path)
    answers = house.documents.stored[form_id]["form"]["answers"]
    assert answers[-1]["question"] == "answers left out"
    assert len(answers) + int(answers[-1]["answer"]) - 1 == 122


@pytest.mark.parametrize(
    "fields",
    [
        {"conversationId": "a/b"},
        {"conversationId": ""},
        {"conversationId": "x" * 2_000},
        {"id": "__id__"},
        {"occurredAt": "0001-01-01T00:00:00+14:00"},
    ],
)
def test_an_event_that_could_never_be_stored_cannot_be_read(fields: dict[str, str]) -> None:
    event: dict[str, Any] = {
        "id": derived_id("1"),
        "type": "message.stored",
        "occurredAt": "2026-11-22T12:00:00+02:00",
        "conversationId": conversation_id(NUMBER),
        "data": {"messageId": "SM1"},
    }
    assert parse(_raw(event)).occurred_at == NOON - timedelta(hours=2)
    with pytest.raises(ValidationError):
        parse(_raw(event | fields))


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("a/b", {"at": datetime(1, 1, 1, tzinfo=UTC).replace(tzinfo=None), "n": 2**63}),
        ("a/b", {"text": "\ud800"}),
        ("a/b", {"text": "x" * 1_100_000}),
        ("a/b", {"list": [[1]]}),
        ("a/b", {"": 1}),
        ("a/__b__", {}),
        ("a/b/c", {}),
        ("a/b", {"what": object()}),
    ],
)
def test_documents_in_memory_refuse_what_firestore_refuses(path: str, fields: Any) -> None:
    with pytest.raises((ValueError, TypeError, OverflowError)):
        check_storable(path, fields)
    check_storable("a/b", {"ok": [{"at": NOON, "n": 2**63 - 1, "f": -0.0}]})

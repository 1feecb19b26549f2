"""Forms as providers and the page send them: into the right file, once, and from nobody else."""

import base64
import hashlib
import hmac
import json
import os
import subprocess
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import requests

from tests.waiting import eventually
from tests.world import World
from wasaprecruit.adapters.form_links import SignedFormLinks
from wasaprecruit.domain.forms.entering import aspirant_of
from wasaprecruit.domain.identity import conversation_id, derived_id
from wasaprecruit.ports.personal import FormLink

FIXTURES = Path(__file__).parents[1] / "fixtures" / "forms"
SECRET = b"local-form-secret"
LINKS = SignedFormLinks("local-form-token-key", timedelta(days=14))
PROVIDERS = ["typeform", "tally", "generic"]
ANSWERS = {
    "fullName": "Ana Paz",
    "birthDate": "2004-05-17",
    "heightCm": "1,74",
    "shiftPreferences": [{"day": "mon", "part": "night"}],
    "consent": {"given": True, "version": "2026-11"},
}


def _token(number: str, days_ago: int = 0, key: SignedFormLinks = LINKS) -> str:
    then = datetime.now(UTC) - timedelta(days=days_ago)
    return key.token(FormLink(conversation_id(number), "es"), then)


def _mac(signed: bytes) -> bytes:
    return hmac.new(SECRET, signed, hashlib.sha256).digest()


def _signature(provider: str, body: bytes, age: int = 0) -> dict[str, str]:
    encoded = base64.b64encode(_mac(body)).decode()
    timestamp = str(int(time.time()) - age)
    return {
        "typeform": {"Typeform-Signature": f"sha256={encoded}"},
        "tally": {"Tally-Signature": encoded},
        "generic": {
            "X-Timestamp": timestamp,
            "X-Signature": f"sha256={_mac(timestamp.encode() + b'.' + body).hex()}",
        },
    }[provider]


def _post(
    world: World, provider: str, body: bytes, headers: dict[str, str] | None = None
) -> requests.Response:
    """Post these bytes, signed as the provider does unless other headers are given."""
    signed = _signature(provider, body) if headers is None else headers
    url = f"{world.stack.functions}/form_submitted/{provider}"
    return requests.post(
        url, body, headers={"Content-Type": "application/json", **signed}, timeout=60
    )


def _fixture(provider: str, ref: str | None, number: str) -> tuple[bytes, str]:
    """The recorded form with ids of this run alone; and its submission's id."""
    event = uuid4().hex
    text = (FIXTURES / f"{provider}.json").read_text()
    for old, new in {
        "REPLACE-WITH-PERSONAL-TOKEN": ref or "",
        "+5215512345678": number,
        "+52 1 55 1234 5678": number,
        "01J9ZK4T0V9Y7Q8M3W2R1X5C6B": event,
        "a4cb511e-d513-4fa5-baee-b815d718dfd1": event,
        "google-2_ABaOnud": event,
    }.items():
        text = text.replace(old, new)
    return text.encode(), derived_id(provider, event)


def _page(world: World, **changes: Any) -> requests.Response:
    body = {"id": uuid4().hex, **ANSWERS, **changes}
    url = f"{world.stack.functions}/form_submitted/page"
    return requests.post(url, json=body, timeout=60)


def _submissions(world: World, aspirant_id: str) -> list[str]:
    return [one.id for one in world.firestore.collection(f"aspirants/{aspirant_id}/forms").stream()]


def _aspirant(world: World, number: str) -> dict[str, Any] | None:
    return world.document(f"aspirants/{aspirant_of(conversation_id(number))}")


def _with_form(world: World, number: str) -> dict[str, Any]:
    """Wait until the conversation shows a form."""

    def look() -> dict[str, Any] | None:
        row = world.row(number)
        return row if row and row["form"] else None

    row = eventually(look, "the form in the conversation")
    assert row
    return row


def _begun(world: World, number: str) -> None:
    world.write(number, "Hola")
    eventually(lambda: world.row(number), "the conversation")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_recorded_form_reaches_the_file_of_the_links_holder(
    world: World, number: str, provider: str
) -> None:
    _begun(world, number)
    body, submission_id = _fixture(provider, _token(number), number)
    assert _post(world, provider, body).status_code == 200
    row = _with_form(world, number)
    assert (row["aspirantName"], row["ageGroup"], row["flags"]) == ("Valentina Ríos", "adult", [])
    assert row["stage"] != "new"
    assert (row["form"]["submissionId"], row["form"]["firstName"]) == (submission_id, "Valentina")
    person = world.document(f"aspirants/{row['aspirantId']}")
    assert person
    assert (person["name"], person["birthDate"]) == ("Valentina Ríos", "2004-05-17")
    assert (person["phone"], person["measurements"]["heightCm"]) == (number, 174)
    assert person["consent"]["version"]
    assert {"day": "sat", "part": "night"} in person["shiftPreferences"]
    assert len(person["shiftPreferences"]) == 5 + 2 * 4
    form = person["form"]
    assert (form["provider"], form["matchedBy"], form["problems"]) == (provider, "token", [])
    assert person["conversationId"] == conversation_id(number)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_form_sent_again_and_ten_times_at_once_is_one(
    world: World, number: str, provider: str
) -> None:
    _begun(world, number)
    body, submission_id = _fixture(provider, _token(number), number)
    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(lambda _: _post(world, provider, body), range(10)))
    assert {answer.status_code for answer in answers} == {200}
    _with_form(world, number)
    _post(world, provider, body)
    _settle(world, number)
    assert _submissions(world, aspirant_of(conversation_id(number))) == [submission_id]


def _settle(world: World, number: str) -> None:
    """What is in the conversation's queue has been handled once what comes last has arrived."""
    sid = world.write(number, "¿Llegó?")
    eventually(
        lambda: any(one["id"] == sid for one in world.messages(number)), "the message sent last"
    )


@pytest.mark.parametrize("provider", PROVIDERS)
def test_what_is_not_genuine_is_refused_and_never_with_404(
    world: World, number: str, provider: str
) -> None:
    body, _ = _fixture(provider, None, number)
    signature = _signature(provider, body)
    assert _post(world, provider, body, {}).status_code == 401
    assert _post(world, provider, body + b" ", signature).status_code == 401
    wrong = {name: value[:-2] + "xx" for name, value in signature.items()}
    assert _post(world, provider, body, wrong).status_code == 401
    assert _aspirant(world, number) is None


def test_an_old_timestamp_is_refused(world: World, number: str) -> None:
    body, _ = _fixture("generic", None, number)
    assert _post(world, "generic", body, _signature("generic", body, age=400)).status_code == 401


@pytest.mark.parametrize("provider", PROVIDERS)
def test_what_cannot_be_read_is_refused_with_the_right_status(world: World, provider: str) -> None:
    assert _post(world, provider, b"{").status_code == 400
    assert _post(world, provider, b"{}").status_code == 400
    assert _post(world, provider, b'"' + b"x" * 1_100_000 + b'"').status_code == 413
    url = f"{world.stack.functions}/form_submitted/{provider}"
    assert requests.post(url, {"a": "b"}, timeout=60).status_code == 415
    assert requests.get(url, timeout=60).status_code == 405
    assert requests.post(f"{url}x", json={}, timeout=60).status_code == 404


def test_events_that_are_no_form_are_accepted(world: World) -> None:
    partial = json.dumps({"event_type": "form_response_partial"}).encode()
    assert _post(world, "typeform", partial).status_code == 200
    assert _post(world, "tally", json.dumps({"eventType": "OTHER"}).encode()).status_code == 200


def _waiting(world: World, number: str, submission_id: str) -> dict[str, Any]:
    """Wait until the conversation shows this form as one that its owner has not confirmed."""

    def look() -> dict[str, Any] | None:
        row = world.row(number)
        forms = row["unconfirmedForms"] if row else []
        return row if any(one["submissionId"] == submission_id for one in forms) else None

    row = eventually(look, "the form that waits")
    assert row
    return row


def _asked(world: World, number: str) -> str:
    def look() -> str | None:
        texts = [one["text"] for one in world.messages(number)]
        return next((text for text in texts if "*SÍ*" in text), None)

    text = eventually(look, "the question")
    assert text
    return text


@pytest.mark.parametrize("ref", ["", "forged", "expired"])
def test_without_a_link_that_holds_a_form_waits_until_the_numbers_owner_confirms_it(
    world: World, number: str, ref: str
) -> None:
    world.write(number, "Hola")
    world.welcomed(number)
    ref = _token(number, days_ago=30) if ref == "expired" else ref
    body, submission_id = _fixture("typeform", ref, number)
    assert _post(world, "typeform", body).status_code == 200
    row = _waiting(world, number, submission_id)
    assert (row["form"], row["aspirantName"], row["ageGroup"]) == (None, None, None)
    assert (row["flags"], row["stage"]) == ([], "profile")
    path = f"aspirants/{row['aspirantId']}"
    assert world.document(path) is None
    kept = world.document(f"{path}/forms/{submission_id}")
    assert kept
    assert (kept["applied"], kept["form"]["confirmed"]) == (False, False)
    world.write(number, "Hola de nuevo")
    assert "Valentina" not in _asked(world, number)
    world.write(number, "Sí, fui yo")
    row = _with_form(world, number)
    assert (row["form"]["submissionId"], row["unconfirmedForms"]) == (submission_id, [])
    person = world.document(path)
    assert person
    assert (person["form"]["matchedBy"], person["form"]["confirmed"]) == ("phone", True)


def test_a_form_that_claims_somebody_elses_number_changes_nothing_of_theirs(
    world: World, number: str
) -> None:
    _begun(world, number)
    body, _ = _fixture("typeform", _token(number), number)
    _post(world, "typeform", body)
    before = _with_form(world, number)
    person = world.document(f"aspirants/{before['aspirantId']}")
    claim, submission_id = _fixture("typeform", None, number)
    claim = claim.replace("Valentina Ríos".encode(), b"Mallory")
    answers = json.loads(claim)
    answers["form_response"]["submitted_at"] = datetime.now(UTC).isoformat()
    _post(world, "typeform", json.dumps(answers).encode())
    row = _waiting(world, number, submission_id)
    assert (row["flags"], row["needsReply"]) == (["number_claimed"], True)
    assert row["form"] == before["form"]
    assert world.document(f"aspirants/{before['aspirantId']}") == person


def test_a_link_with_somebody_elses_number_is_flagged_and_leaves_them_alone(
    world: World, new_number: Callable[[], str]
) -> None:
    hers, theirs = new_number(), new_number()
    _begun(world, hers)
    body, _ = _fixture("tally", _token(hers), theirs)
    _post(world, "tally", body)
    row = _with_form(world, hers)
    assert row["flags"] == ["phone_mismatch"]
    person = world.document(f"aspirants/{row['aspirantId']}")
    assert person
    assert person["phone"] == hers
    assert person["form"]["answers"] == [{"question": "claimed phone", "answer": theirs}]
    assert _aspirant(world, theirs) is None


def test_a_form_before_the_first_message_waits_for_it_and_for_their_word(
    world: World, number: str
) -> None:
    body, submission_id = _fixture("tally", None, number)
    _post(world, "tally", body)
    aspirant = f"aspirants/{aspirant_of(conversation_id(number))}"
    eventually(lambda: world.document(f"{aspirant}/forms/{submission_id}"), "the form")
    assert (world.row(number), _aspirant(world, number)) == (None, None)
    world.write(number, "Hola")
    _asked(world, number)
    row = _waiting(world, number, submission_id)
    assert (row["aspirantName"], row["stage"]) == (None, "profile")
    world.write(number, "no")
    eventually(lambda: (world.row(number) or {})["flags"] == ["number_claimed"], "the flag")
    row = _waiting(world, number, submission_id)
    assert (row["form"], row["needsReply"]) == (None, True)
    assert _aspirant(world, number) is None


def test_a_form_and_the_first_message_at_once_find_each_other(
    world: World, new_number: Callable[[], str]
) -> None:
    numbers = {new_number(): "" for _ in range(5)}
    with ThreadPoolExecutor(10) as pool:
        for number in numbers:
            body, numbers[number] = _fixture("tally", None, number)
            pool.submit(_post, world, "tally", body)
            pool.submit(world.write, number, "Hola")
    for number, submission_id in numbers.items():
        _waiting(world, number, submission_id)


def test_the_documented_example_is_taken(world: World) -> None:
    page = (Path(__file__).parents[2] / "docs" / "forms.md").read_text()
    example = page.split("```sh\n")[1].split("```")[0]
    environment = {**os.environ, "FUNCTIONS_URL": world.stack.functions}
    answer = subprocess.run(
        ["bash", "-c", example], env=environment, capture_output=True, check=True, text=True
    )
    assert "200 OK" in answer.stdout.splitlines()[0]


def test_the_page_learns_of_a_link_only_whether_it_holds(world: World, number: str) -> None:
    url = f"{world.stack.functions}/form_submitted/page"
    for ref, link, language in (
        (_token(number), "open", "es"),
        (_token(number, days_ago=30), "expired", None),
        ("forged", "unknown", None),
        ("", "unknown", None),
    ):
        answer = requests.get(url, headers={"X-Form-Link": ref}, timeout=60)
        assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "no-store")
        told = answer.json()
        assert (told["link"], told["language"]) == (link, language)
        assert told["whatsapp"] == "https://wa.me/14155238886"
        assert set(told) == {
            "link", "language", "agency", "whatsapp", "privacyUrl", "privacyVersion"
        }  # fmt: skip


def test_the_page_may_send_and_correct(world: World, number: str) -> None:
    _begun(world, number)
    ref, form_id = _token(number), uuid4().hex
    for _ in range(2):
        answer = _page(world, id=form_id, ref=ref)
        assert (answer.status_code, answer.json()) == (200, {"received": True})
    row = _with_form(world, number)
    assert row["form"]["submissionId"] == derived_id("page", conversation_id(number), form_id)
    assert _page(world, ref=ref, city="Lima").status_code == 200
    path = f"aspirants/{row['aspirantId']}"
    eventually(lambda: (world.document(path) or {})["city"] == "Lima", "the correction")
    assert len(_submissions(world, row["aspirantId"])) == 2


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"fullName": " "}, {"fullName": "missing"}),
        ({"birthDate": "31/02/2004"}, {"birthDate": "invalid"}),
        ({"birthDate": "2999-01-01"}, {"birthDate": "invalid"}),
        ({"birthDate": "1826-01-01"}, {"birthDate": "invalid"}),
        ({"consent": {"given": False}}, {"consent": "refused"}),
        ({"consent": None, "heightCm": "9"}, {"heightCm": "invalid", "consent": "missing"}),
        ({"id": ""}, {"id": "invalid"}),
        ({"email": "x"}, {"email": "invalid"}),
    ],
)
def test_the_page_is_told_what_to_correct(
    world: World, number: str, changes: dict[str, Any], fields: dict[str, str]
) -> None:
    answer = _page(world, ref=_token(number), **changes)
    error = answer.json()["error"]
    assert (answer.status_code, error["code"], error["fields"]) == (422, "invalid", fields)


def test_the_page_needs_a_link_that_holds(world: World, number: str) -> None:
    other_key = SignedFormLinks("somebody-elses-key", timedelta(days=14))
    for ref, status, code in (
        (_token(number, days_ago=30), 410, "expired"),
        (_token(number, key=other_key), 403, "unknown_link"),
        (None, 403, "unknown_link"),
        ({"a": 1}, 403, "unknown_link"),
    ):
        answer = _page(world, ref=ref)
        assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert _aspirant(world, number) is None


def test_the_pages_other_requests_are_refused_as_json(world: World) -> None:
    url = f"{world.stack.functions}/form_submitted/page"
    headers = {"Content-Type": "application/json"}
    broken = requests.post(url, b"{", headers=headers, timeout=60)
    assert (broken.status_code, broken.json()["error"]["code"]) == (400, "unreadable")
    assert requests.post(url, {"a": "b"}, timeout=60).status_code == 415
    assert requests.put(url, json={}, timeout=60).status_code == 405

"""Twilio's REST API, asked by Twilio's own client and held against Twilio's own specification."""

import base64
import json
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import pytest
import requests
from jsonschema import Draft202012Validator

from emulators.whatsapp import outgoing
from tests.emulators.whatsapp.world import AGENCY, VALENTINA, AgencyServer, Simulator, until

SPEC = json.loads(
    (Path(__file__).parents[2] / "fixtures" / "twilio_openapi_messages.json").read_text()
)
MESSAGES = "/2010-04-01/Accounts/{AccountSid}/Messages"
PHOTO = {"contentType": "image/jpeg", "base64": base64.b64encode(b"\xff\xd8photo").decode()}


def _with_null(schema: Any) -> Any:
    """OpenAPI 3.0 says `nullable`, JSON Schema says it in the type."""
    if isinstance(schema, list):
        return [_with_null(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    translated = {name: _with_null(value) for name, value in schema.items()}
    if translated.pop("nullable", False):
        translated["type"] = [translated["type"], "null"]
    return translated


def assert_conforms(answer: Any, schema: dict[str, Any]) -> None:
    """Every property of the specification is there, none besides, each of its type."""
    components = _with_null(SPEC["components"])
    Draft202012Validator(_with_null(schema) | {"components": components}).validate(answer)
    name = schema.get("$ref", "").removeprefix("#/components/schemas/")
    resolved = components["schemas"][name] if name else schema
    assert set(answer) == set(resolved["properties"])


def ok_schema(path: str, method: str, status: str = "200") -> dict[str, Any]:
    content = SPEC["paths"][path][method]["responses"][status]["content"]
    schema: dict[str, Any] = content["application/json"]["schema"]
    return schema


def test_every_answer_has_the_shape_of_the_specification(simulator: Simulator) -> None:
    sid = simulator.write(media=[PHOTO])
    created = simulator.send().json()
    assert_conforms(created, ok_schema(MESSAGES + ".json", "post", "201"))

    def get(path: str) -> Any:
        return requests.get(simulator.messages_url + path, auth=simulator.auth, timeout=5).json()

    listed = get(".json")
    assert_conforms(listed, ok_schema(MESSAGES + ".json", "get"))
    for message in listed["messages"]:
        assert_conforms(message, {"$ref": "#/components/schemas/api.v2010.account.message"})
    assert_conforms(get(f"/{sid}.json"), ok_schema(MESSAGES + "/{Sid}.json", "get"))
    media = get(f"/{sid}/Media.json")
    assert_conforms(media, ok_schema(MESSAGES + "/{MessageSid}/Media.json", "get"))
    [item] = media["media_list"]
    one = get(f"/{sid}/Media/{item['sid']}.json")
    assert one == item
    assert_conforms(one, ok_schema(MESSAGES + "/{MessageSid}/Media/{Sid}.json", "get"))
    assert parsedate_to_datetime(created["date_created"]).utcoffset() == timedelta(0)


def test_every_form_field_that_is_read_is_one_of_the_specification() -> None:
    body = SPEC["paths"][MESSAGES + ".json"]["post"]["requestBody"]["content"]
    known = body["application/x-www-form-urlencoded"]["schema"]["properties"]
    assert set(outgoing.FIELDS) <= set(known)


def test_every_list_filter_of_the_specification_is_understood(simulator: Simulator) -> None:
    named = {p["name"] for p in SPEC["paths"][MESSAGES + ".json"]["get"]["parameters"]}
    assert named - {"AccountSid", "PageToken"} == {
        "To", "From", "DateSent", "DateSent<", "DateSent>", "PageSize", "Page",
    }  # fmt: skip
    simulator.write()
    for name in ("DateSent", "DateSent<", "DateSent>", "PageSize", "Page"):
        answer = requests.get(
            simulator.messages_url + ".json", {name: "nonsense"}, auth=simulator.auth, timeout=5
        )
        assert (answer.status_code, answer.json()["code"]) == (400, 20001)


def test_a_message_is_created_queued_and_then_delivered(simulator: Simulator) -> None:
    simulator.write()
    client = simulator.client()
    created = client.messages.create(to=VALENTINA, from_=AGENCY, body="¡Hola! 😊")
    assert (created.status, created.direction, created.date_sent) == (
        "queued",
        "outbound-api",
        None,
    )
    assert created.sid.startswith("SM")
    until(lambda: client.messages(created.sid).fetch().status == "delivered")
    fetched = client.messages(created.sid).fetch()
    assert (fetched.body, fetched.error_code, fetched.num_media) == ("¡Hola! 😊", None, "0")
    assert fetched.date_sent is not None


def test_a_messaging_service_answers_accepted_first(simulator: Simulator) -> None:
    simulator.write()
    service = "MG" + "0" * 32
    created = simulator.client().messages.create(
        to=VALENTINA, messaging_service_sid=service, body="Hola"
    )
    assert (created.status, created.messaging_service_sid) == ("accepted", service)
    until(lambda: simulator.status(created.sid) == "delivered")


def test_lists_are_filtered_by_both_ends(simulator: Simulator) -> None:
    mine = simulator.write()
    other = simulator.write(**{"from": "+5491123456789"})
    sent = simulator.send().json()["sid"]
    messages = simulator.client().messages
    assert {m.sid for m in messages.list(to=AGENCY)} == {mine, other}
    assert {m.sid for m in messages.list(from_=VALENTINA)} == {mine}
    assert {m.sid for m in messages.list(to=VALENTINA)} == {sent}


def test_lists_are_filtered_by_the_time_of_sending(simulator: Simulator) -> None:
    early = simulator.write()
    simulator.post("/simulator/clock", {"advanceSeconds": 3600})
    late = simulator.write()
    messages = simulator.client().messages
    between = datetime.now(UTC) + timedelta(minutes=30)
    assert [m.sid for m in messages.list(date_sent_after=between)] == [late]
    assert [m.sid for m in messages.list(date_sent_before=between)] == [early]
    assert [m.sid for m in messages.list()] == [late, early]
    long_ago = datetime(2020, 1, 1, tzinfo=UTC).date()
    assert messages.list(date_sent=long_ago) == []


def test_the_second_of_sending_itself_counts_on_both_sides(simulator: Simulator) -> None:
    sid = simulator.write()
    messages = simulator.client().messages
    sent = messages(sid).fetch().date_sent
    assert [m.sid for m in messages.list(date_sent_after=sent)] == [sid]
    assert [m.sid for m in messages.list(date_sent_before=sent)] == [sid]
    assert [m.sid for m in messages.list(date_sent=sent)] == [sid]


def test_pages_follow_on_and_stay_put_while_messages_arrive(simulator: Simulator) -> None:
    written = [simulator.write(str(n)) for n in range(5)]
    client = simulator.client()
    first = client.messages.page(page_size=2, to=AGENCY)
    on_first = [m.sid for m in first]
    simulator.write("a newcomer")
    second = first.next_page()
    third = second.next_page()
    assert on_first + [m.sid for m in second] + [m.sid for m in third] == written[::-1]
    assert third.next_page() is None
    assert len(client.messages.list(page_size=2)) == 6


def test_a_deleted_message_is_gone_at_twilio_but_stays_on_the_phone(simulator: Simulator) -> None:
    sid = simulator.write(media=[PHOTO])
    [media] = simulator.client().messages(sid).media.list()
    assert simulator.client().messages(sid).delete()
    gone = requests.get(f"{simulator.messages_url}/{sid}.json", auth=simulator.auth, timeout=5)
    assert gone.status_code == 404
    assert simulator.client().messages.list() == []
    assert [entry["sid"] for entry in simulator.ledger()] == [sid]
    assert simulator.get(f"/phone/media/{media.sid}").content == b"\xff\xd8photo"


def test_twilio_fetches_the_media_that_the_agency_sends(
    simulator: Simulator, agency: AgencyServer
) -> None:
    agency.files["/welcome.png"] = ("image/png", b"\x89PNG welcome")
    simulator.write()
    url = f"{agency.url}/welcome.png"
    created = simulator.send(body=None, MediaUrl=url).json()
    assert (created["sid"][:2], created["num_media"], created["body"]) == ("MM", "1", "")
    until(lambda: simulator.status(created["sid"]) == "delivered")
    assert simulator.ledger()[-1]["mediaUrls"] == [url]
    [media] = simulator.client().messages(created["sid"]).media.list()
    assert media.content_type == "image/png"


def test_a_large_file_reaches_the_phone_whole(simulator: Simulator, agency: AgencyServer) -> None:
    contract = b"%PDF-" + bytes(3_000_000)
    agency.files["/contract.pdf"] = ("application/pdf", contract)
    simulator.write()
    sid = simulator.send(body=None, MediaUrl=f"{agency.url}/contract.pdf").json()["sid"]
    until(lambda: simulator.status(sid) == "delivered")
    [media] = simulator.client().messages(sid).media.list()
    assert simulator.get(f"/phone/media/{media.sid}").content == contract


def test_media_that_cannot_be_fetched_fails_the_message(simulator: Simulator) -> None:
    simulator.write()
    sid = simulator.send(body=None, MediaUrl="http://127.0.0.1:9/nothing.png").json()["sid"]
    until(lambda: simulator.status(sid) == "undelivered")
    assert simulator.client().messages(sid).fetch().error_code == 63019


@pytest.mark.parametrize(
    ("content_type", "size", "code", "status"),
    [
        ("text/html", 10, 12300, "failed"),
        ("image/gif", 10, 12300, "failed"),
        ("image/png", 5 * 1024 * 1024 + 1, 63019, "undelivered"),
        ("application/pdf", 16 * 1024 * 1024 + 1, 63019, "undelivered"),
    ],
)
def test_media_that_whatsapp_does_not_take_fails_the_message(
    simulator: Simulator,
    agency: AgencyServer,
    content_type: str,
    size: int,
    code: int,
    status: str,
) -> None:
    agency.files["/file"] = (content_type, bytes(size))
    simulator.write()
    sid = simulator.send(body=None, MediaUrl=f"{agency.url}/file").json()["sid"]
    until(lambda: simulator.status(sid) == status)
    assert simulator.client().messages(sid).fetch().error_code == code


def test_a_message_has_one_file_and_twilio_leaves_out_the_others(
    simulator: Simulator, agency: AgencyServer
) -> None:
    agency.files |= {f"/{n}.png": ("image/png", b"\x89PNG") for n in range(2)}
    simulator.write()
    urls = [f"{agency.url}/{n}.png" for n in range(2)]
    sid = simulator.send(body=None, MediaUrl=urls).json()["sid"]
    until(lambda: simulator.status(sid) == "delivered")
    assert simulator.ledger()[-1]["mediaUrls"] == urls[:1]


@pytest.mark.parametrize("method", ["get", "post", "put", "delete"])
def test_what_is_not_simulated_is_unknown_not_an_empty_success(
    simulator: Simulator, method: str
) -> None:
    path = f"{simulator.url}{simulator.settings.account_path}/Calls.json"
    answer = requests.request(method, path, auth=simulator.auth, timeout=5)
    assert (answer.status_code, answer.json()["code"]) == (404, 20404)

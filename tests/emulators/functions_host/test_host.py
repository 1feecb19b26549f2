import base64
import subprocess
import sys
from pathlib import Path

import pytest
from werkzeug.test import Client

from emulators.functions_host.cloud_run import LARGEST_BODY
from emulators.identity import mint
from emulators.pubsub_push.push_format import push_url
from localstack.paths import SCRIPTS

_TOPIC = "projects/demo-wasaprecruit/topics/inbound"
_TOKEN = {"Authorization": f"Bearer {mint('http://127.0.0.1:5001/ingest')}"}
_BASE = "http://127.0.0.1:5001"


def _pushed(data: bytes) -> dict[str, object]:
    message = {
        "data": base64.b64encode(data).decode(),
        "attributes": {"type": "message.received"},
        "messageId": "1",
        "publishTime": "2026-11-22T10:00:00Z",
    }
    return {"message": message, "subscription": "projects/demo-wasaprecruit/subscriptions/ingest"}


def test_the_root_lists_what_the_source_defines(host: Client) -> None:
    assert host.get("/").json == {"functions": ["whatsapp_inbound", "api", "ingest", "deliver"]}


def test_a_function_that_is_not_there_is_not_found(host: Client) -> None:
    assert host.get("/reconcile").status_code == 404


@pytest.mark.parametrize(
    ("path", "seen"), [("/api/conversations/1", "/conversations/1"), ("/api", "/api")]
)
def test_a_function_sees_the_url_that_its_caller_used(host: Client, path: str, seen: str) -> None:
    answer = host.get(f"{path}?a=1&b=%2B", base_url=_BASE).json
    assert answer == {"url": f"{_BASE}{path}?a=1&b=%2B", "path": seen, "method": "GET"}


def test_a_webhook_is_not_redirected(host: Client) -> None:
    answer = host.post("/whatsapp_inbound", base_url=_BASE, data={"Body": "hola"})
    assert answer.json == {"url": f"{_BASE}/whatsapp_inbound", "form": {"Body": "hola"}}


@pytest.mark.parametrize("function", ["deliver", "ingest"])
def test_a_worker_answers_to_no_stranger(host: Client, function: str) -> None:
    assert host.post(f"/{function}", json={}).status_code == 401
    forged = {"Authorization": "Bearer forged"}
    assert host.post(f"/{function}", json={}, headers=forged).status_code == 403


def test_a_worker_answers_to_a_service(host: Client) -> None:
    assert host.post("/deliver", headers=_TOKEN).text == "delivered"


def test_a_push_arrives_as_an_event_of_its_topic(
    host: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = host.post(push_url("/ingest", _TOPIC), json=_pushed(b"{}"), headers=_TOKEN)
    assert answer.status_code == 200
    said = capsys.readouterr().out
    assert f"//pubsub.googleapis.com/{_TOPIC} google.cloud.pubsub.topic.v1.messagePublished" in said
    assert "'type': 'message.received'" in said


def test_a_function_that_raises_answers_500_so_that_delivery_retries(host: Client) -> None:
    answer = host.post(push_url("/ingest", _TOPIC), json=_pushed(b"poison"), headers=_TOKEN)
    assert answer.status_code == 500


def test_a_body_beyond_cloud_runs_limit_is_refused(host: Client) -> None:
    answer = host.post("/api", environ_overrides={"CONTENT_LENGTH": str(LARGEST_BODY + 1)})
    assert answer.status_code == 413


def _broken(source: Path, code: str) -> str:
    source.write_text(code)
    command = [sys.executable, "-m", "emulators.functions_host", "--port=0", f"--source={source}"]
    ended = subprocess.run(
        command, capture_output=True, text=True, check=False, env={"PYTHONPATH": str(SCRIPTS)}
    )
    assert ended.returncode != 0
    return ended.stderr


def test_a_source_that_does_not_load_ends_the_process_with_one_clear_line(source: Path) -> None:
    said = _broken(source, "def (")
    assert (
        "\nSyntaxError: invalid syntax (toy_functions.py:1): cannot load whatsapp_inbound" in said
    )


_LATE = """
__all__ = ["api", "ingest"]

def deliver(request):
    return ""

def __getattr__(name):
    if name == "api":
        import no_such_module
    if name == "ingest":
        int.no_such_method
    raise AttributeError(name)
"""


def test_each_function_that_does_not_load_is_named_with_the_place_of_its_fault(
    source: Path,
) -> None:
    said = _broken(source, _LATE)
    missing = "ModuleNotFoundError: No module named 'no_such_module' (toy_functions.py:9)"
    absent = "AttributeError: type object 'int' has no attribute 'no_such_method'"
    assert f"\n{missing}: cannot load api\n" in said
    assert f"\n{absent} (toy_functions.py:11): cannot load ingest\n" in said
    assert "functions_framework" not in said

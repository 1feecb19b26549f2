"""`scripts/smoke` passes where all is well and says what is not."""

from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler

import pytest

from deployment.smoke import Outcome, run_checks
from deployment.target import Target
from localstack.environment import functions_environment
from localstack.ports import Ports
from tests.serving import serving
from tests.world import TOKEN, World
from wasaprecruit.domain.identity import conversation_id

NOBODY = conversation_id("+15005550006")


@pytest.fixture
def target(world: World) -> Target:
    environment = functions_environment(Ports.chosen())
    return Target(
        site=world.stack.desk,
        functions=world.stack.functions,
        project=world.stack.project,
        account_sid=environment["TWILIO_ACCOUNT_SID"],
        sender=environment["WHATSAPP_SENDER"],
        token=TOKEN,
        hosted=False,
    )


@pytest.fixture
def welcoming() -> Iterator[str]:
    """A server that lets everybody in."""

    class Welcoming(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", "0")))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"welcome")

        def do_POST(self) -> None:
            self.do_GET()

    with serving(Welcoming) as url:
        yield url


@pytest.fixture
def hollow() -> Iterator[str]:
    """A page that is there, and a script of it that is not."""

    class Hollow(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(500 if self.path.startswith("/assets") else 200)
            self.end_headers()
            self.wfile.write(b'<div id="root"></div><script src="/assets/app.js"></script>')

    with serving(Hollow) as url:
        yield url


def _faults(target: Target) -> dict[str, str]:
    return {one.title: one.fault for one in run_checks(target) if one.fault}


def test_a_running_product_passes_and_nobody_was_written_to(target: Target, world: World) -> None:
    outcomes = list(run_checks(target))
    assert [one for one in outcomes if one.fault] == []
    assert Outcome("A signed message is stored") in outcomes
    assert world.phone("+15005550006") == []
    assert world.document(f"conversations/{NOBODY}") is None
    assert world.messages("+15005550006") == []


def test_doors_that_let_strangers_in_are_named(target: Target, welcoming: str) -> None:
    faults = _faults(replace(target, site=welcoming, functions=welcoming, token=None, hosted=True))
    assert len(faults) == 6
    assert "answers 200, not 403" in faults["Webhooks refuse who is not Twilio"]
    assert "/ingest answers 200, not 401 or 403 or 404" in faults["Workers answer no stranger"]
    assert "is not the web app" in faults["The desk and the public pages load"]
    assert "without content-security-policy" in faults["They come with their security headers"]


def test_a_page_without_its_scripts_is_no_desk(target: Target, hollow: str) -> None:
    faults = _faults(replace(target, site=hollow, token=None))
    assert "/assets/app.js answers 500, not 200" in faults["The desk and the public pages load"]


def test_a_wrong_token_is_noticed_and_nothing_is_left(target: Target, world: World) -> None:
    faults = _faults(replace(target, token="another"))
    assert list(faults) == ["A signed message is stored"]
    assert "answers 403, not 200" in faults["A signed message is stored"]
    assert world.document(f"conversations/{NOBODY}") is None


def test_nobody_who_answers_is_named(target: Target) -> None:
    faults = _faults(replace(target, functions="http://127.0.0.1:9"))
    assert "does not answer (ConnectionError)" in faults["Forms without a signature are refused"]


def test_what_cannot_be_looked_at_is_skipped_and_says_why(target: Target) -> None:
    skipped = {one.title: one.skipped for one in run_checks(replace(target, token=None))}
    assert "give TWILIO_AUTH_TOKEN" in str(skipped["A signed message is stored"])
    assert "development server" in str(skipped["They come with their security headers"])

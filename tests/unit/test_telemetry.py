"""What is told of a request: one trace through topics and queues, ids in each line, no words."""

import base64
import io
import json
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import requests
from cloudevents.http import CloudEvent
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import SpanExporter, SpanExportResult
from opentelemetry.trace import SpanKind
from werkzeug.test import Client
from werkzeug.wrappers import Response

from localstack.traces import Span, read_traces
from tests.builders import received
from tests.fakes import FakePublisher
from wasaprecruit.domain.events.base import serialize
from wasaprecruit.entrypoints.gate import Gate
from wasaprecruit.entrypoints.pubsub import handle
from wasaprecruit.logs import log, log_failure
from wasaprecruit.telemetry import exporters, exporting
from wasaprecruit.telemetry.carrying import TASK_HEADERS, carried
from wasaprecruit.telemetry.exporters import SECONDS, Patient, provider, to_collector, to_file
from wasaprecruit.telemetry.handling import about, count
from wasaprecruit.telemetry.tracing import step

FOREIGN = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
Work = Callable[[], object]


class Traced:
    """The spans that were written so far."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def spans(self) -> dict[str, Span]:
        return {span.name: span for trace in read_traces(self.path) for span in trace}


@pytest.fixture
def traced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Traced]:
    """Everything is traced, into a file."""
    path = tmp_path / "traces.jsonl"
    told = {"TRACES": "file", "TRACES_SAMPLED": "1", "TRACES_FILE": str(path)}
    for name, value in (told | {"GOOGLE_CLOUD_PROJECT": "our-project"}).items():
        monkeypatch.setenv(name, value)
    _forget()
    yield Traced(path)
    exporting._provider().shutdown()
    _forget()


def _forget() -> None:
    exporting.settings.cache_clear()
    exporting._provider.cache_clear()
    exporting.tracer.cache_clear()


def _request(function: str, work: Work, headers: dict[str, str] | None = None) -> int:
    """A request of that function, in which `work` is done; the status."""

    def app(environ: Any, start: Any) -> Any:
        work()
        return Response("done")(environ, start)

    return Client(Gate(app, function)).post(headers=headers).status_code


def _pushed(attributes: dict[str, str]) -> CloudEvent:
    data = base64.b64encode(serialize(received(text="secreto"))).decode()
    message = {"message": {"data": data, "attributes": attributes}}
    return CloudEvent({"type": "t", "source": "s"}, message)


def _publish(into: dict[str, str]) -> Work:
    def work() -> None:
        with step("publish", SpanKind.PRODUCER):
            into.update(carried())

    return work


def _lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def test_an_event_carries_its_trace_to_whoever_handles_it(traced: Traced) -> None:
    attributes: dict[str, str] = {}
    _request("whatsapp_inbound", _publish(attributes))
    verbs: dict[str, Any] = {"message.received": lambda _event: None}
    _request("ingest", lambda: handle(_pushed(attributes), verbs, FakePublisher()))
    spans = traced.spans()
    door, published, handled = (
        spans[name] for name in ("whatsapp_inbound", "publish", "ingest message.received")
    )
    assert {door.trace} == {published.trace, handled.trace}
    assert (door.parent, published.parent, handled.parent) == (
        None,
        f"0x{door.id.removeprefix('0x')}",
        f"0x{published.id.removeprefix('0x')}",
    )
    assert handled.attributes["wasaprecruit.conversation"] == received().conversation_id


def test_a_task_carries_its_trace_in_headers_that_cloud_run_leaves_alone(traced: Traced) -> None:
    headers: dict[str, str] = {}
    _request("api", lambda: headers.update(carried(TASK_HEADERS)))
    assert "traceparent" not in {name.lower() for name in headers}
    _request("deliver", lambda: None, headers | {"Traceparent": FOREIGN})
    spans = traced.spans()
    assert spans["deliver"].trace == spans["api"].trace


def test_a_task_of_another_day_begins_its_own_trace(traced: Traced) -> None:
    headers: dict[str, str] = {}
    _request("api", lambda: headers.update(carried(TASK_HEADERS)))
    _request("remind", lambda: None, headers)
    spans = traced.spans()
    assert spans["remind"].trace != spans["api"].trace
    assert spans["api"].trace in traced.path.read_text().splitlines()[-1]


@pytest.mark.parametrize("function", ["whatsapp_inbound", "api", "reconcile"])
def test_strangers_choose_no_trace(traced: Traced, function: str) -> None:
    headers = {"Traceparent": FOREIGN, f"{TASK_HEADERS}Traceparent": FOREIGN}
    _request(function, lambda: None, headers)
    assert traced.spans()[function].trace not in FOREIGN


@pytest.mark.parametrize("odd", ["", "x", "00-0-0-01", FOREIGN[:-3], FOREIGN.upper() + "\n"])
def test_an_odd_context_is_none(traced: Traced, odd: str) -> None:
    attributes = {"traceparent": odd, "baggage": f"received={odd}"}
    verbs: dict[str, Any] = {"message.received": lambda _event: None}
    work = lambda: handle(_pushed(attributes), verbs, FakePublisher())  # noqa: E731
    assert _request("ingest", work) == 200
    assert len(traced.spans()["ingest message.received"].trace) == 32


def test_the_moment_at_the_door_travels_along(traced: Traced) -> None:
    assert traced
    first: dict[str, str] = {}
    second: dict[str, str] = {}
    before = time.time() * 1000
    _request("whatsapp_inbound", lambda: first.update(carried()))
    _request("deliver", lambda: second.update(carried()), _as_headers(first))
    assert first["baggage"] == second["baggage"]
    assert before - 1 <= int(first["baggage"].removeprefix("received=")) <= time.time() * 1000


def _as_headers(carrier: dict[str, str]) -> dict[str, str]:
    return {f"{TASK_HEADERS}{name}": value for name, value in carrier.items()}


def test_a_span_tells_the_kind_of_an_error_and_none_of_its_words(traced: Traced) -> None:
    def fail() -> None:
        with step("twilio send", SpanKind.CLIENT):
            raise ValueError("+525512345678 said secreto")

    assert _request("deliver", fail) == 500
    span = traced.spans()["twilio send"]
    assert (span.failed, span.attributes["error.type"]) == (True, "ValueError")
    assert traced.spans()["deliver"].failed
    written = traced.path.read_text()
    assert "secreto" not in written
    assert "5512345678" not in written


def test_each_line_of_a_request_can_be_found_by_its_trace_and_its_event(
    traced: Traced, capsys: pytest.CaptureFixture[str]
) -> None:
    def work() -> None:
        about(event="e-1", conversation="c-1")
        log("INFO", "something happened")

    _request("api", work)
    told, measured = _lines(capsys)
    span = traced.spans()["api"]
    for line in (told, measured):
        assert line["logging.googleapis.com/trace"] == f"projects/our-project/traces/{span.trace}"
        assert line["logging.googleapis.com/spanId"] == span.id.removeprefix("0x")
        assert line["logging.googleapis.com/trace_sampled"] is True
    labels = {"function": "api", "event": "e-1", "conversation": "c-1"}
    assert told["logging.googleapis.com/labels"] == labels


def test_untraced_requests_have_ids_too_and_hand_them_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRACES", "off")
    _forget()
    headers: dict[str, str] = {}
    _request("api", lambda: headers.update(carried(TASK_HEADERS)))
    _request("deliver", lambda: None, headers)
    first, second = _lines(capsys)
    assert first["logging.googleapis.com/trace"] == second["logging.googleapis.com/trace"]
    assert first["logging.googleapis.com/trace_sampled"] is False
    assert headers[f"{TASK_HEADERS}traceparent"].endswith("-00")
    _forget()


def test_a_wrong_setting_is_told_and_fails_no_request(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRACES", "everywhere")
    _forget()
    assert _request("api", lambda: None) == 200
    complaint, _ = _lines(capsys)
    assert "TRACES" in complaint["reason"]
    _forget()


def test_what_a_request_read_and_wrote_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    def work() -> None:
        count(reads=2)
        count(reads=1, writes=4)

    _request("bot", work)
    [line] = _lines(capsys)
    assert (line["message"], line["status"]) == ("measured", "200")
    assert (line["measures"]["reads"], line["measures"]["writes"]) == (3, 4)


def test_an_error_is_one_that_error_reporting_understands(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("K_SERVICE", "deliver")
    monkeypatch.setenv("K_REVISION", "deliver-00007")
    try:
        json.loads("secreto")
    except ValueError as error:
        log_failure("request failed", error)
    [line] = _lines(capsys)
    assert line["@type"].endswith(".ReportedErrorEvent")
    assert line["serviceContext"] == {"service": "deliver", "version": "deliver-00007"}
    first, place, *_, last = line["stack_trace"].splitlines()
    assert first == "Traceback (most recent call last):"
    assert last == "json.decoder.JSONDecodeError"
    assert place.startswith('  File "unit/test_telemetry.py", line ')
    assert "secreto" not in json.dumps(line)


def test_a_full_file_is_turned_for_all_who_write_into_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporters, "FULL_BYTES", 2_000)
    path = tmp_path / "traces.jsonl"
    writers = [provider(to_file(path), "our-project") for _ in range(2)]
    for number in range(20):
        made = writers[number % 2]
        made.get_tracer("test").start_span(f"span {number}").end()
        made.force_flush()
    kept = path.read_text().splitlines()
    former = path.with_suffix(".1.jsonl").read_text().splitlines()
    assert json.loads(kept[-1])["name"] == "span 19"
    assert path.stat().st_size < 4_000
    assert all(json.loads(line)["name"] for line in kept + former)
    for made in writers:
        made.shutdown()


class Broken(SpanExporter):
    """Counts how often it is asked in vain."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.asked = 0
        self.failure = failure

    def export(self, spans: object) -> SpanExportResult:  # noqa: ARG002
        self.asked += 1
        if self.failure:
            raise self.failure
        return SpanExportResult.FAILURE


@pytest.mark.parametrize("failure", [None, ValueError("secreto")])
def test_a_receiver_that_fails_is_left_alone_for_a_while(
    failure: Exception | None, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = Broken(failure)
    patient = Patient(broken, quiet_seconds=60)
    spans: list[ReadableSpan] = []
    assert [patient.export(spans) for _ in range(3)] == [SpanExportResult.FAILURE] * 3
    assert broken.asked == 1
    assert "secreto" not in capsys.readouterr().err
    again = Patient(broken, quiet_seconds=0)
    again.export(spans)
    again.export(spans)
    assert broken.asked == 3


def test_a_receiver_that_never_answers_costs_one_request_a_second() -> None:
    with closing(socket.socket()) as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/v1/traces"
        made = provider(to_collector(url, requests.Session()), "our-project")
        tracer = made.get_tracer("test")
        took = [_flush_seconds(made, tracer) for _ in range(3)]
    # By itself the exporter would try for ten seconds; a busy machine is given some of them.
    assert SECONDS * 0.9 < took[0] < SECONDS * 6
    assert max(took[1:]) < took[0] / 2
    made.shutdown()


def _flush_seconds(made: Any, tracer: Any) -> float:
    tracer.start_span("x").end()
    began = time.perf_counter()
    made.force_flush()
    return time.perf_counter() - began


def test_a_collector_gets_what_was_traced() -> None:
    class Session(requests.Session):
        def __init__(self) -> None:
            super().__init__()
            self.bodies: list[bytes] = []

        def request(self, *_: Any, **rest: Any) -> requests.Response:
            self.bodies.append(rest["data"])
            answer = requests.Response()
            answer.status_code, answer.raw = 200, io.BytesIO()
            return answer

    session = Session()
    made = provider(to_collector("http://collector.example/v1/traces", session), "our-project")
    made.get_tracer("test").start_span("twilio send").end()
    made.force_flush()
    [body] = session.bodies
    assert b"twilio send" in body
    assert b"our-project" in body
    made.shutdown()

"""Where spans go: to Cloud Trace, or into a file on a laptop.

A receiver that is slow or away delays one request by a second at most. Then nothing is sent for a
minute, and the spans of that minute are lost.
"""

import os
import time
from collections.abc import Sequence
from pathlib import Path

import google.auth
import requests
from google.auth.transport.requests import AuthorizedSession
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import (
    BatchSpanProcessor,
    ConsoleSpanExporter,
    SpanExporter,
    SpanExportResult,
)

from wasaprecruit.logs import log, log_failure
from wasaprecruit.settings import TelemetrySettings

CLOUD_TRACE = "https://telemetry.googleapis.com/v1/traces"
"""https://cloud.google.com/stackdriver/docs/reference/telemetry/v1.traces.post"""

SECONDS = 1.0
QUIET_SECONDS = 60.0
FULL_BYTES = 20_000_000

_SCOPE = "https://www.googleapis.com/auth/trace.append"
# The SDK's own thread would run when there is no computing time: `force_flush` does its work.
_NEVER_MILLISECONDS = 24 * 60 * 60 * 1000


def exporter(chosen: TelemetrySettings) -> SpanExporter:
    if chosen.traces == "file":
        return to_file(Path(chosen.traces_file))
    credentials, _ = google.auth.default(scopes=[_SCOPE])
    return to_collector(CLOUD_TRACE, AuthorizedSession(credentials))  # type: ignore[no-untyped-call]


def to_file(path: Path) -> SpanExporter:
    """A span a line, as JSON; several processes may write into one file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return _File(path)


def to_collector(url: str, session: requests.Session) -> SpanExporter:
    """Sends to a receiver of OTLP over HTTP."""
    return Patient(OTLPSpanExporter(endpoint=url, session=session, timeout=SECONDS))


def provider(exporter: SpanExporter, project: str) -> TracerProvider:
    # Sampling was decided before: all that comes here is kept.
    made = TracerProvider(
        resource=Resource({"service.name": "wasaprecruit", "gcp.project_id": project})
    )
    made.add_span_processor(BatchSpanProcessor(exporter, schedule_delay_millis=_NEVER_MILLISECONDS))
    return made


class _File(ConsoleSpanExporter):
    """A full file is kept beside the present one until that is full, too; then it is replaced."""

    def __init__(self, path: Path) -> None:
        self._path = path
        super().__init__(
            out=path.open("a", buffering=1),
            formatter=lambda span: f"{span.to_json(indent=None)}\n",
        )

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        ours = os.fstat(self.out.fileno())
        if ours.st_size > FULL_BYTES and self._is_ours(ours):
            self._path.replace(self._path.with_suffix(f".1{self._path.suffix}"))
        if not self._is_ours(ours):
            # Rotated, by us or by another process.
            self.out.close()
            self.out = self._path.open("a", buffering=1)
        return super().export(spans)

    def shutdown(self) -> None:
        self.out.close()

    def _is_ours(self, ours: os.stat_result) -> bool:
        return self._path.exists() and self._path.stat().st_ino == ours.st_ino


class Patient(SpanExporter):
    """Leaves a receiver alone for a while after it failed."""

    def __init__(self, inner: SpanExporter, quiet_seconds: float = QUIET_SECONDS) -> None:
        self._inner = inner
        self._quiet_seconds = quiet_seconds
        self._quiet_until = 0.0

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        if time.monotonic() < self._quiet_until:
            return SpanExportResult.FAILURE
        try:
            result = self._inner.export(spans)
        except Exception as error:
            log_failure("traces cannot be handed over", error)
            result = SpanExportResult.FAILURE
        if result is not SpanExportResult.SUCCESS:
            self._quiet_until = time.monotonic() + self._quiet_seconds
            log("WARNING", "traces are lost for a while", spans=len(spans))
        return result

    def shutdown(self) -> None:
        self._inner.shutdown()

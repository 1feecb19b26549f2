"""Whether spans are kept, and when they are handed over.

That is before the request is answered, since Cloud Run gives no computing time after that.
OpenTelemetry's SDK is imported for the first request that is traced: it takes 50 ms to load.
"""

from functools import cache
from typing import TYPE_CHECKING

from wasaprecruit.logs import log
from wasaprecruit.settings import SettingsError, TelemetrySettings, read

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.trace import Tracer


@cache
def settings() -> TelemetrySettings:
    """A fault in them is logged once, and nothing is traced: telemetry fails no request."""
    try:
        return read(TelemetrySettings)
    except SettingsError as error:
        log("ERROR", "telemetry is off", reason=str(error))
        return TelemetrySettings.model_validate({})


@cache
def tracer() -> "Tracer":
    # Kept: to ask the provider for one anew took a fifteenth of a worker's time, span by span.
    return _provider().get_tracer("wasaprecruit")


def flush() -> None:
    """Hand over what was traced."""
    _provider().force_flush()


@cache
def _provider() -> "TracerProvider":
    from wasaprecruit.telemetry.exporters import exporter, provider

    return provider(exporter(settings()), settings().project)

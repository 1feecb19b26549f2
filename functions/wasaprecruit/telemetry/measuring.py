"""Numbers about the work, as log lines that Cloud Monitoring counts.

`functions/metrics.yaml` says what each means and Terraform makes a metric of it. A line
needs no client and no connection, and nothing has to be flushed.
"""

from collections.abc import Mapping
from typing import Literal

from wasaprecruit.logs import log

Measure = Literal[
    "request_ms",
    "reads",
    "writes",
    "messages_in",
    "stored_ms",
    "messages_out",
    "sent_ms",
    "twilio_errors",
    "doubts",
    "doubts_open",
    "queued_open",
    "backfilled",
    "given_up",
    "dead_letters",
    "photos_stored",
    "photos_rejected",
    "photos_waiting",
]


def measure(numbers: Mapping[Measure, int], **labels: str) -> None:
    """Whole numbers; `labels` take few different values, and no id is one of them."""
    log("INFO", "measured", measures=dict(numbers), **labels)

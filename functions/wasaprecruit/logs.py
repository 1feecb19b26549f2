"""Structured logs as Cloud Logging reads them: one JSON object a line, and nothing personal.

Only ids, counts and codes are logged; never a name, a number or what somebody wrote.
https://cloud.google.com/logging/docs/structured-logging
"""

import json
import sys
from typing import Literal

Severity = Literal["INFO", "WARNING", "ERROR"]


def log(severity: Severity, message: str, **fields: str | int | None) -> None:
    """Write one line. `message` is a constant sentence; what varies goes into `fields`."""
    record = {"severity": severity, "message": message, **fields}
    print(json.dumps(record), file=sys.stderr, flush=True)  # noqa: T201 - this is the log

"""The hashed files of the release that is live: open tabs still ask for them after the next one."""

import re
from collections.abc import Mapping

import requests

from hosting.content import HASHED, OWN
from hosting.site import patient

_PATH = re.compile(rf"^{HASHED}[\w./-]+$")
_NAME = re.compile(r"^[0-9a-f]{64}$")
_TIMEOUT_SECONDS = 20.0


def live_files(address: str) -> Mapping[str, str]:
    """Hashes by path; nothing when there was no release yet, or none that tells.

    Only what the live release brought itself, so that files are kept for one release and no longer.
    """
    try:
        with patient(requests.Session()) as session:
            answer = session.get(f"{address}{OWN}", timeout=_TIMEOUT_SECONDS)
            told = answer.json() if answer.ok else {}
    except (requests.RequestException, ValueError):
        return {}
    if not isinstance(told, dict):
        return {}
    return {path: name for path, name in told.items() if _is_file(path, name)}


def _is_file(path: str, name: object) -> bool:
    return bool(_PATH.match(path)) and isinstance(name, str) and bool(_NAME.match(name))

"""The environment that the functions and the tests run in."""

import os
from collections.abc import Mapping

from localstack.ports import BUCKET, OFFSET_VARIABLE, PROJECT, Ports

_ACCOUNT = "AC00000000000000000000000000000000"
_QUEUES = f"projects/{PROJECT}/locations/us-central1/queues"
# What a developer may set to try something else; all other names say where the local stack is.
_USERS_CHOICE = (
    "FORM_URL",
    "VERIFY_URL",
    "PRIVACY_URL",
    "FORM_FIELDS",
    "AGENCY_NAME",
    "LOG_LEVEL",
    "RESPONDER",
    "GEMINI_MODEL",
    "GEMINI_LOCATION",
    "GEMINI_BASE_URL",
    "GEMINI_DAILY_CALLS",
)
LOCAL_ONLY = frozenset(
    (
        "FIRESTORE_EMULATOR_HOST",
        "PUBSUB_EMULATOR_HOST",
        "FIREBASE_AUTH_EMULATOR_HOST",
        "STORAGE_EMULATOR_HOST",
        "CLOUD_TASKS_EMULATOR_HOST",
        "TWILIO_API_BASE_URL",
        "GEMINI_BASE_URL",
        "TRACES_FILE",
        "MONITORING_BASE_URL",
    )
)
"""Where the emulators are, and a laptop's files. No deployed function is given any of these."""
# Some images forbid it: each of a hundred processes would then compile our code and pytest's anew.
KEEPS_WHAT_IS_COMPILED = {"PYTHONDONTWRITEBYTECODE": ""}
# The client libraries must not send what is meant for this machine through a company's proxy.
_NO_PROXY = "127.0.0.1,localhost"


def functions_environment(ports: Ports, outer: Mapping[str, str] = os.environ) -> dict[str, str]:
    local = {
        "GOOGLE_CLOUD_PROJECT": PROJECT,
        "FIRESTORE_EMULATOR_HOST": ports.address("firestore"),
        "PUBSUB_EMULATOR_HOST": ports.address("pubsub"),
        "FIREBASE_AUTH_EMULATOR_HOST": ports.address("auth"),
        "STORAGE_EMULATOR_HOST": ports.url("storage"),
        "CLOUD_TASKS_EMULATOR_HOST": ports.address("tasks"),
        "TWILIO_ACCOUNT_SID": _ACCOUNT,
        "TWILIO_AUTH_TOKEN": "local-auth-token",
        "WHATSAPP_SENDER": "whatsapp:+14155238886",
        "TWILIO_API_BASE_URL": ports.url("whatsapp"),
        "MONITORING_BASE_URL": ports.url("monitoring"),
        "PUBLIC_BASE_URL": ports.url("functions"),
        "FORM_URL": f"{ports.url('web')}/apply",
        "VERIFY_URL": f"{ports.url('web')}/verify",
        "PRIVACY_URL": f"{ports.url('web')}/privacy",
        "FORM_WEBHOOK_SECRET": "local-form-secret",
        "FORM_TOKEN_KEY": "local-form-token-key",
        "PHOTOS_BUCKET": BUCKET,
        "PHOTO_RETRY_SECONDS": "20",
        "TASKS_QUEUE": f"{_QUEUES}/deliver",
        "DELIVER_URL": f"{ports.url('workers')}/deliver",
        "REMIND_QUEUE": f"{_QUEUES}/remind",
        "REMIND_URL": f"{ports.url('workers')}/remind",
        "TASKS_SERVICE_ACCOUNT": f"local-invoker@{PROJECT}.iam.gserviceaccount.com",
        "INBOUND_TOPIC": "inbound",
        "EVENTS_TOPIC": "conversation-events",
        "DEAD_LETTER_TOPIC": "dead-letters",
        "AGENCY_NAME": "WasaP Models",
    }
    chosen = {name: outer[name] for name in _USERS_CHOICE if name in outer}
    return local | chosen | no_proxy(outer)


def web_environment(ports: Ports) -> dict[str, str]:
    return {
        "VITE_API_TARGET": ports.url("functions"),
        "VITE_FIRESTORE_EMULATOR": ports.address("web_channels"),
        "VITE_AUTH_EMULATOR": ports.url("auth"),
        "VITE_PROJECT_ID": PROJECT,
    }


def gates_environment(ports: Ports, outer: Mapping[str, str] = os.environ) -> dict[str, str]:
    """What `scripts/test` exports to pytest, vitest and Playwright."""
    addresses = {
        "FUNCTIONS_URL": ports.url("functions"),
        "BUILT_APP_URL": ports.url("built_app"),
        "PUBLIC_PAGES_URL": ports.url("public_pages"),
        "WHATSAPP_URL": ports.url("whatsapp"),
        "TASKS_CONTROL_URL": ports.url("tasks_control"),
        "RELAY_CONTROL_URL": ports.url("relay_control"),
        OFFSET_VARIABLE: str(ports.web - Ports().web),
    }
    places = functions_environment(ports, outer) | web_environment(ports) | addresses
    return places | KEEPS_WHAT_IS_COMPILED


def no_proxy(outer: Mapping[str, str]) -> dict[str, str]:
    if not any(name.lower() in {"http_proxy", "https_proxy", "all_proxy"} for name in outer):
        return {}
    theirs = outer.get("NO_PROXY") or outer.get("no_proxy")
    value = f"{theirs},{_NO_PROXY}" if theirs else _NO_PROXY
    return {"NO_PROXY": value, "no_proxy": value}

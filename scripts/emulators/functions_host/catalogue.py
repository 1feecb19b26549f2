"""Every function of the project: how it is triggered, and whether strangers may call it."""

from dataclasses import dataclass
from typing import Literal

Signature = Literal["http", "cloudevent"]


@dataclass(frozen=True)
class Function:
    name: str
    signature: Signature = "http"
    public: bool = False


CATALOGUE = (
    Function("whatsapp_inbound", public=True),
    Function("whatsapp_status", public=True),
    Function("form_submitted", public=True),
    Function("api", public=True),
    Function("ingest", "cloudevent"),
    Function("bot", "cloudevent"),
    Function("photos", "cloudevent"),
    Function("deliver"),
    Function("remind"),
    Function("reconcile"),
)

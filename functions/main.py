"""Every entry point of WasaPrecruit."""

from wasaprecruit.entrypoints.api import api
from wasaprecruit.entrypoints.bot import bot
from wasaprecruit.entrypoints.deliver import deliver
from wasaprecruit.entrypoints.ingest import ingest
from wasaprecruit.entrypoints.reconcile import reconcile
from wasaprecruit.entrypoints.whatsapp_inbound import whatsapp_inbound
from wasaprecruit.entrypoints.whatsapp_status import whatsapp_status

__all__ = [
    "api",
    "bot",
    "deliver",
    "ingest",
    "reconcile",
    "whatsapp_inbound",
    "whatsapp_status",
]

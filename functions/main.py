"""Every entry point of WasaPrecruit.

Each is loaded when it is asked for, so that a webhook that starts cold loads nothing of the others.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from flask import has_app_context

from wasaprecruit.starting import hurry

# The framework runs this within its application; whoever else imports it is in no hurry.
if has_app_context():
    hurry()

from wasaprecruit.entrypoints.gate import guard

__all__ = [  # noqa: F822
    "api",
    "bot",
    "deliver",
    "form_submitted",
    "ingest",
    "photos",
    "reconcile",
    "remind",
    "whatsapp_inbound",
    "whatsapp_status",
]

guard()


def __getattr__(name: str) -> Callable[..., Any]:
    if name not in __all__:
        raise AttributeError(name)
    entry_point: Callable[..., Any] = getattr(
        import_module(f"wasaprecruit.entrypoints.{name}"), name
    )
    return entry_point

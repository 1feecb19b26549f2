"""Templates in the shape of Twilio's Content API, and what becomes of one that is sent."""

import hashlib
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from .model import Approval, Button, Template

_SID = re.compile(r"HX[0-9a-fA-F]{32}")
_VARIABLE = re.compile(r"\{\{\s*([A-Za-z0-9_]+)\s*\}\}")
_DEMO = Path(__file__).with_name("templates.toml")
# The richest first: what WhatsApp gets of several.
_TYPES = (
    "whatsapp/card",
    "twilio/card",
    "twilio/call-to-action",
    "twilio/quick-reply",
    "twilio/media",
    "twilio/text",
)
_LONGEST = 1024
# Why a template that was accepted never arrived.
_NOT_FREEFORM, _BAD_VALUE, _TOO_LONG, _UNFILLED = 63016, 63013, 63021, 63028
_BY_STATUS = {"rejected": 63040, "paused": 63041, "disabled": 63042}


class UnusableTemplate(Exception):
    """A body that is no Content resource; the text says why."""


def demo() -> list[Template]:
    """What a new account has."""
    contents = tomllib.loads(_DEMO.read_text(encoding="utf-8"))["content"]
    return [parse(_sid(one["friendly_name"]), {_APPROVALS: _DRAFT} | one) for one in contents]


_APPROVALS = "approval_requests"
_DRAFT = {"status": "unsubmitted"}


def _sid(name: str) -> str:
    return "HX" + hashlib.sha256(name.encode()).hexdigest()[:32]


def parse(sid: str, given: Any) -> Template:
    """From `{friendly_name, language, variables, types, approval_requests}`; only `types` must be.

    `types` is `{"twilio/quick-reply": {"body": …, "actions": [{"title", "id"}]}}`.
    """
    if not _SID.fullmatch(sid):
        raise UnusableTemplate("the sid must be HX and 32 hex digits")
    types = given.get("types") if isinstance(given, dict) else None
    if (
        not isinstance(types, dict)
        or not types
        or not all(isinstance(c, dict) for c in types.values())
    ):
        raise UnusableTemplate('types must hold a content such as {"twilio/text": {"body": …}}')
    told = {
        name: given[name] for name in ("friendly_name", "language", "variables") if name in given
    }
    content = _shown(types)
    try:
        return Template(
            sid=sid,
            types=types,
            body=_text(content),
            buttons=list(_buttons(content)),
            approval=Approval.model_validate(given.get(_APPROVALS, {})),
            **{"friendly_name": f"template_{sid[-4:]}", **told},
        )
    except ValidationError as error:
        raise UnusableTemplate(str(error.errors()[0]["loc"])) from None


def _shown(types: Mapping[str, Any]) -> dict[str, Any]:
    name = next((name for name in _TYPES if name in types), next(iter(types)))
    content: dict[str, Any] = types[name]
    return content


def _text(content: Mapping[str, Any]) -> str:
    body = content.get("body") or content.get("title") or content.get("label")
    if not isinstance(body, str):
        raise UnusableTemplate('a content needs a "body"')
    footer = content.get("footer") or content.get("subtitle")
    return "\n\n".join(filter(None, (content.get("header_text"), body, footer)))


def _buttons(content: Mapping[str, Any]) -> Iterator[Button]:
    """Quick replies only: a link or a call goes nowhere on this phone."""
    for action in content.get("actions", []):
        if action.get("type", "QUICK_REPLY") == "QUICK_REPLY" and "title" in action:
            yield Button(text=action["title"], payload=action.get("id", action["title"]))


def filled(template: Template, variables: Mapping[str, str]) -> str:
    """The text with its variables; what the sender left out is Twilio's sample."""
    values = {**template.variables, **variables}
    return _VARIABLE.sub(lambda found: values.get(found[1], found[0]), template.body)


def failure(template: Template, variables: Mapping[str, str], window_open: bool) -> int | None:
    """Why WhatsApp does not deliver it: the error's code. In the window it need not be approved."""
    status = template.approval.status
    if status in ("paused", "disabled") or (status == "rejected" and not window_open):
        return _BY_STATUS[status]
    if status != "approved" and not window_open:
        return _NOT_FREEFORM
    text = filled(template, variables)
    if _VARIABLE.search(text):
        return _UNFILLED
    if any(sign in value for value in variables.values() for sign in "\n\t"):
        return _BAD_VALUE
    return _TOO_LONG if len(text) > _LONGEST else None

"""Templates in the shape of Twilio's Content API, so that the phone can show what was approved."""

import re
from collections.abc import Iterator
from typing import Any

from .model import Button, Template

_SID = re.compile(r"HX[0-9a-fA-F]{32}")


class UnusableTemplate(Exception):
    """A body that is no Content resource; the text says why."""


def parse(sid: str, given: Any) -> Template:
    """From `{"types": {"twilio/quick-reply": {"body": …, "actions": [{"title", "id"}]}}}`."""
    if not _SID.fullmatch(sid):
        raise UnusableTemplate("the sid must be HX and 32 hex digits")
    types = given.get("types") if isinstance(given, dict) else None
    contents = [c for c in types.values() if isinstance(c, dict)] if isinstance(types, dict) else []
    if not contents or not isinstance(contents[0].get("body"), str):
        raise UnusableTemplate('types must hold a content with a "body"')
    content = contents[0]
    return Template(sid=sid, body=content["body"], buttons=list(_buttons(content)))


def _buttons(content: dict[str, Any]) -> Iterator[Button]:
    """Quick replies only: a link or a call goes nowhere on this phone."""
    for action in content.get("actions", []):
        if action.get("type", "QUICK_REPLY") == "QUICK_REPLY" and "title" in action:
            yield Button(text=action["title"], payload=action.get("id", action["title"]))

"""From a resource of Twilio's Content API to a template of ours.

https://www.twilio.com/docs/content/content-types-overview
"""

from collections.abc import Iterator, Mapping
from typing import Any, cast, get_args

from wasaprecruit.domain.cleaning import clean_text
from wasaprecruit.domain.documents.template import (
    TemplateButton,
    TemplateContent,
    TemplateStatus,
    TemplateType,
    TemplateVariable,
)
from wasaprecruit.domain.template_fields import meant_field
from wasaprecruit.domain.templates import variables_in

_LONGEST = 2_000
_LONGEST_NAME = 200
# The richest first, as Twilio chooses what WhatsApp gets.
_TYPES: Mapping[str, TemplateType] = {
    "whatsapp/card": "card",
    "twilio/card": "card",
    "twilio/call-to-action": "call-to-action",
    "twilio/quick-reply": "quick-reply",
    "twilio/media": "media",
    "twilio/text": "text",
}
_KINDS: Mapping[str, str] = {"URL": "url", "PHONE_NUMBER": "phone", "QUICK_REPLY": "reply"}
_STATUSES = frozenset(get_args(TemplateStatus))
_ALSO_CALLED = {"submitted": "received"}


def read_content(content: Any) -> TemplateContent:
    """`content` is the client's ContentAndApprovalsInstance."""
    approval = _mapping(content.approval_requests)
    kind, parts = _chosen(_mapping(content.types))
    read = {**parts, "buttons": list(_buttons(parts.pop("actions")))}
    return TemplateContent(
        name=_text(content.friendly_name, _LONGEST_NAME),
        language=_text(content.language, _LONGEST_NAME),
        category=_text(approval.get("category"), _LONGEST_NAME),
        status=_status(approval),
        rejection_reason=_text(approval.get("rejection_reason")) or None,
        type=kind,
        variables=list(_variables(read, _mapping(content.variables))),
        **read,
    )


def _status(approval: Mapping[str, Any]) -> TemplateStatus:
    word = str(approval.get("status") or "unsubmitted").lower()
    word = _ALSO_CALLED.get(word, word)
    return cast(TemplateStatus, word) if word in _STATUSES else "unknown"


def _chosen(types: Mapping[str, Any]) -> tuple[TemplateType, dict[str, Any]]:
    """What can be shown, and its parts; a type that can not be shown has none."""
    # Twilio sends the richest: one beside it that we know would not be what arrives.
    known = next((name for name in _TYPES if name in types), None)
    if known is None or any(name not in _TYPES for name in types):
        return "other", _parts({})
    return _TYPES[known], _parts(_mapping(types[known]))


def _parts(content: Mapping[str, Any]) -> dict[str, Any]:
    """A card of Twilio's has its text in the title and its footer in the subtitle."""
    media = content.get("media")
    first = next(iter(media), None) if isinstance(media, list) else media
    actions = content.get("actions")
    return {
        "header": _text(content.get("header_text")),
        "body": _text(content.get("body") or content.get("title")),
        "footer": _text(content.get("footer") or content.get("subtitle")),
        "media": _text(first) or None,
        "actions": actions if isinstance(actions, list) else [],
    }


def _buttons(actions: list[Any]) -> Iterator[TemplateButton]:
    for action in filter(lambda one: isinstance(one, dict), actions):
        kind = _KINDS.get(str(action.get("type") or "QUICK_REPLY"))
        if kind:
            target = action.get("url") or action.get("phone")
            yield TemplateButton.model_validate(
                {"kind": kind, "text": _text(action.get("title")), "target": _text(target) or None}
            )


def _variables(parts: Mapping[str, Any], samples: Mapping[str, Any]) -> Iterator[TemplateVariable]:
    texts = [parts["header"], parts["body"], parts["footer"], parts["media"] or ""]
    texts += [text for one in parts["buttons"] for text in (one.text, one.target or "")]
    for name in variables_in(texts):
        sample = _text(samples.get(name))
        yield TemplateVariable(name=name, sample=sample, field=meant_field(name, sample))


def _text(value: Any, longest: int = _LONGEST) -> str:
    return clean_text(str(value), longest) if value is not None else ""


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}

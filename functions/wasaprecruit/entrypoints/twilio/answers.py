"""What a message carries beside its words: a Flow's answers, and parameters that are new to us.

Twilio hands on what a Flow answered as JSON, in `FlowData` or `InteractiveData`; its shape is the
Flow's own, and a JSON text inside of it is common (Meta's `nfm_reply.response_json`).
https://www.twilio.com/docs/content/whatsappflows and
https://developers.facebook.com/docs/whatsapp/flows/reference/responsemsgwebhook
"""

import re
from collections.abc import Iterator

from wasaprecruit.domain.cleaning import stored_text
from wasaprecruit.domain.documents.answers import ExtraAnswer
from wasaprecruit.domain.visible import one_line
from wasaprecruit.entrypoints.bounded_json import read_small
from wasaprecruit.entrypoints.twilio.one_reading import Params

MOST_ANSWERS = 60
MOST_OTHERS = 20
_LONGEST = 2_000
_LONGEST_NAME = 200
_DEEPEST = 4
"""How often a text may be JSON again."""

_FLOW = ("FlowData", "InteractiveData")
# The envelope around the answers, and what only machines read.
_ENVELOPE = frozenset({"flow_token", "version", "flow_id", "flow_name"})
_KINDS = {"type": "nfm_reply", "name": "flow", "body": "Sent"}
_NAMES = ("label", "question", "title", "name", "key", "id")
_VALUES = ("value", "answer", "values", "response")
_OF_A_PAIR = frozenset((*_NAMES, *_VALUES, "type", "index", "screen", "required"))
"""An object with other keys than these is no pair of question and answer."""
_KNOWN = re.compile(
    r"(?:MediaUrl|MediaContentType|MediaFilename)\d{1,3}"
    r"|\w{0,60}Sid|(?:To|From)(?:City|State|Zip|Country)?"
    r"|Referral(?:SourceType|SourceId|SourceUrl|Headline|Body|CtwaClid|NumMedia|MediaId"
    r"|MediaUrl0?|MediaContentType0?)|OriginalReplied\w{1,40}|Channel\w{1,40}"
    r"|Body|NumMedia|NumSegments|SmsStatus|MessageStatus|ProfileName|WaId|ExternalUserId"
    r"|MessageType|Button(?:Text|Payload|Type)|List(?:Id|Title)|InteractiveData|FlowData"
    r"|Forwarded|FrequentlyForwarded|Latitude|Longitude|Address|Label|ApiVersion"
    r"|StructuredMessage|EventType|OptOutType|AddOns",
    re.ASCII,
)


def read_answers(params: Params) -> list[ExtraAnswer]:
    """What a Flow, or another interactive message, answered; JSON that is none stays a text."""
    answers: list[ExtraAnswer] = []
    for name in _FLOW:
        if params.get(name, "").strip():
            answers += _answers(name, params[name])
    # Twilio may say the same in both.
    return list({(one.question, one.answer): one for one in answers}.values())[:MOST_ANSWERS]


def read_others(params: Params) -> list[ExtraAnswer]:
    """Parameters that we do not know, by Twilio's names; a broken location is among them."""
    named = sorted(name for name in params if not _KNOWN.fullmatch(name))
    answers = [_answer(name, params[name]) for name in named]
    return [one for one in answers if one.answer.strip()][:MOST_OTHERS]


def _answers(name: str, raw: str) -> list[ExtraAnswer]:
    value = _json(raw)
    if not isinstance(value, dict | list):
        return [_answer(name, raw)]
    return [_answer(path or name, text) for path, text in _leaves("", value, 0)]


def _leaves(path: str, value: object, parsed: int) -> Iterator[tuple[str, str]]:
    """Each value with the name nearest to it; `parsed` counts the JSON texts around it."""
    if isinstance(value, dict):
        yield from _entries(value, parsed)
    elif isinstance(value, list):
        if all(isinstance(one, str | int | float) for one in value):
            yield path, ", ".join(map(_word, value))
        else:
            for one in value:
                yield from _leaves(path, one, parsed)
    elif isinstance(value, str) and value.lstrip()[:1] in ("{", "[") and parsed < _DEEPEST:
        inner = _json(value)
        if isinstance(inner, dict | list):
            yield from _leaves(path, inner, parsed + 1)
        else:
            yield path, value
    elif value not in (None, ""):
        yield path, _word(value)


def _entries(entries: dict[str, object], parsed: int) -> Iterator[tuple[str, str]]:
    name = next((entries[key] for key in _NAMES if isinstance(entries.get(key), str)), None)
    key = next((key for key in _VALUES if key in entries), None)
    if isinstance(name, str) and key and set(entries) <= _OF_A_PAIR:
        yield from _leaves(name, entries[key], parsed)
        return
    for key, value in entries.items():
        if key in _ENVELOPE or (key in _KINDS and value == _KINDS[key]):
            continue
        yield from _leaves(key, value, parsed)


def _word(value: object) -> str:
    if isinstance(value, bool):
        return "✓" if value else "✗"
    return str(value)


def _json(raw: str) -> object:
    try:
        return read_small(raw)
    except ValueError:
        return None


def _answer(name: str, value: str) -> ExtraAnswer:
    question = one_line(stored_text(name), _LONGEST_NAME)
    return ExtraAnswer(question=question, answer=stored_text(value, _LONGEST))

"""A signed webhook counts only when its signature can be read in one way.

Twilio signs the address and then each parameter's name and value, sorted by name, with nothing in
between. So a signature also fits the same letters cut up differently. Who writes
`Fromwhatsapp:+<somebody>…WaId<somebody>` in a message of their own, and gets to see that message's
signature, could turn the end of the body into parameters and hide the real ones in the value of one
that nobody reads: a message from somebody else, rightly signed.

What is signed always holds the real parameters. So a webhook is refused, genuine or not, when the
beginning of such a parameter is found in it more often than there are such parameters. That loses
nothing, because `reconcile` fetches from Twilio's own list what no webhook brought.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from wasaprecruit.domain.identity import canonical, identify

Params = Mapping[str, str]
"""A webhook's parameters by name: Twilio names each once."""


@dataclass(frozen=True)
class _Mark:
    """How a parameter begins, name and value in one; `name` is that of all that are genuine."""

    name: re.Pattern[str]
    value: re.Pattern[str]
    both: re.Pattern[str]

    def is_at(self, name: str, value: str) -> bool:
        return bool(self.name.fullmatch(name) and self.value.match(value))


def _mark(name: str, value: str, longer: str = "") -> _Mark:
    """`longer` are the letters that other names of Twilio's have in front of this one."""
    return _Mark(
        re.compile(f"{longer}{name}", re.ASCII),
        re.compile(value, re.ASCII),
        re.compile(f"{name}(?={value})", re.ASCII),
    )


_MARKS = (
    _mark("From", "whatsapp:"),
    _mark("WaId", r"\d"),
    _mark("ExternalUserId", "whatsapp:"),
    _mark("ChannelMetadata", r"\{"),
    _mark("MessageStatus", "[a-z]"),
    _mark("MessageSid", "[SM]M[0-9a-f]{32}", longer=r"\w{0,40}"),
    _mark("NumMedia", r"\d", longer=r"\w{0,40}"),
    _mark(r"MediaUrl\d*", "https?:", longer=r"\w{0,40}"),
)
"""The parameters that we act upon."""

_USER_ID = re.compile(r"(whatsapp:)?[A-Za-z0-9._-]{1,128}")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,99}")


def ambiguity(url: str, params: Params) -> str | None:
    """Why what is signed is refused, for the log; None when it can be read in one way only."""
    if not all(map(_NAME.fullmatch, params)):
        return "a parameter's name is none"
    signed = url + "".join(name + params[name] for name in sorted(params))
    for mark in _MARKS:
        real = sum(mark.is_at(name, value) for name, value in params.items())
        if len(mark.both.findall(signed)) != real:
            return "what is signed can be read in two ways"
    return None


def is_of_its_sender(params: Params) -> bool:
    """Whether `WaId` and `ExternalUserId` are those of `From`. Raises KeyError or ValueError."""
    sender = identify(params["From"], None)
    told = params.get("WaId", "")
    if sender.number:
        return not told or canonical(f"+{told}") == canonical(sender.number)
    return not told and identify(params["From"], params.get("ExternalUserId")) == sender


def external_user_id(params: Params) -> str | None:
    """WhatsApp's id of the sender; None where a stranger could have written it.

    Beside a number it is signed right behind what people write, unless Twilio's metadata comes in
    between. Without metadata the same letters may be the end of a caption, and believing them would
    join two people. Nothing is lost: the id only serves to recognise somebody later, and their next
    text brings it again.
    """
    told = params.get("ExternalUserId", "")
    if not _USER_ID.fullmatch(told):
        return None
    is_beside_a_number = identify(params["From"], None).number is not None
    return None if is_beside_a_number and not _has_metadata(params) else told


def _has_metadata(params: Params) -> bool:
    told = params.get("ChannelMetadata", "")
    try:
        # As it is counted: JSON may begin with a space, and a space is all that a forger needs.
        return told.startswith("{") and isinstance(json.loads(told), dict)
    except (ValueError, RecursionError):
        return False

"""Faults that tests arm: each strikes the next matching message, as often as asked."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from . import rules
from .model import Message

# Every kind with its options and their defaults; None must be given.
KINDS: dict[str, dict[str, Any]] = {
    "drop_response": {},
    "error_429": {},
    "error_500_before": {},
    "error_500_after": {},
    "delay": {"seconds": 5.0, "of": "answer"},
    "fail_delivery": {"errorCode": 63003, "status": "undelivered"},
    "duplicate_callbacks": {},
    "reorder_callbacks": {"until": "delivered"},
    "lose_callbacks": {},
    "lose_webhook": {},
    "duplicate_webhook": {},
    "reorder_webhooks": {"holdSeconds": 5.0},
    "media_404": {},
    "media_slow": {"seconds": 5.0},
    "media_cut_off": {},
    "media_redirect": {"location": None},
}
_CHOICES = {
    ("delay", "of"): ("answer", "webhook", "callbacks"),
    ("reorder_callbacks", "until"): ("delivered", "read"),
    ("fail_delivery", "status"): rules.FAILED,
}
_ACCEPTED: dict[type, tuple[type, ...]] = {float: (int, float), int: (int,), str: (str,)}
# Reordering one message alone changes nothing.
_TIMES = {"reorder_webhooks": 2}


class WrongFault(Exception):
    """A fault that cannot be armed; the text says why."""


class Match(BaseModel):
    model_config = ConfigDict(extra="forbid")
    to: str | None = None
    sender: str | None = Field(default=None, alias="from")

    def covers(self, sender: str, recipient: str) -> bool:
        wanted = ((self.sender, sender), (self.to, recipient))
        return all(w is None or rules.chat_of(w) == rules.chat_of(a) for w, a in wanted)


class Fault(BaseModel):
    model_config = ConfigDict(extra="forbid")
    kind: str
    times: int = Field(ge=1)
    match: Match = Match()
    options: dict[str, Any] = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _gather(cls, given: Any) -> Any:
        """Options may stand beside `kind` too: `{"kind": "delay", "seconds": 3}`."""
        if not isinstance(given, dict) or str(given.get("kind")) not in KINDS:
            raise WrongFault(f"kind must be one of {', '.join(KINDS)}")
        known = {name: given[name] for name in cls.model_fields if name in given}
        beside = {name: value for name, value in given.items() if name not in cls.model_fields}
        if not isinstance(known.get("options", {}), dict):
            raise WrongFault("options must be an object")
        options = {**KINDS[given["kind"]], **known.get("options", {}), **beside}
        times = known.get("times", _TIMES.get(given["kind"], 1))
        return {**known, "times": times, "options": options}

    @model_validator(mode="after")
    def _check_options(self) -> "Fault":
        for name, value in self.options.items():
            self._check_option(name, value)
        return self

    def _check_option(self, name: str, value: Any) -> None:
        if name not in KINDS[self.kind]:
            known = ", ".join(KINDS[self.kind]) or "none"
            raise WrongFault(f"{self.kind} has no option {name}; it has: {known}")
        choices = _CHOICES.get((self.kind, name))
        if choices and value not in choices:
            raise WrongFault(f"{name} must be one of {', '.join(choices)}")
        wanted = type(KINDS[self.kind][name] or "")
        if isinstance(value, bool) or not isinstance(value, _ACCEPTED[wanted]):
            raise WrongFault(f"{self.kind} needs {name} ({wanted.__name__})")


class Faults:
    def __init__(self) -> None:
        self._armed: list[Fault] = []

    def arm(self, given: Any) -> list[Fault]:
        """Arms one fault or a list of them; all or, with `WrongFault`, none."""
        if given == []:
            raise WrongFault("the list of faults is empty")
        try:
            faults = [
                Fault.model_validate(g) for g in (given if isinstance(given, list) else [given])
            ]
        except ValidationError as error:
            first = error.errors()[0]
            raise WrongFault(f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from None
        self._armed.extend(faults)
        return faults

    def armed(self) -> list[dict[str, Any]]:
        return [fault.model_dump(by_alias=True, exclude_none=True) for fault in self._armed]

    def clear(self) -> None:
        self._armed.clear()

    def strike(self, kind: str, sender: str, recipient: str, **options: str) -> Fault | None:
        """The armed fault that hits this message now, used up once; None when there is none."""
        for fault in self._armed:
            wanted = fault.kind == kind and options.items() <= fault.options.items()
            if wanted and fault.match.covers(sender, recipient):
                return self._use(fault)
        return None

    def strike_message(self, kind: str, message: Message, **options: str) -> Fault | None:
        return self.strike(kind, message.sender, message.recipient, **options)

    def _use(self, fault: Fault) -> Fault:
        fault.times -= 1
        if fault.times == 0:
            self._armed.remove(fault)
        return fault

"""Who wrote: one conversation per person, whichever variant of their number is seen."""

import re
from dataclasses import dataclass
from uuid import UUID, uuid5

NAMESPACE = UUID("6f1d7a52-9a1c-5b0e-8a53-1f6f3c1c9b1d")
"""Never change it: every conversation's id is derived from it."""

_VARIANTS = (
    # Mexico dropped the mobile 1 after the country code in 2019; WhatsApp still sends both.
    (re.compile(r"^\+521(\d{10})$"), r"+52\1"),
    # Argentina's 9 marks a mobile in international format only.
    (re.compile(r"^\+549(\d{10})$"), r"+54\1"),
    # Brazil put a ninth digit before every mobile number; old accounts are known without it.
    (re.compile(r"^\+55(\d{2})([6-9]\d{7})$"), r"+55\g<1>9\2"),
)
_NUMBER = re.compile(r"\+[0-9]{6,15}")
_USER_ID = re.compile(r"[A-Za-z0-9._-]{1,128}")
_PREFIX = "whatsapp:"


@dataclass(frozen=True)
class Identity:
    """How a person is known on the channel. At least one of the two is there.

    `number` is E.164 as the channel gave it; `external_user_id` is WhatsApp's stable id of a user
    whose number may be hidden.
    """

    number: str | None
    external_user_id: str | None

    @property
    def primary_id(self) -> str:
        """The conversation that this person has unless an alias says otherwise."""
        return conversation_id(self.number or str(self.external_user_id))

    @property
    def secondary_id(self) -> str | None:
        """The id under which the same person is known when the number is hidden."""
        if self.number and self.external_user_id:
            return conversation_id(self.external_user_id)
        return None


def identify(address: str, external_user_id: str | None) -> Identity:
    """The identity behind a channel address such as `whatsapp:+5215512345678`.

    Raises ValueError when the address names nobody.
    """
    if not address.startswith(_PREFIX):
        raise ValueError("the sender's address is not WhatsApp's")
    bare = address.removeprefix(_PREFIX).strip()
    hidden = (external_user_id or "").removeprefix(_PREFIX).strip()
    if _NUMBER.fullmatch(bare):
        known = hidden if _USER_ID.fullmatch(hidden) else None
        return Identity(number=bare, external_user_id=known)
    if not _USER_ID.fullmatch(hidden or bare):
        raise ValueError("the sender's address is empty or malformed")
    return Identity(number=None, external_user_id=hidden or bare)


def canonical(number: str) -> str:
    """One spelling for the national variants of one number; anything else as it is."""
    for pattern, replacement in _VARIANTS:
        if pattern.match(number):
            return pattern.sub(replacement, number)
    return number


def conversation_id(bare_address: str) -> str:
    """The id of a person's conversation: UUIDv5 of the canonical channel address."""
    return str(uuid5(NAMESPACE, _PREFIX + canonical(bare_address)))


def derived_id(*parts: str) -> str:
    """The same id for the same parts: repeating a request makes no second message or event."""
    return str(uuid5(NAMESPACE, "/".join(parts)))

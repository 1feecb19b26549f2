"""Which slot of the checklist a photo fills: the one its caption names, else the next one."""

import re
from collections.abc import Container, Sequence

from wasaprecruit.domain.plain_letters import plain

# What people call the shipped slots, without accents, in Spanish, English and Portuguese.
_NAMES: dict[str, re.Pattern[str]] = {
    "face": re.compile(r"\b(caras?|rostros?|faces?|rostos?|headshots?|selfies?)\b"),
    "profile": re.compile(r"\b(perfil|profile|side|lado|lateral)\b"),
    "full_length": re.compile(
        r"\b(cuerpo|corpo|body|full[ _-]?length|(foto|de) enter[ao]|pies a cabeza)\b"
    ),
}

_LONGEST = 1_000
"""Characters of a caption that are read."""


def choose_slot(caption: str, checklist: Sequence[str], filled: Container[str]) -> str | None:
    """The slot for a good photo; None when that slot, or every slot, is filled."""
    named = _named(caption, checklist)
    return next((slot for slot in named or checklist if slot not in filled), None)


def choose_named(caption: str, checklist: Sequence[str], filled: Container[str]) -> str | None:
    """The slot for a photo that looks like one in the checklist: only what its caption names."""
    return next((slot for slot in _named(caption, checklist) if slot not in filled), None)


def _named(caption: str, checklist: Sequence[str]) -> list[str]:
    words = plain(caption[:_LONGEST])
    return [slot for slot in checklist if slot in _NAMES and _NAMES[slot].search(words)]

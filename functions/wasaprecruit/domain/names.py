"""The name by which the bot addresses somebody.

Names come from a form or from WhatsApp and may hold anything. The bot repeats them in the agency's
name, so a text that does not look like a name throughout is not used, not even a part of it.
"""

import re
import unicodedata

from wasaprecruit.domain.visible import is_visible

LONGEST = 30
"""Characters of a name that is used."""

_READ = 120
"""Characters of a text that may be a name."""

_AROUND = frozenset(',;!¡?¿()"“”«»*~_…')
"""Signs that people put around the words of a name."""

_DECORATION = frozenset(("So", "Sk", "Cf", "Mn", "Me", "Cn"))
"""The categories of emoji and of what belongs to them."""

_JOINTS = "-'\u2019\u02bb\u02bc"

_CASED = frozenset(("Lu", "Ll", "Lt"))
_LETTER = "LM{0,3}"
_NAME = re.compile(f"(?:{_LETTER})+(?:-(?:{_LETTER})+)*")
_SHORTENED = re.compile(rf"(?:{_LETTER}\.)+|(?:{_LETTER}){{2,4}}\.")


def spoken_name(text: str | None) -> str | None:
    """The first name in `text` as names are written; None when it does not look like a name.

    A name is letters of any script with hyphens and apostrophes, at most 30 characters. Initials
    and short forms ("Ma. Fernanda") are skipped. An address, a digit or another sign anywhere
    disqualifies the whole text; emoji and quotes around the words do not matter.
    """
    if not text or len(text) > _READ:
        return None
    bare = (_bare(word) for word in unicodedata.normalize("NFKC", text).split())
    shapes = {word: _shape(word) for word in bare if word}
    if not all(_NAME.fullmatch(shape) or _SHORTENED.fullmatch(shape) for shape in shapes.values()):
        return None
    if not all(map(_is_of_one_kind, shapes)):
        return None
    names = [word for word, shape in shapes.items() if _NAME.fullmatch(shape)]
    name = next((word for word in names if len(word) > 1), next(iter(names), None))
    return _written(name) if name and len(name) <= LONGEST else None


def _bare(word: str) -> str:
    """The word without what stands around it."""
    inside = [place for place, sign in enumerate(word) if not _is_around(sign)]
    return word[inside[0] : _end(word, inside[-1])] if inside else ""


def _end(word: str, last: int) -> int:
    """The place after the marks that belong to the letter at `last`."""
    end = last + 1
    while end < len(word) and word[last].isalpha() and unicodedata.category(word[end]) == "Mn":
        end += 1
    return end


def _is_around(sign: str) -> bool:
    if sign in _AROUND or unicodedata.category(sign) in _DECORATION:
        return True
    return _is_blank(sign)


def _is_blank(sign: str) -> bool:
    """Whether it counts as a letter but shows nothing."""
    return sign.isalpha() and not is_visible(sign)


def _shape(word: str) -> str:
    """What each character is: a letter, a mark on one, a joint, a dot, or something else."""
    return "".join(_part(sign) for sign in word)


def _is_of_one_kind(word: str) -> bool:
    """Whether its letters are all cased or all caseless: some caseless ones look like a dot."""
    kinds = {unicodedata.category(sign) for sign in word if sign not in _JOINTS}
    if _CASED & kinds:
        return kinds <= _CASED | {"Mn", "Po"}
    return "Lo" in kinds and not any(map(_is_blank, word))


def _part(sign: str) -> str:
    if sign == ".":
        return "."
    if sign in _JOINTS:
        return "-"
    kind = unicodedata.category(sign)[0]
    return kind if kind == "M" or (kind == "L" and is_visible(sign)) else "?"


def _written(name: str) -> str:
    """With a capital at the beginning where all letters are capitals, or none is."""
    return name.title() if name.isupper() or name.islower() else name

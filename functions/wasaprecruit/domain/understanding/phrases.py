"""How the phrases of `domain/phrases/*.toml` are written, and made into patterns.

A phrase is words with one space between; accents and capitals do not matter. In it, `a|b` is a
choice, `[a]` may be missing, `a_b` is two words where one is expected, `cobr~` is any word that
begins so (and `~ando` any that ends so), `*` stands for up to two words of any kind, `#` for a
whole number, and `##` for one that does not matter.
"""

import re
from collections.abc import Iterable, Iterator

from wasaprecruit.domain.plain_letters import plain

_ANY_WORDS = r"(?:\S+ ){0,2}"
_NUMBER = r"(?P<number>[0-9]{1,3}) "
_LONGEST_PHRASE = 150
"""Characters. Without a limit, `ends_with` would take quadratic time."""

_NOTHING = re.compile(r"(?!)")
_SIGNS = re.compile(r"[\[\]|_]")
_PART = re.compile(r"[^\[\]]+|\[[^\[\]]+\]")


def pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the phrases in a sentence that ends with a space."""
    sources = sorted((_source(phrase) for phrase in phrases), key=len, reverse=True)
    return re.compile(rf"(?<!\S)(?:{'|'.join(sources)})") if sources else _NOTHING


def clear_pattern(
    openers: Iterable[str], phrases: Iterable[str], tails: Iterable[str]
) -> re.Pattern[str]:
    """Fits a sentence that is one of the phrases, with openers before and tails after it.

    Openers and tails are matched possessively: backtracking into them would multiply the ways.
    """
    phrases = tuple(phrases)
    cores = sorted((_source(phrase) for phrase in phrases), key=len, reverse=True)
    if not cores:
        return _NOTHING
    if pattern(phrases).fullmatch(""):
        raise ValueError("a phrase in which everything may be missing fits every sentence")
    before, after = (f"(?:{'|'.join(map(_source, around))})*+" for around in (openers, tails))
    return re.compile(rf"\A(?:{before})?(?:{'|'.join(cores)}){after}$")


def is_all(found: re.Pattern[str], text: str) -> bool:
    """Whether the text is one of the phrases and nothing else, or several in a row."""
    return bool(text) and (found.fullmatch(text) is not None or not found.sub("", text))


def ends_with(found: re.Pattern[str], text: str) -> bool:
    """Whether one of the phrases stands at the end of the text."""
    near = max(0, len(text) - _LONGEST_PHRASE)
    return any(match.end() == len(text) for match in found.finditer(text, near))


def plainly(
    found: re.Pattern[str], sentence: str, not_before: re.Pattern[str]
) -> Iterator[re.Match[str]]:
    """Where it is found, except right after one of `not_before` (a negation)."""
    matches = found.finditer(sentence)
    return (at for at in matches if not ends_with(not_before, sentence[: at.start()]))


def numbered(phrase: str, fillers: str = "") -> re.Pattern[str]:
    """Finds a phrase with a number in it.

    `%` in it is up to three of `fillers`, a `choice`, and `^` the beginning of the sentence.
    """
    special = {"%": f"{fillers}{{0,3}}", "^": r"\A"}
    sources = (special[part] if part in special else _part(part) for part in plain(phrase).split())
    return re.compile(rf"(?<!\S){''.join(sources)}")


def one_pattern(phrase: str) -> re.Pattern[str]:
    """Finds one phrase in a sentence that ends with a space."""
    return re.compile(rf"(?<!\S){_source(phrase)}")


def needed_words(phrase: str) -> set[str]:
    """Words of which one has to stand in a text for the phrase to be in it; `cobr~` begins one.

    Raises ValueError where everything may be missing: such a phrase would fit every text.
    """
    parts = [part for part in plain(phrase).split() if part not in _SPECIAL and part[0] != "["]
    choices = [{word.split("_")[0] for word in part.split("|")} for part in parts]
    if not choices:
        raise ValueError(f"everything may be missing in the phrase {phrase!r}")
    return max(choices, key=lambda words: min(map(len, words)))


def choice(phrases: Iterable[str]) -> str:
    """The source of a pattern for any of the phrases, each ending with a space."""
    return f"(?:{'|'.join(_source(phrase) for phrase in phrases)})"


def literal_words(phrases: Iterable[str]) -> set[str]:
    """The words that stand in full in the phrases."""
    words = (word for phrase in phrases for word in _SIGNS.sub(" ", plain(phrase)).split())
    return {word for word in words if word.isalpha()}


def _source(phrase: str) -> str:
    return "".join(_part(part) for part in plain(phrase).split())


def _part(part: str) -> str:
    if part in _SPECIAL:
        return _SPECIAL[part]
    if not _PART.fullmatch(part):
        raise ValueError(f"{part!r} is no part of a phrase: what may be missing is all in brackets")
    choices = "|".join(_word(word) for word in part.strip("[]").split("|"))
    return f"(?:(?:{choices}) )" + ("?" if part.startswith("[") else "")


def _word(word: str) -> str:
    literal = re.escape(word.replace("_", " "))
    return literal.replace(r"\~", "~").replace("~", r"\S*").replace(r"\#\#", "[0-9]{1,3}")


_SPECIAL = {"*": _ANY_WORDS, "#": _NUMBER}

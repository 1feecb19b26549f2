"""Shoe sizes as people write them: `24.5 MX`, `US 7½ women`, `38`."""

import re
from collections.abc import Iterable, Mapping

from wasaprecruit.domain.documents.aspirant import Shoe, ShoeSystem
from wasaprecruit.domain.forms import shoes
from wasaprecruit.domain.forms.answer_text import as_text, comparable
from wasaprecruit.domain.forms.limits import SHOE_SYSTEM_OF, SHOES

_LONGEST = 60
_SIZE = re.compile(r"(\d{1,2})(?:[.,](\d{1,2})|\s?(½|1/2|y medi[oa]|e mei[ao]))?(?!\d)")
_NUMBERS = re.compile(r"\d")
_AMERICAN = "us"
_WORDS: Mapping[str, str] = {
    "eu": "eu eur euro europa europe european europeo europea europeu shoeeu",
    _AMERICAN: "us usa eeuu eua americano americana american",
    "uk": "uk british ingles inglesa inglés reinounido",
    "mx": "mx mex mexico mexicano mexicana cm cms centimetros",
    "br": "br bra brasil brazil brasileiro brasileira brasilero brasilera",
    "ar": "ar arg argentina argentino",
    "co": "co col colombia colombiano colombiana",
}
_SYSTEM_OF = {word: system for system, words in _WORDS.items() for word in words.split()}
_WOMEN = frozenset("w women womens woman mujer mujeres dama damas femenino feminino mulher".split())
_MEN = frozenset("m men mens man hombre hombres caballero caballeros masculino homem".split())


def shoe(value: object, question: str, region: str | None) -> Shoe:
    """A size and its system. Raises ValueError when either is uncertain.

    The system is the one that the answer names, else the question. Where neither does, it is taken
    to be European unless it may be a size of the country's own system (`region`, ISO 3166).
    """
    if isinstance(value, Mapping) and value.get("system"):
        return _told(value)
    text = as_text(value.get("size") if isinstance(value, Mapping) else value).lower()
    size = _size(text)
    system = _named(comparable(text), comparable(question)) or _presumed(size, region)
    return shoes.shoe(size, system)


def _told(value: Mapping[str, object]) -> Shoe:
    system = next((known for known in SHOES if known == value.get("system")), None)
    if system is None:
        raise ValueError("not a system of ours")
    return shoes.shoe(_size(as_text(value.get("size"))), system)


def _size(text: str) -> float:
    found = _SIZE.findall(text) if len(text) <= _LONGEST else []
    if len(found) != 1 or len(_NUMBERS.findall(_SIZE.sub("", text))):
        raise ValueError("not one size")
    whole, decimals, half = found[0]
    return float(f"{whole}.{decimals or '0'}") + (0.5 if half else 0)


def _named(answer: str, question: str) -> ShoeSystem | None:
    """The system that is named, if any. Raises ValueError when it is ambiguous."""
    for words in (set(answer.split()), set(question.split())):
        named = {_SYSTEM_OF[word] for word in words if word in _SYSTEM_OF}
        if named:
            return _one(named, {*answer.split(), *question.split()})
    return None


def _one(named: Iterable[str], words: set[str]) -> ShoeSystem:
    systems = [one for name in named for one in _meant(name, words)]
    if len(systems) != 1:
        raise ValueError("not certain which system")
    return systems[0]


def _meant(name: str, words: set[str]) -> list[ShoeSystem]:
    """The systems that a name may stand for: an American size is a woman's or a man's."""
    if name != _AMERICAN:
        return [known for known in SHOES if known == name]
    genders: dict[ShoeSystem, frozenset[str]] = {"us-women": _WOMEN, "us-men": _MEN}
    said = [system for system, known in genders.items() if words & known]
    return said or list(genders)


def _presumed(size: float, region: str | None) -> ShoeSystem:
    own = {SHOE_SYSTEM_OF.get(region, "eu")} if region else set(SHOES)
    others = own - {"eu"}
    if any(size in SHOES[system] for system in others):
        raise ValueError("not certain which system")
    return "eu"

"""Rewrites a sentence with figures for numbers, without sizes that could look like ages."""

import re

from wasaprecruit.domain.languages import Language
from wasaprecruit.domain.understanding.numbers import in_digits

_UNIT = "anos|anitos|anios|aninhos|years?|yrs?|yo|y"
_GLUED_BEFORE = re.compile(r"\b(tengo|tenho|im|age|edad|idade|[fm])([1-9]\d)\b")
_GLUED_AFTER = re.compile(rf"\b(\d\d)({_UNIT}|f|m|a)\b")
_SPLIT = re.compile(rf"\b([1-6]) (\d) (?=(?:{_UNIT})\b)")
_SPLIT_ALONE = re.compile(
    r"^((?:\w{1,9} ){0,3}(?:tengo|tenho|im|am|edad|idade|age|is|es|e) )?([1-3]) (\d) $"
)
_MEASURE = re.compile(
    r"\b(?:\d{1,3}[.,]\d{1,2}|1 [4-9]\d|1 ?m(?:t|ts|etro)? ?\d\d"
    r"|[4-7] \d{1,2}(?= (?:and|y|e|tall)\b| ?$)"
    # "An 07 baby" tells a year: nobody writes an age of one figure as two.
    rf"|0\d(?! (?:{_UNIT})\b)"
    r"|\d{2,3} ?(?:cm|kg|kgs|kilos|quilos|lbs|pounds))(?: (?:m|cm|de altura))?\b"
)
_ORDINAL = re.compile(
    r"\b(\d{1,2}) ?(?:o|a|ro|ra|er|do|da|to|ta|mo|ma|vo|va|no|na|st|nd|rd|th|nth)\b(?! nth)"
)
_ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            "primero primer primera primeiro primeira first",
            "segundo segunda second",
            "tercero tercer tercera terceiro terceira third",
            "cuarto cuarta quarto quarta fourth",
            "quinto quinta fifth",
            "sexto sexta sixth",
            "septimo septima setimo setima seventh",
            "octavo octava oitavo oitava eighth",
            "noveno novena nono nona ninth",
            "decimo decima tenth",
            "undecimo onceavo eleventh",
            "duodecimo doceavo twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
        ),
        1,
    )
    for word in words.split()
}
_ORDINAL_WORD = re.compile(rf"\b(?:{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})\b")


def readable(sentence: str, language: Language) -> str:
    """Plain words, each followed by a space, with figures for numbers and without measures."""
    figures = in_digits(sentence.strip(), language)
    apart = _GLUED_AFTER.sub(r"\1 \2", _GLUED_BEFORE.sub(r"\1 \2", figures))
    joined = _SPLIT.sub(r"\1\2 ", apart)
    whole = _SPLIT_ALONE.sub(r"\1\2\3 ", f"{joined} ")
    return f"{' '.join(_MEASURE.sub(' ', whole).split())} "


def with_ordinals(sentence: str) -> str:
    """ "3ro", "tercero" and "third" as "3 nth"."""
    figures = _ORDINAL_WORD.sub(lambda found: f"{_ORDINALS[found[0]]} nth", sentence)
    return _ORDINAL.sub(r"\1 nth", figures)
